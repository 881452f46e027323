import { expect, test } from 'vitest';
import { referralStage, type ReferralDates } from './referral-stage.ts';

const whole: ReferralDates = {
  writtenOn: '2022-08-01',
  receivedOn: '2022-08-03',
  handledOn: '2022-08-10',
  feedbackOn: '2022-08-15',
  complete: true,
};

test.each<[string, Partial<ReferralDates>, string]>([
  ['2022-07-31', {}, 'not_written'],
  ['2022-08-02', {}, 'written'],
  ['2022-08-03', {}, 'received'],
  ['2022-08-03', { complete: false }, 'more_asked'],
  ['2022-08-03', { complete: null }, 'received'],
  ['2022-08-10', { complete: false }, 'handled'],
  ['2022-08-15', {}, 'feedback_given'],
  ['2022-12-31', { handledOn: null, feedbackOn: null }, 'received'],
])('on %s a referral with %o is %s', (on, changed, stage) => {
  expect(referralStage({ ...whole, ...changed }, on)).toBe(stage);
});
