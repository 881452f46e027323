import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import type { StateId } from '../../pathway/states.ts';
import type { Text } from '../../text.ts';
import { boundWithin } from '../time-bound.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** Where clients are, day by day after the referral, and how long they stay there: of groups of pathway states, all others, and ended. */
export interface OccupancyMetric extends MetricBase, Defined {
  readonly kind: 'occupancy';
  readonly phrases: MetricPhrases & {
    /** Mean days in the states named, of `{days}`, of the first `{horizon}` days. */
    readonly stayed: Text;
  };
  /** The states whose days are told together, each with its name in pictures and tables. */
  readonly states: readonly { readonly id: string; readonly label: Text; readonly of: readonly StateId[] }[];
}

/** What any other state, and having ended, are called among the states of an occupancy. */
export const otherStates = {
  elsewhere: { fi: 'Muualla polulla', sv: 'På annat håll på stigen', en: 'Elsewhere on the path' },
  ended: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Ended' },
} as const satisfies Record<string, Text>;

export const definition: KindDefinition<OccupancyMetric> = {
  estimator: {
    fi: 'Tilojen osuudet (Aalen–Johansen) ja keskimääräiset päivät',
    sv: 'Andelar i tillstånd (Aalen–Johansen) och genomsnittliga dagar',
    en: 'Shares in states (Aalen-Johansen) and mean days',
  },
  timeBound: () => boundWithin('horizon'),
  inWords: ({ definition: words }) => words,
  reads: ({ states }) => [{ files: ['pathway'], states: states.flatMap(({ of }) => of) }],
  counts: () => 'people',
};
