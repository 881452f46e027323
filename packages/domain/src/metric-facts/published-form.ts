import type { ProportionMetric } from '../kinds/definitions.ts';
import type { MetricDefinition } from '../metrics/definition.ts';

/** The share that counts published of a metric are told as; undefined where none are, or where the metric is one itself. */
export function publishedForm(metric: MetricDefinition): ProportionMetric | undefined {
  if (!('published' in metric) || metric.published === undefined) return undefined;
  const { version, label, question, topic, pitfalls, unit, direction, level, status, source, term, known } = metric;
  const base = {
    version,
    label,
    question,
    topic,
    pitfalls,
    unit,
    direction,
    level,
    status,
    source,
    term,
    ...(known === undefined ? {} : { known }),
  };
  return { ...base, ...metric.published, kind: 'proportion', of: { population: 'published' } };
}

/** The definition that a result of this kind is read by: the metric's own, or that of counts published of it. */
export const definitionOfResult = (metric: MetricDefinition, { kind }: { readonly kind: string }): MetricDefinition =>
  metric.kind === kind ? metric : (publishedForm(metric) ?? metric);
