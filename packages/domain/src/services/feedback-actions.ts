import { isBy, type Day } from '../pathway/day.ts';

/** What was decided because of a piece of feedback. */
export interface FeedbackAction {
  readonly decidedOn: Day;
  /** What is to be done; nothing about a person. */
  readonly text: string;
  readonly doneOn: Day | null;
  /** The day on which those who gave feedback were told of the change. */
  readonly toldBackOn: Day | null;
}

export type FeedbackStage = 'waiting' | 'decided' | 'done' | 'told_back';

/**
 * How far a piece of feedback has led by a day: survey or group → decision → change → told back.
 *
 * @example feedbackStage({ decidedOn: '2022-03-01', text: 'Evening hours', doneOn: null, toldBackOn: null }, '2022-03-31') // 'decided'
 */
export function feedbackStage(action: FeedbackAction | null, on: Day): FeedbackStage {
  if (action === null || !isBy(action.decidedOn, on)) return 'waiting';
  if (!isBy(action.doneOn, on)) return 'decided';
  return isBy(action.toldBackOn, on) ? 'told_back' : 'done';
}

/** Feedback with what was done about it. */
export interface AnsweredFeedback {
  readonly givenOn: Day;
  readonly action: FeedbackAction | null;
}

export interface ShareActedOn {
  readonly actedOn: number;
  readonly given: number;
  readonly share: number;
}

/**
 * The share of feedback given by a day on which something has been done by then; a decision alone is not yet an action. Null where no
 * feedback was given. Feedback of the last weeks has had no time to be acted on, which lowers the share.
 *
 * @example shareActedOn([{ givenOn: '2022-02-01', action: null }], '2022-03-31') // { actedOn: 0, given: 1, share: 0 }
 */
export function shareActedOn(feedback: readonly AnsweredFeedback[], on: Day): ShareActedOn | null {
  const given = feedback.filter(({ givenOn }) => givenOn <= on);
  if (given.length === 0) return null;
  const actedOn = given.filter(({ action }) => ['done', 'told_back'].includes(feedbackStage(action, on))).length;
  return { actedOn, given: given.length, share: actedOn / given.length };
}
