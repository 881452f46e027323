import type { EventId } from '../../catalogue/events.ts';
import type { Defined, MetricBase, MetricPhrases, ShareWords } from '../../metrics/metric-base.ts';
import type { ServiceId } from '../../catalogue/services/index.ts';
import type { StateId, TerminalStateId } from '../../pathway/states.ts';
import type { Text } from '../../text.ts';
import { boundWithin, describedBecause } from '../time-bound.ts';
import type { KindDefinition, Reads } from '../kind-definition.ts';

/** Where a clock starts after the referral: with the first of these events (of services: of these kinds), or on entering a state. */
type CompetingStart = { readonly firstOf: readonly EventId[]; readonly ofServices?: readonly ServiceId[] } | { readonly entered: StateId };

/** What happens first after day 0, of several outcomes that exclude one another. On one day the earlier in the list wins. */
export interface CompetingMetric extends MetricBase, Defined {
  readonly kind: 'competing';
  readonly phrases: MetricPhrases & {
    /** Predicate of "more clients …" for the first cause within `{day}` days, plain and with "probably" in its place. */
    readonly moreDid: Text;
    readonly moreProbablyDid: Text;
    /** One group in a sentence, of `{n}`, `{share}`, `{interval}` and `{day}`. */
    readonly counted: Text;
    readonly nobodyYet: Text;
    /** Beside it, where the first outcome is told for each year in which it could happen: `{rate}`. */
    readonly ratedByYear?: Text;
  };
  /** Day 0. A denominator that is formed after the referral is described: the pilot has a hand in who belongs to it. */
  readonly from: 'referral' | CompetingStart;
  /** Days after day 0 on which incidences are read, rising. */
  readonly days: readonly number[];
  /** How counts are told that were published of it in place of rows: as a share, with this numerator and denominator. */
  readonly published?: ShareWords & Pick<MetricBase, 'reference'>;
  readonly causes: readonly {
    readonly id: string;
    readonly label: Text;
    /** After a day 0 that is not the referral only what comes later counts: a new job, a return. */
    readonly events: readonly EventId[];
    /** Entering this state counts as this cause too. */
    readonly entered?: StateId;
    /** Endings (`ended` with this detail) that count as this cause; `'any_other'` takes all that no other cause names. */
    readonly endings: readonly TerminalStateId[] | 'any_other';
  }[];
}

const readsOfStart = (from: CompetingStart): Reads => ('entered' in from ? { states: [from.entered] } : { events: from.firstOf });

export const definition: KindDefinition<CompetingMetric> = {
  estimator: {
    fi: 'Kumulatiivinen ilmaantuvuus (Aalen–Johansen), Grayn testi; eron väli ryhmien cloglog-väleistä (MOVER)',
    sv: 'Kumulativ incidens (Aalen–Johansen), Grays test; skillnadens intervall ur gruppernas cloglog-intervall (MOVER)',
    en: 'Cumulative incidence (Aalen-Johansen), Gray’s test; interval of the difference from the groups’ cloglog intervals (MOVER)',
  },
  timeBound: ({ from, days }) => (from === 'referral' ? boundWithin(days) : describedBecause('denominator_after_referral')),
  inWords: ({ definition: words }) => words,
  reads: ({ from, causes }) => [
    ...(from === 'referral' ? [] : [readsOfStart(from)]),
    {
      events: [...causes.flatMap(({ events }) => events), 'ended'],
      ...(causes.some(({ entered }) => entered !== undefined) ? { files: ['pathway'] } : {}),
      states: causes.flatMap(({ entered }) => (entered === undefined ? [] : [entered])),
    },
  ],
  counts: () => 'people',
};
