import { expect, it, test } from 'vitest';
import { concluded } from '../../test/sentences/concluded.ts';
import { context, waits } from '../../test/sentences/released.ts';
import type { Conclusion } from '../evaluation/conclusion.ts';
import { metrics } from '../metrics.ts';
import { placeboRank, placeboSentence } from './placebo-rank.ts';

const among = (...estimates: readonly number[]): Conclusion =>
  concluded(waits(-11, -20, -2), metrics.time_to_service, context, {
    basis: 'difference_in_differences',
    changes: { placebos: estimates.map((estimate) => ({ kind: 'time', estimate, standardError: 4 })) },
  }).conclusions![0]!;

it.each([
  [among(1, -2, 3), 1, 'suurin kaikkiaan 4', 'den största av 4', 'the largest of 4'],
  [among(1, 12, 3), 2, 'toiseksi suurin kaikkiaan 4', 'den näst största av 4', 'the 2nd largest of 4'],
  [among(-11, 12, 3), 3, 'kolmanneksi suurin kaikkiaan 4', 'den tredje största av 4', 'the 3rd largest of 4'],
  [among(...Array.from({ length: 20 }, () => 30)), 21, '21. suurin kaikkiaan 21', 'den 21:e största av 21', 'the 21st largest of 21'],
])('%#: its place among what was made of nothing', (conclusion, rank, fi, sv, en) => {
  expect(placeboRank(conclusion)?.rank).toBe(rank);
  const said = placeboSentence(conclusion);
  expect([said.fi, said.sv, said.en].map((text, locale) => text.includes([fi, sv, en][locale]!))).toEqual([true, true, true]);
});

test('why there are none is said: no earlier quarter is whole, or the design has none', () => {
  const none = { ...among(), horizon: 365 };
  expect(placeboRank(none)).toBeUndefined();
  expect(placeboSentence(none)).toEqual({
    fi: 'Näennäispilotteja ei ole: aineistossa ei ole aiempia neljännesvuosia, joista 365 päivää olisi ehtinyt kulua ennen pilotin alkua, eikä rinnalla riittävästi tiimejä.',
    sv: 'Det finns inga skenbara pilotförsök: i materialet finns inga tidigare kvartal från vilka 365 dagar hade hunnit gå före starten, och inte tillräckligt med team vid sidan av.',
    en: 'There are no mock pilots: the data hold no earlier quarters from which 365 days had passed before the start, nor enough teams beside.',
  });
  expect(placeboSentence({ ...none, basis: 'parallel' }).en).toContain(
    'they take both the pilot’s own area before the start and teams beside it',
  );
});
