import { organisations, type OrganisationId } from '../catalogue/organisations/index.ts';
import {
  concurrentProgrammeIds,
  concurrentProgrammes,
  type ConcurrentProgrammeId,
  type ConcurrentEffect,
  type ConcurrentProgramme,
} from '../catalogue/steering/concurrent-programmes.ts';
import type { ProgrammeMeasureId } from '../catalogue/steering/programme-measures.ts';
import type { SystemId } from '../catalogue/systems/index.ts';
import type { PilotFacts } from './pilot-facts.ts';

/** Systems that carry out a measure of the programme other than support in the centre, which is what every pilot is part of by default. */
const systemsOfMeasures = {
  supported_employment: ['SYS-78', 'SYS-79', 'SYS-80', 'SYS-91'],
  professionals_competence: ['SYS-18', 'SYS-35', 'SYS-45', 'SYS-95', 'SYS-96'],
  services_and_benefits: ['SYS-76', 'SYS-87'],
} as const satisfies Partial<Record<ProgrammeMeasureId, readonly SystemId[]>>;

export interface ProgrammeLinks {
  /** Null where the sources name no project. */
  readonly project: OrganisationId | null;
  /** At least one. */
  readonly measures: readonly ProgrammeMeasureId[];
  /** Programmes that ran at the same time and touched the pilot: what changed may be theirs. */
  readonly concurrent: readonly { readonly programme: ConcurrentProgrammeId; readonly effects: readonly ConcurrentEffect[] }[];
}

function measuresOf({ systems }: PilotFacts): readonly ProgrammeMeasureId[] {
  const named = Object.entries(systemsOfMeasures).flatMap(([measure, ids]) =>
    ids.some((id) => systems.includes(id)) ? [measure as keyof typeof systemsOfMeasures] : [],
  );
  const isOnlyNamed =
    systems.length > 0 && systems.every((id) => Object.values(systemsOfMeasures).some((ids) => ids.some((one) => one === id)));
  return isOnlyNamed ? named : ['support_for_work_ability', ...named];
}

/**
 * How a pilot hangs on the national programme: its project, the measures that it carries out and the other programmes that touch it.
 * The measures are read from the systems that the pilot tries, because the sources do not tell them pilot by pilot: a proposal of the
 * model.
 *
 * @example programmeLinks(pilots().p35_ips_county).measures // ['supported_employment']
 */
export function programmeLinks(pilot: PilotFacts): ProgrammeLinks {
  const project = Object.entries(organisations).find(([, { kind, label }]) => kind === 'project' && label.fi === pilot.project)?.[0];
  return {
    project: (project as OrganisationId | undefined) ?? null,
    measures: measuresOf(pilot),
    concurrent: concurrentProgrammeIds.flatMap((programme) =>
      (concurrentProgrammes[programme] as ConcurrentProgramme).touches.flatMap((touched) =>
        touched.pilot === pilot.id ? [{ programme, effects: touched.effects }] : [],
      ),
    ),
  };
}
