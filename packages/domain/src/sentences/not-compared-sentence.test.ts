import { expect, it } from 'vitest';
import { concluded, notCompared } from '../../test/sentences/concluded.ts';
import { context, oneArmWaits, rated, trends, waitingArm, waits } from '../../test/sentences/released.ts';
import { metrics } from '../metrics.ts';
import type { WordlessResult } from './leading-effect.ts';
import { notComparedSentence } from './not-compared-sentence.ts';

it.each<[string, WordlessResult, string | undefined]>([
  ['nobody to compare with', notCompared(waits(0), 'no_comparison'), 'No comparison group.'],
  ['one group', oneArmWaits(waitingArm('new', 28)), 'No comparison group.'],
  ['one group, too small for any basis', notCompared(oneArmWaits(waitingArm('new', 28)), 'too_few_in_groups'), 'No comparison group.'],
  [
    'groups that the pilot chose',
    notCompared(waits(0), 'denominator_after_referral'),
    'Shown as numbers only: who or what is counted is decided only after the referral.',
  ],
  [
    'too few teams to show a variation, where the short answer is that it cannot be told',
    concluded(waits(0), metrics.time_to_service, context, { changes: { case: 'cannot_be_told', reason: 'no_cell_to_show_a_shock' } }),
    'It cannot be told yet whether the groups differ: there are so few teams that their own variation cannot be told from a difference between the groups.',
  ],
  [
    'groups of too few',
    notCompared(waits(0), 'too_few_in_groups'),
    'Shown as numbers only: one of the groups has too few clients or events to be compared.',
  ],
  ['groups of which nothing is concluded', trends(0.1, 0, 0.2), 'Shown as numbers only: the groups are not compared by this measure.'],
  ['a kind that could compare nothing', rated(853, 1000), undefined],
])('%s', (_, result, said) => {
  expect(notComparedSentence(result)?.en).toBe(said);
});

it('says nothing of a sort of what is compared', () => {
  expect(concluded(waits(-9, -14, -4), metrics.time_to_service, context).conclusions![0]!.reason).toBeUndefined();
});
