import { kindDefinitions } from '../kinds/definitions.ts';
import type { MetricKind, MetricOf } from '../metrics/definition.ts';
import type { Text } from '../text.ts';

/**
 * Who is counted and how, in plain words: shown under "How it is counted". A proportion's is made of its numerator and denominator.
 */
export function definitionInWords<K extends MetricKind>(metric: MetricOf<K> & { readonly kind: K }): Text {
  return kindDefinitions[metric.kind].inWords(metric);
}
