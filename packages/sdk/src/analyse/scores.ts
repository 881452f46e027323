import {
  ancova,
  confidenceLevel,
  isAbsent,
  meanWithInterval,
  mixedModel,
  mixedModelTableOf,
  notEstimable,
  responders,
  scoreChange,
  scorePairsOf,
  tTwoSided,
  welch,
  wilson,
  type AdjustedDifference,
  type Confidence,
  type MixedModelOptions,
  type MixedModelTable,
  type ScorePairs,
} from '@polku/stats';
import { armOrder } from './arm-order.ts';
import { covariatesOf } from './covariates.ts';
import type { ColumnRules, NamedFlatFile } from './flat-file.ts';
import { modelTree } from './mixed-model-tree.ts';
import { covariateModels } from './score-covariates.ts';
import { ifEstimated, pair, unboxed, type Json } from './json.ts';
import { refuseRows, type RefusedRow } from './refused-rows.ts';

export const scoreColumns: ColumnRules = {
  id: { kind: 'text' },
  arm: { kind: 'text' },
  time: { kind: 'number' },
  score: { kind: 'number', mayBeMissing: true },
  'x_*': { kind: 'covariate', optional: true, mayBeMissing: true },
};

export interface ScoreOptions extends Confidence {
  /** Change that counts as a response; negative where a lower score is better. */
  readonly mcid: number;
  readonly reference?: string;
  /** The columns x_* of the models with covariates, in this order; all where absent. */
  readonly covariates?: readonly string[];
}

type Tree = { readonly [key: string]: Json };

/** Scores of the people of a file at its times: `[time]` of each row's person, arm and score. */
interface Visits {
  readonly times: readonly number[];
  readonly arms: readonly string[];
  readonly person: Int32Array;
  readonly arm: Int32Array;
  readonly time: Float64Array;
  readonly score: Float64Array;
}

/** Changes from the first time to each later one, compared between arms, and mixed models of all times. */
export function analyseScores(file: NamedFlatFile, options: ScoreOptions): Json {
  const { text, numbers } = file;
  const { mcid, reference, level = confidenceLevel } = options;
  const { arms, positionOf } = armOrder(text.arm.labels, reference);
  const visits: Visits = {
    times: [...new Set(numbers.time)].sort((a, b) => a - b),
    arms,
    person: text.id.codes,
    arm: text.arm.codes.map((code) => positionOf[code]),
    time: numbers.time,
    score: numbers.score,
  };
  refuseRows(file, rowsOfOtherArms(visits));
  const table = mixedTable(visits);
  const model = (own: MixedModelOptions): Json => modelTree(mixedModel(table, { ...own, level }), own);
  const covariates = covariatesOf(file, options.covariates);
  return {
    times: unboxed(visits.times),
    arms: unboxed(arms),
    mcid,
    level,
    change: visits.times.slice(1).map((time) => changeTo(visits, time, mcid, level)),
    lmm: {
      ri: model({}),
      riMl: model({ method: 'ml' }),
      ris: model({ randomSlope: true }),
    },
    ...(covariates.length === 0 ? {} : { lmmCovariates: covariateModels(visits, covariates, level) }),
  };
}

/** Pairs of a person's first score and that of a time, by arm; one who is seen twice at a time makes a pair each time. */
function pairsByArm({ times, arms, person, arm, time, score }: Visits, followUpTime: number): ScorePairs[] {
  const laterScores = new Map<number, number[]>();
  for (let row = 0; row < time.length; row += 1)
    if (time[row] === followUpTime) laterScores.set(person[row], [...(laterScores.get(person[row]) ?? []), score[row]]);
  const baseline: number[][] = arms.map(() => []);
  const followUp: number[][] = arms.map(() => []);
  const baselineCount = arms.map(() => 0);
  for (let row = 0; row < time.length; row += 1) {
    if (time[row] !== times[0] || Number.isNaN(score[row])) continue;
    baselineCount[arm[row]] += 1;
    for (const later of laterScores.get(person[row]) ?? [NaN]) {
      baseline[arm[row]].push(score[row]);
      followUp[arm[row]].push(later);
    }
  }
  return arms.map((_, a) => ({ ...scorePairsOf({ baseline: baseline[a], followUp: followUp[a] }), baselineCount: baselineCount[a] }));
}

function changeTo(visits: Visits, time: number, mcid: number, level: number): Tree {
  const pairs = pairsByArm(visits, time);
  return {
    time,
    arms: pairs.map((own, a) => ({ arm: visits.arms[a], ...changeOfArm(own, mcid, level) })),
    ...(visits.arms.length === 2 ? { welch: welchTree(pairs[1], pairs[0], level), ancova: ancovaTree(pairs[1], pairs[0], level) } : {}),
  };
}

/** One who is seen twice at a time responds twice: then, as in R, the ratio may pass 1, and is no share that has an interval. */
function shareOfBaseline({ baselineCount }: ScorePairs, count: number, level: number): { rate: Json; interval: Json } {
  if (baselineCount === 0) return { rate: notEstimable('no_data'), interval: [null, null] };
  return { rate: count / baselineCount, interval: count > baselineCount ? [null, null] : pair(wilson(count, baselineCount, { level })) };
}

function changeOfArm(pairs: ScorePairs, mcid: number, level: number): Tree {
  const moments = scoreChange(pairs);
  const mean = meanWithInterval(moments, { level });
  const { count, observed } = responders({ ...pairs, baselineCount: Math.max(pairs.baselineCount, moments.n) }, mcid, { level });
  const imputed = shareOfBaseline(pairs, count, level);
  const sd = isAbsent(mean) ? mean : mean.standardDeviation;
  const change = isAbsent(mean) ? mean : mean.estimate;
  const canTest = typeof change === 'number' && typeof sd === 'number' && sd > 0;
  return {
    nPairs: moments.n,
    nBaseline: pairs.baselineCount,
    mean: change,
    sd,
    ciT: isAbsent(mean) ? [null, null] : pair(mean.interval),
    pPaired: canTest ? tTwoSided(change / (sd / Math.sqrt(moments.n)), moments.n - 1) : notEstimable('no_variation'),
    responders: count,
    rateObserved: isAbsent(observed) ? observed : observed.estimate,
    rateObservedWilson: isAbsent(observed) ? [null, null] : pair(observed.interval),
    rateNri: imputed.rate,
    rateNriWilson: imputed.interval,
  };
}

function welchTree(arm: ScorePairs, reference: ScorePairs, level: number): Json {
  const [change, other] = [scoreChange(arm), scoreChange(reference)];
  const test = welch(change, other, { level });
  // The difference of two means is known where nobody varies, though not how surely.
  if (isAbsent(test)) return test.reason === 'no_variation' ? { ...test, diff: change.sum / change.n - other.sum / other.n } : test;
  const { estimate, interval, statistic, df, pValue } = test;
  return { diff: estimate, ci: pair(interval), t: statistic, df, p: pValue };
}

function ancovaTree(arm: ScorePairs, reference: ScorePairs, level: number): Json {
  const result = ancova(arm, reference, { level });
  // R leaves out a baseline that tells the arms apart, and so compares follow-ups unadjusted: printed as R does, and flagged.
  if (isAbsent(result) && result.reason === 'singular') {
    const unadjusted = ancova(withoutBaseline(arm), withoutBaseline(reference), { level });
    return ifEstimated(unadjusted, (difference) => ({ ...differenceTree(difference), baselineLeftOut: true }));
  }
  return ifEstimated(result, differenceTree);
}

const withoutBaseline = (pairs: ScorePairs): ScorePairs => ({ ...pairs, baseline: pairs.baseline.map(() => 0) });

function differenceTree({ estimate, standardError, interval, pValue, robustStandardError }: AdjustedDifference): Tree {
  return { diff: estimate, se: standardError, ci: pair(interval), p: pValue, seHc3: robustStandardError };
}

function mixedTable({ person, arm, time, score, arms }: Visits): MixedModelTable {
  const seen = Int32Array.from(score.keys()).filter((row) => !Number.isNaN(score[row]));
  return mixedModelTableOf({
    id: Int32Array.from(seen, (row) => person[row]),
    arm: Int32Array.from(seen, (row) => arm[row]),
    time: Float64Array.from(seen, (row) => time[row]),
    score: Float64Array.from(seen, (row) => score[row]),
    arms,
  });
}

/** The rows of a person in another arm than that of their first row. */
function rowsOfOtherArms({ person, arm, score }: Visits): RefusedRow[] {
  const armOf = new Map<number, number>();
  const refused: RefusedRow[] = [];
  for (let row = 0; row < person.length; row += 1) {
    if (Number.isNaN(score[row])) continue;
    const known = armOf.get(person[row]);
    if (known === undefined) armOf.set(person[row], arm[row]);
    else if (known !== arm[row])
      refused.push({
        row,
        column: 'arm',
        rule: 'person_in_two_arms',
        expected: 'a person must stay in one arm',
        hint: 'Mend the arm, or give the people ids of their own.',
      });
  }
  return refused;
}
