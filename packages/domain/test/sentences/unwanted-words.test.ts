import { describe, expect, it } from 'vitest';
import * as casework from '../../src/casework.ts';
import * as evaluation from '../../src/evaluation.ts';
import * as domain from '../../src/index.ts';
import * as metrics from '../../src/metrics.ts';
import * as reference from '../../src/reference.ts';
import * as sentences from '../../src/sentences.ts';
import { locales, type Locale, type Text } from '../../src/index.ts';

/** Words that readers took for something else, by language; each with what is said in its place. */
const unwanted: Readonly<Record<Locale, readonly (readonly [word: RegExp, instead: string])[]>> = {
  fi: [
    [/ei riitä mallille/, 'mallin sovittamiseen'],
    [/yhdestä tiimistä ei voi arvioida/, 'yhden tiimin perusteella'],
    [/Nouseeko työkyky/, 'Paraneeko'],
    [/on perillä/, 'mihin on päästy'],
    [/kierroksella \{\w+\} \{\w+\}/, 'luku ennen kierrosta'],
    [/(?<!\p{L})[Kk]okeilu(n|t|a|ja|sta|lle|ssa)(?!\p{L})/u, 'pilotti'],
  ],
  sv: [
    [/(?<!\p{L})[Pp]ilot(en|ens|er|erna)?(?![\p{L}-])/u, 'pilotförsök'],
    [/(?<!\p{L})[Mm]ätare(n|ns)?(?!\p{L})/u, 'mått'],
    [/klienterfarenhet/i, 'klientupplevelse'],
    [/av ett team kan modellen inte bedömas/, 'utifrån ett enda team'],
    [/är framme/, 'vad som har skett'],
    [/[Ss]tiger arbetsförmågan/, 'Förbättras'],
    [/i omgång \{\w+\} \{\w+\}/, 'talet före omgången'],
  ],
  en: [[/\bare there by\b/, 'what has happened']],
};

/** What measures work ability is an instrument, which Swedish calls so. */
const instruments = /rekommenderade mätare|ingen mätares/;

function* textsIn(value: unknown, seen = new Set<unknown>()): Generator<Text> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return;
  seen.add(value);
  if (locales.every((locale) => locale in value && typeof (value as Text)[locale] === 'string')) yield value as Text;
  for (const inner of Object.values(value)) yield* textsIn(inner, seen);
}

const texts = [...textsIn({ casework, domain, evaluation, metrics, reference, sentences })];

describe('no text', () => {
  it('is left out of the search', () => {
    expect(texts.length).toBeGreaterThan(1000);
  });

  it.each(locales.flatMap((locale) => unwanted[locale].map(([word, instead]) => [locale, word, instead] as const)))(
    'in %s says %s',
    (locale, word) => {
      expect(texts.map((text) => text[locale]).filter((text) => word.test(text) && !instruments.test(text))).toEqual([]);
    },
  );
});
