import type { SteeringBodyId } from '../catalogue/steering/steering-bodies.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';

/** Rows of one pilot. */
export interface SteeringFacts {
  readonly meetings: readonly Pick<ResourceRow<'steering_meetings'>, 'steering_meeting_id' | 'body' | 'held_on'>[];
  readonly decisions: readonly Pick<
    ResourceRow<'decisions'>,
    'decided_on' | 'decision' | 'body' | 'steering_meeting_id' | 'expected_effect' | 'review_on'
  >[];
}

export interface SteeringDecision {
  readonly decidedOn: Day;
  readonly text: string;
  /** The body that decided: its own, or that of the meeting. Null where neither is told. */
  readonly body: SteeringBodyId | null;
  readonly meeting: string | null;
  readonly expectedEffect: string | null;
  /** Its day of review has come, and nothing was decided from that day on. */
  readonly isReviewDue: boolean;
}

/**
 * What was decided of a pilot, in order and by whom, and which decisions were to be looked at again and have not been. That something
 * was decided later is all that shows of a review: whether it looked at the same matter, the rows do not tell.
 *
 * @example steeringTrail({ meetings: [{ steering_meeting_id: 'm1', body: 'steering_group', held_on: '2022-11-14' }], decisions: [] },
 *   '2022-12-31') // []
 */
export function steeringTrail({ meetings, decisions }: SteeringFacts, on: Day): readonly SteeringDecision[] {
  const made = decisions.filter((row) => row.decided_on <= on);
  return made
    .toSorted((a, b) => (a.decided_on < b.decided_on ? -1 : 1))
    .map((row) => {
      const meeting = meetings.find((each) => each.steering_meeting_id === row.steering_meeting_id);
      const reviewOn = row.review_on;
      return {
        decidedOn: row.decided_on,
        text: row.decision,
        body: row.body ?? meeting?.body ?? null,
        meeting: row.steering_meeting_id,
        expectedEffect: row.expected_effect,
        isReviewDue: reviewOn !== null && reviewOn <= on && !made.some((later) => later.decided_on >= reviewOn),
      };
    });
}
