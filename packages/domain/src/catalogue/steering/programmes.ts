import type { MetricId } from '../../metrics/ids.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { OrganisationId } from '../organisations/index.ts';

/** A number that a programme is told by: a goal of the government, or an estimate that its goal rests on. */
export interface ProgrammeNumber {
  readonly metric: MetricId;
  /** In the unit of the metric. */
  readonly value: number;
  /** The year that it is for; null where the sources do not tell. */
  readonly year: number | null;
  readonly source: string;
}

export interface Programme extends CatalogueEntry {
  readonly answeredForBy: OrganisationId;
  readonly carriedOutWith: readonly OrganisationId[];
  readonly coordinatedBy: OrganisationId;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly numbers: readonly ProgrammeNumber[];
}

/** The national programme that the projects belong to; its measures are in `programmeMeasures`. */
export const programmes = {
  work_ability_programme: {
    label: { fi: 'Työkykyohjelma', sv: 'Programmet för arbetsförmåga', en: 'Work Ability Programme' },
    answeredForBy: 'tem',
    carriedOutWith: ['stm'],
    coordinatedBy: 'thl',
    firstYear: 2019,
    lastYear: 2023,
    numbers: [
      { metric: 'employment_rate', value: 0.75, year: 2025, source: 'S4.8' },
      { metric: 'potential_workers', value: 65_000, year: null, source: 'S4.1' },
      { metric: 'projects', value: 22, year: null, source: 'S4.3' },
    ],
    source: 'S4.1, S4.2, S4.3',
  },
} as const satisfies Record<string, Programme>;

export type ProgrammeId = keyof typeof programmes;
