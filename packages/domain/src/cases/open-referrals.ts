import { daysBetween, type Day } from '../pathway/day.ts';

/** The dates of a referral that tell whether anybody has it in hand: of a row of `referrals.csv`. */
export interface ReferralReceipt {
  readonly referralId: string;
  readonly receivedOn: Day;
  readonly acknowledgedOn?: Day | null;
  readonly readdressedOn?: Day | null;
  readonly handledOn?: Day | null;
}

export interface OpenReferral {
  readonly referralId: string;
  readonly openDays: number;
}

/**
 * Referrals that nobody has confirmed, passed on or handled by a day, the longest open first: guidance does not end at sending one.
 * After how many days that is worth an alert the sources do not tell: without an agreed number every open referral is listed.
 *
 * Misleads where receipt is confirmed by phone and not recorded.
 *
 * @example
 * openReferrals([{ referralId: 'r1', receivedOn: '2024-01-01' }], '2024-01-11') // [{ referralId: 'r1', openDays: 10 }]
 */
export function openReferrals(referrals: readonly ReferralReceipt[], on: Day, agreedDays = 0): readonly OpenReferral[] {
  return referrals
    .filter(({ receivedOn }) => receivedOn <= on)
    .filter(({ acknowledgedOn, readdressedOn, handledOn }) =>
      [acknowledgedOn, readdressedOn, handledOn].every((day) => day === undefined || day === null || day > on),
    )
    .map(({ referralId, receivedOn }) => ({ referralId, openDays: daysBetween(receivedOn, on) }))
    .filter(({ openDays }) => openDays >= agreedDays)
    .toSorted((a, b) => b.openDays - a.openDays);
}
