import { metrics, timeBoundOf, type MetricDefinition } from '@polku/domain/metrics';
import { expect, test } from 'vitest';
import { kinds } from './index.ts';

const compared = Object.entries<MetricDefinition>(metrics).filter(([, metric]) => timeBoundOf(metric).isCompared);

test.each(compared)('%s is bound in time, and its kind has an effect in the design', (_, metric) => {
  expect(kinds[metric.kind].effects).toBeDefined();
});
