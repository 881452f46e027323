import { expect, test } from 'vitest';
import { locales } from '../text.ts';
import { metrics } from '../metrics/index.ts';
import { definitionInWords } from './definition-in-words.ts';

test.each([
  [
    'responsible_named',
    'en',
    'Cases given a client-responsible worker by 14 days after the team’s meeting, of all whose case the team met about at least 14 days before the cut-off.',
  ],
  ['consent_share', 'sv', 'Teammöten för vilka klientens samtycke är daterat senast på mötesdagen, av alla möten.'],
  [
    'mining_funnel',
    'fi',
    'Palveluun tulleet, kaikista datalouhinnalla tunnistetuista, kaikki kierrokset yhteensä. Rinnalla kerrotaan kolme askelta, kukin osuutena edellisestä: kontaktoidut tunnistetuista, tavoitetut kontaktoiduista ja palveluun tulleet tavoitetuista.',
  ],
  ['client_nps', 'en', 'Share of promoters (9–10) minus share of detractors (0–6), −100 to 100.'],
] as const)('of %s in %s', (id, locale, words) => {
  expect(definitionInWords(metrics[id])[locale]).toBe(words);
});

const shares = Object.values(metrics).filter((metric) => metric.kind === 'proportion');
const beginnings = { fi: /^kaikista/, sv: /^av /, en: /^of / } as const;

test.each(locales)('in %s the numerator and the denominator of each share read on from each other', (locale) => {
  expect(shares.filter(({ denominator }) => !beginnings[locale].test(denominator[locale]))).toEqual([]);
  expect(shares.filter(({ numerator, denominator }) => numerator[locale].endsWith('.') || denominator[locale].endsWith('.'))).toEqual([]);
});
