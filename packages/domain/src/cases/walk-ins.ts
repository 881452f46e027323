import type { ResourceRow } from '../data-package/index.ts';
import { daysBetween, type Day } from '../pathway/day.ts';

export interface WalkIn {
  readonly referralId: string;
  readonly cameOn: Day;
  /** The first assessment done from then on; null: none by the day, or none recorded. */
  readonly assessedOn: Day | null;
  readonly waitDays: number | null;
  /** Whether a time had been booked for that assessment after all; null where there is none to tell of. */
  readonly wasBooked: boolean | null;
}

/**
 * Who came without an appointment by a day, and how soon an assessment was done: the model wants it to begin at once, without a
 * booking. What a walk-in holds besides is for the organisation to say on a card of its own (`service_cards.csv`).
 *
 * @example walkIns([{ referral_id: 'r1', channel: 'walk_in', received_on: '2022-09-05' }], [], '2022-09-30') // [{ referralId: 'r1', cameOn: '2022-09-05', assessedOn: null, waitDays: null, wasBooked: null }]
 */
export function walkIns(
  referrals: readonly Pick<ResourceRow<'referrals'>, 'referral_id' | 'channel' | 'received_on'>[],
  assessments: readonly Pick<ResourceRow<'assessments'>, 'booked_for' | 'done_on'>[],
  on: Day,
): readonly WalkIn[] {
  return referrals
    .filter(({ channel, received_on: day }) => channel === 'walk_in' && day <= on)
    .map(({ referral_id: referralId, received_on: cameOn }) => {
      const [first] = assessments
        .flatMap(({ done_on: doneOn, booked_for: bookedFor }) =>
          doneOn !== null && doneOn >= cameOn && doneOn <= on ? [{ doneOn, wasBooked: bookedFor !== null }] : [],
        )
        .sort((a, b) => (a.doneOn < b.doneOn ? -1 : 1));
      if (first === undefined) return { referralId, cameOn, assessedOn: null, waitDays: null, wasBooked: null };
      return { referralId, cameOn, assessedOn: first.doneOn, waitDays: daysBetween(cameOn, first.doneOn), wasBooked: first.wasBooked };
    });
}
