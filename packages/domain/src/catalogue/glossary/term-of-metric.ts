import type { MetricId } from '../../metrics/ids.ts';
import { metrics } from '../../metrics/index.ts';
import type { TermId } from './index.ts';

/** The term that a metric measures: two metrics of one term are not two views of two things. */
export const termOfMetric = (metric: MetricId): TermId => metrics[metric].term;
