import type { FirstOf, MetricBase, MetricPhrases, Defined } from '../../metrics/metric-base.ts';
import { clocks, type ClockId, type ClockPoint } from '../../pathway/clocks.ts';
import type { EventId } from '../../catalogue/events.ts';
import type { Text } from '../../text.ts';
import { boundWithin, describedBecause, type TimeBound } from '../time-bound.ts';
import type { KindDefinition } from '../kind-definition.ts';

/** Time from a day 0 to an event; an ending of the episode before it is a competing exit, the rest are censored. */
export interface DurationMetric extends MetricBase, Defined {
  readonly kind: 'duration';
  readonly phrases: MetricPhrases & {
    /** Predicate of "clients … sooner": reached service; and the same with "probably" in its place. */
    readonly clientsDid: Text;
    readonly clientsProbablyDid: Text;
    /** Predicate of "half of the clients …", where a language needs another form of it. */
    readonly halfDid: Text;
    /** Predicate of "fewer than half …": have reached service. */
    readonly halfHaveDone: Text;
    /** After "Cannot be calculated:": no one has reached service yet. */
    readonly nobodyYet: Text;
  };
  readonly from: 'referral' | FirstOf;
  /** What the days are counted from, where that is not the referral: days since service began. */
  readonly daysSince?: Text;
  /**
   * Both days lie before the referral, and are looked back upon from it: nobody enters late, and who lacks the event is censored at
   * the referral.
   */
  readonly lookedBack?: true;
  readonly to: FirstOf;
}

const eventsOf = (point: ClockPoint): readonly EventId[] => (point === 'referral' ? [] : point.firstOf);

const samePoint = (a: ClockPoint, b: ClockPoint): boolean => JSON.stringify(a) === JSON.stringify(b);

function clockOf({ from, to }: DurationMetric): ClockId | null {
  const found = Object.entries(clocks).find(
    ([, clock]) => clock.kind === 'duration' && samePoint(clock.from, from) && samePoint(clock.to, to),
  );
  return (found?.[0] as ClockId | undefined) ?? null;
}

function timeBound({ from, lookedBack }: DurationMetric): TimeBound {
  // What lies before the referral tells who comes.
  if (lookedBack === true) return describedBecause('known_at_referral');
  return from === 'referral' ? boundWithin('horizon') : describedBecause('denominator_after_referral');
}

export const definition: KindDefinition<DurationMetric> = {
  estimator: {
    fi: 'Kaplan–Meier ja Aalen–Johansen, rajoitettu keskiarvo, log-rank ja Cox; palveltujen osuuksien eron väli ryhmien cloglog-väleistä (MOVER)',
    sv: 'Kaplan–Meier och Aalen–Johansen, begränsat medelvärde, log-rank och Cox; intervallet för skillnaden i andelen betjänade ur gruppernas cloglog-intervall (MOVER)',
    en: 'Kaplan-Meier and Aalen-Johansen, restricted mean, log-rank and Cox; interval of the difference of shares served from the groups’ cloglog intervals (MOVER)',
  },
  timeBound,
  inWords: ({ definition: words }) => words,
  reads: ({ from, to }) => [{ events: [...eventsOf(from), ...to.firstOf, 'ended'] }],
  counts: () => 'people',
  clock: clockOf,
};
