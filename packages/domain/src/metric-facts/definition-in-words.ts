import { locales, type Text } from '../text.ts';
import type { MetricDefinition } from '../metrics/definition.ts';

/**
 * Who is counted and how, in plain words: shown under "How it is counted". A proportion's is made of its numerator and denominator.
 */
export function definitionInWords(metric: MetricDefinition): Text {
  if (metric.kind !== 'proportion') return metric.definition;
  const { numerator, denominator, counting } = metric;
  const words = locales.map((locale) => {
    const share = `${numerator[locale]}, ${denominator[locale]}.`;
    return [locale, counting === undefined ? share : `${share} ${counting[locale]}`];
  });
  return Object.fromEntries(words) as Text;
}
