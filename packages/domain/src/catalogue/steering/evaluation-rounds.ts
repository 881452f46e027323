import type { MetricId } from '../../metrics/ids.ts';
import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { OrganisationId } from '../organisations/index.ts';

export interface EvaluationRound extends CatalogueEntry {
  readonly by: readonly OrganisationId[];
  readonly when: 'while_the_project_runs' | 'after_the_project';
  readonly asks: Text;
  /** What a round leans on or reports, where the sources name it. */
  readonly metrics: readonly MetricId[];
}

/** When and by whom what a project did is evaluated. What a later round needs must outlive the project that recorded it. */
export const evaluationRounds = {
  own_evaluation: {
    label: { fi: 'Hankkeen oma arviointi', sv: 'Projektets egen utvärdering', en: 'The project’s own evaluation' },
    by: [],
    when: 'while_the_project_runs',
    asks: {
      fi: 'Mitä hanke teki ja mitä sen mittarit kertovat.',
      sv: 'Vad projektet gjorde och vad dess mått visar.',
      en: 'What the project did and what its metrics tell.',
    },
    metrics: ['score_count', 'client_nps', 'coaching_employed'],
    source: 'S1.12',
  },
  after_evaluation: {
    label: {
      fi: 'THL:n ja TTL:n jälkiarvio',
      sv: 'THL:s och Arbetshälsoinstitutets efterutvärdering',
      en: 'After-evaluation by THL and TTL',
    },
    svUncertain: true,
    by: ['thl', 'ttl'],
    when: 'after_the_project',
    asks: {
      fi: 'Mitä vaikutuksia jäi ja juurtuiko malli keskusten ja työllisyyspalvelujen arkeen.',
      sv: 'Vilka verkningar som blev bestående och om modellen slog rot i centralernas och sysselsättningstjänsternas vardag.',
      en: 'Which effects lasted, and whether the model took root in the everyday work of centres and employment services.',
    },
    metrics: ['post_evaluation'],
    source: 'S1.12',
  },
} as const satisfies Record<string, EvaluationRound>;

export type EvaluationRoundId = keyof typeof evaluationRounds;
