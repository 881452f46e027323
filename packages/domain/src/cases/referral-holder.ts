import type { ResourceRow } from '../data-package/index.ts';
import { isBy, type Day } from '../pathway/day.ts';

type Row = Pick<ResourceRow<'referrals'>, 'received_on' | 'handled_on' | 'readdressed_on' | 'readdressed_to'>;

/** The team that answers for a referral, and how far it is. A referral cannot be rejected: there is no such standing. */
export interface ReferralHolder {
  readonly teamId: string;
  readonly standing: 'open' | 'handled';
  /** Whether it has been passed on from the team that received it. */
  readonly readdressed: boolean;
  /**
   * It was said to be passed on, but to no other team (`to_nobody`), or before it came (`before_it_came`): the receiver still answers
   * for it, and the record is to be mended.
   */
  readonly fault: 'to_nobody' | 'before_it_came' | null;
}

/**
 * Who answers for a referral on a day: the team that received it until another team of the system has it instead. Someone always does
 * from the day it came; null before that. Where the day of passing on is not known it counts from the first.
 *
 * @example referralHolder({ received_on: '2022-09-05', handled_on: null, readdressed_on: '2022-09-07', readdressed_to: 't2' }, 't1', '2022-09-30') // { teamId: 't2', standing: 'open', readdressed: true, fault: null }
 */
export function referralHolder(row: Row, receivedBy: string, on: Day): ReferralHolder | null {
  const { received_on: cameOn, readdressed_on: passedOn, readdressed_to: passedTo } = row;
  if (cameOn > on) return null;
  const isSaid = passedOn === null ? passedTo !== null : passedOn <= on;
  const isToAnother = passedTo !== null && passedTo !== receivedBy;
  const isTimely = passedOn === null || passedOn >= cameOn;
  const readdressed = isSaid && isToAnother && isTimely;
  const handled = isBy(row.handled_on, on);
  return {
    teamId: readdressed ? passedTo : receivedBy,
    standing: handled ? 'handled' : 'open',
    readdressed,
    fault: !isSaid || readdressed ? null : isToAnother ? 'before_it_came' : 'to_nobody',
  };
}
