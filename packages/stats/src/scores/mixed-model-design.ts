// @internal
import type { MixedModelTable } from './mixed-model-table.ts';

/**
 * The table as the likelihood sees it. Z = [1, t] are a person's own line, and a person enters through G = Z′Z, z = Z′r and r′r
 * alone, where r are the scores less the arm's least squares line. Time is centred and scaled: days or years, the same problem.
 */
export interface MixedModelDesign {
  readonly personCount: number;
  readonly visitCount: number;
  /** Scaled time is (time − `origin`) / `unit`. */
  readonly origin: number;
  readonly unit: number;
  readonly arms: readonly ArmDesign[];
  readonly patterns: PatternSums;
  /** Σ r′r over people: what the lines of the arms leave. */
  readonly squares: number;
  /** Σ (score − mean)² over visits. */
  readonly totalSquares: number;
}

export interface ArmDesign {
  readonly name: string;
  readonly visitCount: number;
  readonly meanTime: number;
  /** Columns of the arm's line: 2, or 1 (a level) where the arm was seen at one time only. */
  readonly columns: 1 | 2;
  /** Least squares line in scaled time: level at the origin, and slope. */
  readonly line: readonly [number, number];
}

interface PatternSums {
  readonly count: number;
  readonly arm: Int32Array;
  readonly people: Float64Array;
  /** G = Z′Z as its cells 11, 12, 22, and its determinant. */
  readonly gram: Float64Array;
  readonly gramDeterminant: Float64Array;
  /** Mean of z over people. */
  readonly meanTotals: Float64Array;
  /** Σ (z − z̄)(z − z̄)′ over people as cells 11, 12, 22. */
  readonly spread: Float64Array;
}

/** Scores that spread over less than this share of their size are one score. */
const roundingShare = 1e-14;
/** A column that keeps less than this share of its length once the columns before it are taken out is their sum: R's `tol`. */
const smallestRest = 1e-7;

/** Arms without a visit are left out; the first that is left is the reference. */
export function mixedModelDesign(table: MixedModelTable): MixedModelDesign {
  const { arm, people, visitStart, time, meanScore } = table;
  const patternOf = new Int32Array(time.length);
  for (let p = 0; p < arm.length; p += 1) patternOf.fill(p, visitStart[p], visitStart[p + 1]);
  const mean = (values: Float64Array, armOnly?: number): number => {
    let [sum, count] = [0, 0];
    for (let v = 0; v < values.length; v += 1) {
      const p = patternOf[v];
      if (armOnly !== undefined && arm[p] !== armOnly) continue;
      count += people[p];
      // A running mean: it keeps the digits that the sum of far-off values loses.
      sum += (people[p] / count) * (values[v] - sum);
    }
    return sum;
  };
  const origin = mean(time);
  const meanOverall = mean(meanScore);

  let [timeSquares, visitCount, totalSquares] = [0, 0, 0];
  for (let v = 0; v < time.length; v += 1) {
    const n = people[patternOf[v]];
    visitCount += n;
    timeSquares += n * (time[v] - origin) ** 2;
    totalSquares += n * (meanScore[v] - meanOverall) ** 2;
  }
  for (const squares of table.squares) totalSquares += squares;
  const largest = meanScore.reduce((most, score) => Math.max(most, Math.abs(score)), 0);
  if (Math.sqrt(totalSquares / visitCount) <= roundingShare * largest) totalSquares = 0;
  const unit = Math.sqrt(timeSquares / visitCount) || 1;

  const number = new Int32Array(table.arms.length).fill(-1);
  const arms: ArmDesign[] = [];
  table.arms.forEach((name, i) => {
    let [visits, raw, tt, ty] = [0, 0, 0, 0];
    const [meanTime, level] = [mean(time, i), mean(meanScore, i)];
    for (let v = 0; v < time.length; v += 1) {
      const p = patternOf[v];
      if (arm[p] !== i) continue;
      const scaled = (time[v] - meanTime) / unit;
      visits += people[p];
      raw += people[p] * (time[v] / unit) ** 2;
      tt += people[p] * scaled * scaled;
      ty += people[p] * scaled * (meanScore[v] - level);
    }
    if (visits === 0) return;
    number[i] = arms.length;
    const columns = tt > smallestRest ** 2 * raw ? 2 : 1;
    const slope = columns === 2 ? ty / tt : 0;
    arms.push({ name, visitCount: visits, meanTime, columns, line: [level - (slope * (meanTime - origin)) / unit, slope] });
  });

  const { patterns, squares } = sumPatterns(table, number, arms, origin, unit);
  const personCount = people.reduce((sum, n) => sum + n, 0);
  return { personCount, visitCount, origin, unit, arms, patterns, squares, totalSquares };
}

function sumPatterns(
  { arm, people, visitStart, time, meanScore, squares, totals }: MixedModelTable,
  number: Int32Array,
  arms: readonly ArmDesign[],
  origin: number,
  unit: number,
): { patterns: PatternSums; squares: number } {
  const count = arm.length;
  const patterns = {
    count,
    arm: arm.map((i) => number[i]),
    people,
    gram: new Float64Array(3 * count),
    gramDeterminant: new Float64Array(count),
    meanTotals: new Float64Array(2 * count),
    spread: new Float64Array(3 * count),
  };
  let residualSquares = 0;
  for (let p = 0; p < count; p += 1) {
    const [start, end] = [visitStart[p], visitStart[p + 1]];
    const [level, slope] = arms[patterns.arm[p]].line;
    let [sumTime, squaredTime, total, tilt] = [0, 0, 0, 0];
    for (let v = start; v < end; v += 1) {
      const t = (time[v] - origin) / unit;
      const residual = meanScore[v] - level - slope * t;
      sumTime += t;
      squaredTime += t * t;
      total += residual;
      tilt += t * residual;
      residualSquares += people[p] * residual * residual;
    }
    residualSquares += squares[p];
    const visits = end - start;
    const meanTime = sumTime / visits;
    let centredSquares = 0;
    for (let v = start; v < end; v += 1) centredSquares += ((time[v] - origin) / unit - meanTime) ** 2;
    patterns.gram.set([visits, sumTime, squaredTime], 3 * p);
    patterns.gramDeterminant[p] = visits * centredSquares;
    patterns.meanTotals.set([total, tilt], 2 * p);
    // The table's second total stands about the pattern's own mean time and in its own unit: z₂ = t̄ u₁ + u₂ / unit.
    const [levels, mixed, tilts] = [totals[3 * p], totals[3 * p + 1] / unit, totals[3 * p + 2] / unit ** 2];
    patterns.spread.set([levels, meanTime * levels + mixed, meanTime ** 2 * levels + 2 * meanTime * mixed + tilts], 3 * p);
  }
  return { patterns, squares: residualSquares };
}
