import { expect, test } from 'vitest';
import { openReferrals, type ReferralReceipt } from './open-referrals.ts';

const sent: ReferralReceipt = { referralId: 'r1', receivedOn: '2024-01-01' };

test.each<[string, ReferralReceipt, number]>([
  ['nobody has confirmed it', sent, 1],
  ['receipt was confirmed', { ...sent, acknowledgedOn: '2024-01-03' }, 0],
  ['it was passed on to another team', { ...sent, readdressedOn: '2024-01-03' }, 0],
  ['it was handled', { ...sent, handledOn: '2024-01-20' }, 0],
  ['it will be confirmed only after the day of looking', { ...sent, acknowledgedOn: '2024-02-01' }, 1],
  ['it comes after the day of looking', { ...sent, receivedOn: '2024-02-01' }, 0],
])('%s', (_, referral, open) => {
  expect(openReferrals([referral], '2024-01-20')).toHaveLength(open);
});

test('where days are agreed on, only those that have waited so long are told of, the longest first', () => {
  const later = { ...sent, referralId: 'r2', receivedOn: '2024-01-10' };
  expect(openReferrals([later, sent], '2024-01-17').map(({ referralId }) => referralId)).toEqual(['r1', 'r2']);
  expect(openReferrals([later, sent], '2024-01-17', 10)).toEqual([{ referralId: 'r1', openDays: 16 }]);
});
