import { describe, expect, test } from 'vitest';
import { policies, policyIds } from './index.ts';
import { definePolicy, type DisclosurePolicy } from './policy.ts';

const { steering } = policies;

describe('a policy with an option out of its range is refused, and the option named', () => {
  test.each<[string, Partial<DisclosurePolicy>]>([
    ['minimumCount', { minimumCount: 0 }],
    ['minimumCount', { minimumCount: -5 }],
    ['minimumCount', { minimumCount: 2.5 }],
    ['minimumCount', { minimumCount: Number.NaN }],
    ['minimumCount', { minimumCount: Number.POSITIVE_INFINITY }],
    ['roundTo', { roundTo: 0 }],
    ['roundTo', { roundTo: 0.5 }],
    ['wholeShareMinimum', { wholeShareMinimum: -1 }],
    ['summaryMinimum', { summaryMinimum: { people: 10, events: -1 } }],
    ['curveSteps', { curveSteps: [7, 1] }],
    ['curveSteps', { curveSteps: [0] }],
    ['readingDays', { readingDays: [30, 30] }],
  ])('%s of %j', (option, change) => {
    expect(() => definePolicy({ ...steering, ...change })).toThrow(option);
  });
});

test('the extremes of every option are carried out', () => {
  const extreme = { ...steering, minimumCount: 1_000_000, roundTo: 1_000_000, wholeShareMinimum: 0, curveSteps: [], readingDays: [] };
  expect(definePolicy(extreme)).toBe(extreme);
});

test('policies are told by their own files', () => {
  expect(policyIds).toEqual(expect.arrayContaining(['none', 'steering', 'public']));
});
