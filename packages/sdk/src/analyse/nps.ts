import {
  confidenceLevel,
  isAbsent,
  netPromoterDifference,
  netPromoterScore,
  netPromoterWald,
  normalReach,
  notEstimable,
  type Confidence,
  type Interval,
  type NetPromoterCounts,
} from '@polku/stats';
import { armOrder } from './arm-order.ts';
import type { ColumnRules, FlatFile } from './flat-file.ts';
import { pair, type Json } from './json.ts';

export const npsColumns: ColumnRules = {
  arm: { kind: 'text' },
  score: { kind: 'number', mayBeMissing: true, minimum: 0, maximum: 10 },
};

export interface NpsOptions extends Confidence {
  readonly reference?: string;
}

type Tree = { readonly [key: string]: Json };

/** Net promoter scores of all and of each arm, and the difference of two. */
export function analyseNps({ rows, text, numbers }: FlatFile, { reference, level = confidenceLevel }: NpsOptions): Json {
  const { arms, positionOf } = armOrder(text.arm.labels, reference);
  const counts = arms.map(() => ({ promoters: 0, passives: 0, detractors: 0 }));
  for (let row = 0; row < rows; row += 1) {
    const score = numbers.score[row];
    if (Number.isNaN(score)) continue;
    counts[positionOf[text.arm.codes[row]]][score >= 9 ? 'promoters' : score <= 6 ? 'detractors' : 'passives'] += 1;
  }
  const sum = (key: keyof NetPromoterCounts): number => counts.reduce((total, own) => total + own[key], 0);
  const all = { promoters: sum('promoters'), passives: sum('passives'), detractors: sum('detractors') };
  return {
    level,
    all: scoreTree(all, level),
    arms: arms.map((label, a) => ({ arm: label, ...scoreTree(counts[a], level) })),
    ...(arms.length === 2 ? { diffWelch: differenceTree(counts[1], counts[0], level) } : {}),
  };
}

function differenceTree(arm: NetPromoterCounts, reference: NetPromoterCounts, level: number): Json {
  const difference = netPromoterDifference(arm, reference, { level });
  if (!isAbsent(difference)) {
    const { estimate, interval, pValue, df } = difference;
    return { diff: estimate, ci: pair(interval), p: pValue, df };
  }
  // The difference of two scores is known where nobody varies, though not how surely.
  const [score, other] = [netPromoterScore(arm), netPromoterScore(reference)];
  if (difference.reason !== 'no_variation' || isAbsent(score) || isAbsent(other)) return difference;
  return { ...difference, diff: score.estimate - other.estimate };
}

const halfWidth = ({ lower, upper }: Interval): number => (upper - lower) / 2;

function scoreTree(counts: NetPromoterCounts, level: number): Tree {
  const n = counts.promoters + counts.passives + counts.detractors;
  const score = netPromoterScore(counts, { level });
  const [wald, adjusted] = [false, true].map((isAdjusted) => netPromoterWald(counts, { adjusted: isAdjusted, level }));
  if (isAbsent(score) || isAbsent(wald) || isAbsent(adjusted)) return { n, nps: notEstimable('no_data') };
  const { estimate, standardDeviation, interval } = score;
  return {
    n,
    ...counts,
    nps: estimate,
    seT: isAbsent(standardDeviation) ? standardDeviation : standardDeviation / Math.sqrt(n),
    ciT: pair(interval),
    seWald: halfWidth(wald.interval) / normalReach(level),
    ciWald: pair(wald.interval),
    adjWald3T: { est: adjusted.estimate, ci: pair(adjusted.interval) },
  };
}
