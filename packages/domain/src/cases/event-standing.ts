import type { EventId } from '../catalogue/events.ts';
import type { SourceSystemId } from '../catalogue/source-systems.ts';
import type { DatedEvent } from '../pathway/case-record.ts';
import type { Day } from '../pathway/day.ts';

/** What an organisation has agreed to record, and where: a row of `recording_agreements.csv`. */
export interface RecordingAgreement {
  readonly what: EventId;
  readonly recordedIn: SourceSystemId;
  /** Empty: nobody knows since when, so that it cannot be said to cover a case. */
  readonly agreedOn?: Day | null;
}

export type EventStanding =
  | 'done'
  /** It was agreed to record it all the while, and it is not there. */
  | 'not_done'
  /** Nobody agreed to record it, or only later: it may well have been done. */
  | 'unknown';

/**
 * Whether a milestone of a case had been reached by a day. That it is missing says something only where it would have been recorded:
 * what nobody agreed to record is unknown, not undone.
 *
 * Misleads where an agreement is not kept: then what was done and not recorded reads as not done.
 *
 * @param since the first day of the case: the agreement must have been in force from then on.
 *
 * @example
 * eventStanding('plan_formed', { since: '2024-01-01', events: [], agreements: [] }, '2024-06-01') // 'unknown'
 */
export function eventStanding(
  milestone: EventId,
  {
    since,
    events,
    agreements,
  }: { readonly since: Day; readonly events: readonly DatedEvent[]; readonly agreements: readonly RecordingAgreement[] },
  on: Day,
): EventStanding {
  if (events.some(({ event, occurredOn }) => event === milestone && occurredOn <= on)) return 'done';
  const isAgreed = agreements.some(
    ({ what, agreedOn }) => what === milestone && agreedOn !== null && agreedOn !== undefined && agreedOn <= since,
  );
  return isAgreed ? 'not_done' : 'unknown';
}
