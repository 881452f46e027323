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
    'Half within 9 days. Shown as numbers only: the data do not suffice to compare the groups.',
  ],
] as const)('%s', (_, conclusion, said) => {
  expect(notComparedSentence(described, conclusion).en).toBe(said);
});
