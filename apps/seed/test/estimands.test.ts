import { describe, expect, test } from 'vitest';
import { estimandsOf } from '../src/cohort/estimands.ts';
import { harm } from '../src/scenario/harm.ts';
import { noEffect } from '../src/scenario/null.ts';
import { pori } from '../src/scenario/pori.ts';
import type { Scenario } from '../src/scenario/scenario.ts';

const estimates = (scenario: Scenario) => Object.fromEntries(estimandsOf(scenario).map(({ metric, ...rest }) => [metric, rest]));

describe('what an analysis is to find', () => {
  test('in Pori: eleven days sooner over half a year, near two in a hundred more at work, a little less than the score’s own shift', () => {
    const { time_to_service: wait, employed_at_12_months: work, score_change: score } = estimates(pori);
    expect(wait).toMatchObject({ horizon: 182 });
    expect(Math.abs(wait!.estimate + 10.8)).toBeLessThan(0.4);
    expect(wait!.standardError).toBeLessThan(0.1);
    expect(Math.abs(work!.estimate - pori.effect.workAt12MonthsDifference)).toBeLessThan(0.004);
    // Scores end at 10: who stands there rises no further.
    expect(score!.estimate).toBeGreaterThan(0.7 * pori.effect.scoreDifference);
    expect(score!.estimate).toBeLessThan(pori.effect.scoreDifference);
  });

  test('without effect: exactly nothing, and where harm is done, its sign', () => {
    expect(Object.values(estimates(noEffect)).map(({ estimate, standardError }) => [estimate, standardError])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(Object.values(estimates(harm)).map(({ estimate }) => Math.sign(estimate))).toEqual([1, -1, -1]);
  });
});
