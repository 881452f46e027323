import { expect, test } from 'vitest';
import { metricIds } from '../../metrics/ids.ts';
import { obstacles } from './index.ts';
import type { Obstacle } from './obstacle.ts';

const all: readonly Obstacle[] = Object.values(obstacles);

test('obstacles are numbered from 1 to 39, each once', () => {
  const numbers = Object.keys(obstacles)
    .map((id) => Number(/^o(\d+)_/.exec(id)?.[1]))
    .toSorted((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 39 }, (_, index) => index + 1));
});

test('they show in metrics that exist', () => {
  expect(metricIds).toEqual(expect.arrayContaining(all.flatMap(({ metrics }) => metrics)));
});

test('more than half show in a metric, and each has a remedy that no other has', () => {
  expect(all.filter(({ metrics }) => metrics.length > 0).length).toBeGreaterThan(all.length / 2);
  expect(new Set(all.map(({ remedy }) => remedy.fi)).size).toBe(all.length);
});
