import { isBy, type Day } from '../pathway/day.ts';

/** A case taken to the special expertise team: a row of `escalations.csv`. */
export interface Escalation {
  readonly referredOn: Day;
  readonly handledOn: Day | null;
  readonly statementOn: Day | null;
  readonly returnedOn: Day | null;
}

export type EscalationStage = 'not_referred' | 'waiting' | 'in_hand' | 'statement_given' | 'returned';

/**
 * Where an escalation stands on a day: referred, taken up, a statement given, and back at the basic level, which goes on with the
 * client. A case may return without a statement.
 *
 * @example
 * escalationStage({ referredOn: '2022-09-01', handledOn: null, statementOn: null, returnedOn: null }, '2022-09-10') // 'waiting'
 */
export function escalationStage({ referredOn, handledOn, statementOn, returnedOn }: Escalation, on: Day): EscalationStage {
  if (isBy(returnedOn, on)) return 'returned';
  if (isBy(statementOn, on)) return 'statement_given';
  if (isBy(handledOn, on)) return 'in_hand';
  return isBy(referredOn, on) ? 'waiting' : 'not_referred';
}
