import { describe, expect, it } from 'vitest';
import {
  ancova,
  isAbsent,
  meanWithInterval,
  notEstimable,
  responders,
  scoreChange,
  scorePairsOf,
  welch,
  type Estimated,
  type ScorePairs,
} from '../src/index.ts';
import { expectAgrees, expectSameP, golden, rowsOf } from './golden.ts';

interface Arm {
  arm: string;
  n_pairs: number;
  n_baseline: number;
  mean: number | null;
  sd: number | null;
  ci_t: readonly (number | null)[];
  responders: number;
  rate_observed: number | null;
  rate_observed_wilson: readonly (number | null)[];
  rate_nri: number | null;
  rate_nri_wilson: readonly (number | null)[];
}
interface Test {
  not_estimable?: string;
  diff: number;
  ci: readonly (number | null)[];
  p: number | null;
}
interface Change {
  time: number;
  arms: readonly Arm[];
  welch?: Test;
  ancova?: Test & { se: number | null; se_hc3: number | null };
}
interface Scores {
  times: number | readonly number[];
  mcid: number;
  change: readonly Change[];
}

/** Of each person one score at each time, so that pairs are those of people. */
const dataSets = [
  'btheb_scores',
  ...['missing', 'three_arms', 'falling', 'arm_of_one', 'one_arm', 'saturated', 'without_baseline'].map((name) => `scores_${name}`),
];

function pairsOf(name: string, arm: string, first: number, time: number): ScorePairs {
  const seen = rowsOf(name).filter((row) => row.arm === arm && row.score !== '' && row.score !== 'NA');
  const later = new Map(seen.filter((row) => Number(row.time) === time).map((row) => [row.id, Number(row.score)]));
  const baselines = seen.filter((row) => Number(row.time) === first);
  return scorePairsOf({
    baseline: baselines.map((row) => Number(row.score)),
    followUp: baselines.map((row) => later.get(row.id) ?? Number.NaN),
  });
}

const part = <T, U>(value: Estimated<T>, of: (value: T) => U): U | Estimated<never> =>
  isAbsent(value) ? value : of(value as Exclude<T, { absent: string }>);

const expectInterval = (interval: Estimated<{ lower: number; upper: number }>, [lower, upper]: readonly (number | null)[]): void => {
  expectAgrees(
    part(interval, (found) => found.lower),
    lower,
  );
  expectAgrees(
    part(interval, (found) => found.upper),
    upper,
  );
};

describe.each(dataSets)('scores of %s agree with R', (name) => {
  const { times, mcid, change } = golden<Scores>(name);
  const first = Array.isArray(times) ? (times as number[])[0]! : (times as number);

  it.each(change.map((at) => [at.time, at] as const))('at %d', (time, R) => {
    const pairs = R.arms.map(({ arm }) => pairsOf(name, arm, first, time));
    pairs.forEach((own, a) => {
      const expected = R.arms[a]!;
      const mean = meanWithInterval(scoreChange(own));
      const { count, observed, imputed } = responders(own, mcid);
      expect([scoreChange(own).n, own.baselineCount, count]).toEqual([expected.n_pairs, expected.n_baseline, expected.responders]);
      expectAgrees(
        part(mean, ({ estimate }) => estimate),
        expected.mean,
      );
      expectAgrees(
        part(mean, ({ standardDeviation }) => standardDeviation),
        expected.sd,
      );
      expectInterval(
        part(mean, ({ interval }) => interval),
        expected.ci_t,
      );
      expectAgrees(
        part(observed, ({ estimate }) => estimate),
        expected.rate_observed,
      );
      expectInterval(
        part(observed, ({ interval }) => interval),
        expected.rate_observed_wilson,
      );
      expectAgrees(
        part(imputed, ({ estimate }) => estimate),
        expected.rate_nri,
      );
      expectInterval(
        part(imputed, ({ interval }) => interval),
        expected.rate_nri_wilson,
      );
    });
    if (R.welch === undefined || R.ancova === undefined) return;

    const test = welch(scoreChange(pairs[1]!), scoreChange(pairs[0]!));
    if (R.welch.not_estimable !== undefined) expect(isAbsent(test)).toBe(true);
    else {
      expectAgrees(
        part(test, ({ estimate }) => estimate),
        R.welch.diff,
      );
      expectInterval(
        part(test, ({ interval }) => interval),
        R.welch.ci,
      );
      expectSameP(
        part(test, ({ pValue }) => pValue),
        R.welch.p,
      );
    }
    const adjusted = ancova(pairs[1]!, pairs[0]!);
    expectAgrees(
      part(adjusted, ({ estimate }) => estimate),
      R.ancova.diff,
    );
    expectAgrees(
      part(adjusted, ({ standardError }) => standardError),
      R.ancova.se,
    );
    expectInterval(
      part(adjusted, ({ interval }) => interval),
      R.ancova.ci,
    );
    expectSameP(
      part(adjusted, ({ pValue }) => pValue),
      R.ancova.p,
    );
    expectAgrees(
      part(adjusted, ({ robustStandardError }) => robustStandardError),
      R.ancova.se_hc3,
    );
  });
});

it('baselines that tell the arms apart leave nothing that is adjusted, though R compares follow-ups then', () => {
  const { change, times } = golden<Scores>('scores_baseline_by_arm');
  for (const { time, arms } of change) {
    const [reference, arm] = arms.map((own) => pairsOf('scores_baseline_by_arm', own.arm, (times as number[])[0]!, time));
    expect(ancova(arm!, reference!)).toEqual(notEstimable('singular'));
  }
});
