import { expect, test } from 'vitest';
import { timeBoundOf } from '../metric-facts/time-bound-of.ts';
import type { MetricDefinition } from './definition.ts';
import { metrics } from './index.ts';

const all: readonly MetricDefinition[] = Object.values(metrics);
const isCompared = (metric: MetricDefinition): boolean => timeBoundOf(metric).isCompared;

/** What a question asks where "yes" is the better answer; and of anything compared. */
const asksForMore = { fi: /useampi|enemmän/i, sv: /fler|mer\b/i, en: /more/i } as const;
const asksForLess = { fi: /harvempi|vähemmän|nopeammin/i, sv: /färre|mindre|snabbare/i, en: /fewer|less|sooner|faster/i } as const;
const locales = ['fi', 'sv', 'en'] as const;

test.each(locales)('the short answer "yes" is the better one: what a compared metric asks, in %s', (locale) => {
  const unlike = all.filter((metric) => {
    if (!isCompared(metric) || metric.direction === 'neutral') return false;
    const asks = metric.direction === 'higher_is_better' ? asksForMore : asksForLess;
    return !asks[locale].test(metric.question[locale]);
  });
  expect(unlike.map(({ question }) => question[locale])).toEqual([]);
});

test('what is compared is told in days, shares or points', () => {
  expect(all.filter((metric) => isCompared(metric) && !['days', 'share', 'points'].includes(metric.unit))).toEqual([]);
});

test('what is not compared is not asked in comparison', () => {
  const asked = all.filter((metric) => !isCompared(metric) && /useampi|harvempi|vähemmän|nopeammin|enemmän/i.test(metric.question.fi));
  expect(asked.map(({ question }) => question.fi)).toEqual([]);
});

test.each(locales)('why groups are not compared is said once, and not among the pitfalls, in %s', (locale) => {
  const twice = all.filter(({ pitfalls }) =>
    /ei verrata|vain lukuina|jämförs inte|bara som tal|not compared|numbers only/i.test(pitfalls[locale]),
  );
  expect(twice.map(({ pitfalls }) => pitfalls[locale])).toEqual([]);
});

const numbersIn = (text: string): readonly string[] => text.replaceAll(/\{[^}]*\}/g, '').match(/\d+/g) ?? [];

test.each(locales)('a sentence counts within the days that the definition names, in %s', (locale) => {
  const strange = all.flatMap((metric) => {
    const defined = 'numerator' in metric ? metric.numerator[locale] + metric.denominator[locale] : metric.definition[locale];
    const said = Object.values(metric.phrases as Readonly<Record<string, unknown>>).flatMap((phrase) =>
      typeof phrase === 'object' && phrase !== null && locale in phrase ? [(phrase as Record<string, string>)[locale]!] : [],
    );
    return said.filter((each) => numbersIn(each).some((number) => !numbersIn(defined).includes(number)));
  });
  expect(strange).toEqual([]);
});
