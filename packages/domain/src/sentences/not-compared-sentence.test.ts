import { expect, it } from 'vitest';
import type { Conclusion } from '../evaluation/conclusion.ts';
import { notComparedSentence } from './not-compared-sentence.ts';
import { joinTexts } from './prose.ts';
import { noComparison } from './reservations.ts';

const half = { fi: 'Puolet 9 päivässä.', sv: 'Hälften inom 9 dagar.', en: 'Half within 9 days.' };
const described = joinTexts([half, noComparison]);
const because = (reason: Conclusion['reason']) => ({ reason }) as Conclusion;

it.each([
  ['nobody to compare with', because('no_comparison'), 'Half within 9 days. No comparison group.'],
  ['no conclusion', undefined, 'Half within 9 days. No comparison group.'],
  [
    'groups that the pilot chose',
    because('denominator_after_referral'),
    'Half within 9 days. Shown as numbers only: who is counted is decided after the referral.',
  ],
  [
    'groups of too few',
    because('too_few_in_groups'),
    'Half within 9 days. Shown as numbers only: one of the groups has too few clients or events to be compared.',
  ],
  [
    'a comparator that never runs beside',
    because('nobody_beside'),
    'Half within 9 days. Shown as numbers only: nobody has come to the comparison over the same time.',
  ],
  [
    'a start-up as long as the pilot',
    because('only_start_up'),
    'Half within 9 days. Shown as numbers only: every client is from the start-up, which the plan leaves out of the estimate.',
  ],
  [
    'what has no words of its own',
    because('not_estimable'),
    'Half within 9 days. Shown as numbers only: the data do not suffice to compare the groups.',
  ],
] as const)('%s', (_, conclusion, said) => {
  expect(notComparedSentence(described, conclusion).en).toBe(said);
});
