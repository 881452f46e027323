import type { EventId } from '@polku/domain/reference';
import { dayNumber } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';

/** One person's case as the other files tell it; what is written down beside its dates is made to agree with them. */
export interface RecordedCase {
  readonly episodeId: string;
  readonly referredOn: number;
  readonly observedUntil: number;
  readonly isTreated: boolean;
  readonly isOutsideServices: boolean;
  /** The agreed criterion of guidance that the client meets; null where none. */
  readonly guidanceCriterion: string | null;
  /** Another team of the organisation, for a referral that came to the wrong one; null where there is none. */
  readonly otherTeamId: string | null;
  readonly events: readonly NewRow<'events'>[];
  readonly services: readonly NewRow<'services'>[];
}

/** Days of an event, the earliest first. */
export const daysOf = ({ events }: RecordedCase, event: EventId): number[] =>
  events.flatMap((row) => (row.event === event ? [dayNumber(row.occurred_on)] : [])).sort((a, b) => a - b);

/** The number in an id: rows of one case are told apart by it. */
export const numberOf = ({ episodeId }: RecordedCase): string => episodeId.slice(2);
