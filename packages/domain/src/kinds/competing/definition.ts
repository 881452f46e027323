import type { EventId } from '../../catalogue/events.ts';
import type { Defined, MetricBase, MetricPhrases } from '../../metrics/metric-base.ts';
import type { TerminalStateId } from '../../pathway/states.ts';
import type { Text } from '../../text.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** What happens first after the referral, of several outcomes that exclude one another. On one day the earlier in the list wins. */
export interface CompetingMetric extends MetricBase, Defined {
  readonly kind: 'competing';
  readonly phrases: MetricPhrases & {
    /** Predicate of "more clients …" for the first cause within `{day}` days, plain and with "probably" in its place. */
    readonly moreDid: Text;
    readonly moreProbablyDid: Text;
    /** One group in a sentence, of `{n}`, `{share}`, `{interval}` and `{day}`. */
    readonly counted: Text;
    readonly nobodyYet: Text;
  };
  readonly causes: readonly {
    readonly id: string;
    readonly label: Text;
    readonly events: readonly EventId[];
    /** Endings (`ended` with this detail) that count as this cause; `'any_other'` takes all that no other cause names. */
    readonly endings: readonly TerminalStateId[] | 'any_other';
  }[];
}

export const definition: KindDefinition<CompetingMetric> = {
  estimator: {
    fi: 'Kumulatiivinen ilmaantuvuus (Aalen–Johansen), Grayn testi',
    sv: 'Kumulativ incidens (Aalen–Johansen), Grays test',
    en: 'Cumulative incidence (Aalen-Johansen), Gray’s test',
  },
  inWords: ({ definition: words }) => words,
  reads: ({ causes }) => [{ events: [...causes.flatMap(({ events }) => events), 'ended'] }],
  counts: () => 'people',
};
