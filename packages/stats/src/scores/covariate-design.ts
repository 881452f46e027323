// @internal
import type { CovariateEffect } from './fixed-effects.ts';
import type { CovariateScoreRows } from './covariate-rows.ts';
import { checkOneArmEach } from './mixed-model-table.ts';
import { personVisits } from './person-visits.ts';

/**
 * Rows of scores as the likelihood sees them: columns of the design made orthonormal, X = QR, those left out that the ones before
 * determine, and the scores less their least squares fit. A person enters through G = Z′Z and Z′[Q, r] alone, where Z = [1, t] in
 * centred and scaled time is the person's own line.
 */
export interface CovariateDesign {
  readonly arms: number;
  readonly personCount: number;
  readonly visitCount: number;
  readonly origin: number;
  readonly unit: number;
  /** Of the columns that are kept. */
  readonly effects: readonly CovariateEffect[];
  /** R, upper triangular: `triangle[row][column]`. */
  readonly triangle: readonly (readonly number[])[];
  /** Q′y. */
  readonly fit: readonly number[];
  /** Dimensions of the columns within people: what they can say of how a person's scores move. */
  readonly withinPeople: number;
  /** G of each person as its cells 11, 12, 22, and its determinant. */
  readonly gram: Float64Array;
  readonly gramDeterminant: Float64Array;
  /** Z′[Q, r] of each person: its first row, then its second. */
  readonly totals: Float64Array;
  /** r′r. */
  readonly squares: number;
  readonly totalSquares: number;
}

/** A column that keeps less than this share of its length once the columns before it are taken out is their sum: R's `tol`. */
const smallestRest = 1e-7;

export function covariateDesign({ id, arm, time, score, arms, covariates }: CovariateScoreRows): CovariateDesign {
  const visits = personVisits(id, time);
  checkOneArmEach(visits, arm);
  const { personCount, start, row } = visits;
  const at = (column: ArrayLike<number>): Float64Array => Float64Array.from(row, (i) => column[i]);
  const [ownArm, ownTime] = [at(arm), visits.time];
  const origin = meanOf(ownTime);
  const unit = Math.sqrt(meanOf(ownTime.map((t) => (t - origin) ** 2))) || 1;
  const seen = arms.flatMap((name, i) => (ownArm.includes(i) ? [{ name, isIn: ownArm.map((own) => Number(own === i)) }] : []));
  const others = seen.slice(1);
  const candidates: readonly { readonly effect: CovariateEffect; readonly column: Float64Array }[] = [
    { effect: { of: 'intercept' }, column: new Float64Array(row.length).fill(1) },
    ...others.map(({ name, isIn }) => ({ effect: { of: 'arm', arm: name } as const, column: isIn })),
    { effect: { of: 'time' }, column: ownTime },
    ...covariates.map(({ name, values }) => ({ effect: { of: 'covariate', covariate: name } as const, column: at(values) })),
    ...others.map(({ name, isIn }) => ({ effect: { of: 'armByTime', arm: name } as const, column: ownTime.map((t, v) => t * isIn[v]) })),
  ];
  const { basis, kept, triangle } = orthonormal(candidates.map(({ column }) => column));
  const values = at(score);
  const rest = values.slice();
  const fit = takenOut(rest, basis);

  const width = basis.length + 1;
  const [gram, gramDeterminant] = [new Float64Array(3 * personCount), new Float64Array(personCount)];
  const totals = new Float64Array(2 * width * personCount);
  const within = kept.map((c) => candidates[c].column.slice());
  for (let person = 0; person < personCount; person += 1) {
    const [from, to] = [start[person], start[person + 1]];
    const scaled = ownTime.subarray(from, to).map((t) => (t - origin) / unit);
    const mean = meanOf(scaled);
    const spread = scaled.reduce((sum, t) => sum + (t - mean) ** 2, 0);
    const count = to - from;
    gram.set([count, count * mean, spread + count * mean * mean], 3 * person);
    gramDeterminant[person] = count * spread;
    [...basis, rest].forEach((column, j) => {
      for (let v = from; v < to; v += 1) {
        totals[2 * width * person + j] += column[v];
        totals[2 * width * person + width + j] += scaled[v - from] * column[v];
      }
    });
    for (const column of within) {
      const own = column.subarray(from, to);
      const level = meanOf(own);
      own.forEach((x, v) => (own[v] = x - level));
    }
  }
  const overall = meanOf(values);
  return {
    arms: seen.length,
    personCount,
    visitCount: row.length,
    origin,
    unit,
    effects: kept.map((c) => candidates[c].effect),
    triangle,
    fit,
    withinPeople: orthonormal(
      within,
      kept.map((c) => norm(candidates[c].column)),
    ).basis.length,
    gram,
    gramDeterminant,
    totals,
    squares: rest.reduce((sum, x) => sum + x * x, 0),
    totalSquares: values.reduce((sum, y) => sum + (y - overall) ** 2, 0),
  };
}

/** A running mean: it keeps the digits that the sum of far-off values loses. */
function meanOf(values: Float64Array): number {
  let mean = 0;
  values.forEach((value, i) => (mean += (value - mean) / (i + 1)));
  return mean;
}

const norm = (column: Float64Array): number => Math.sqrt(column.reduce((sum, x) => sum + x * x, 0));

/** Gram and Schmidt's, each column twice, which keeps all digits; a column that the ones before determine is left out. */
function orthonormal(columns: readonly Float64Array[], sizes: readonly number[] = columns.map(norm)) {
  const [basis, kept, triangle]: [Float64Array[], number[], number[][]] = [[], [], []];
  columns.forEach((column, c) => {
    const rest = column.slice();
    const shares = takenOut(rest, basis);
    const length = norm(rest);
    if (!(length > smallestRest * sizes[c])) return;
    basis.push(rest.map((x) => x / length));
    kept.push(c);
    triangle.push([...shares, length]);
  });
  const upper = basis.map((_, i) => basis.map((__, j) => (i <= j ? triangle[j][i] : 0)));
  return { basis, kept, triangle: upper };
}

/** Takes out of a column, in place, what a basis tells of it; gives how much of each that was. */
function takenOut(column: Float64Array, basis: readonly Float64Array[]): number[] {
  const shares = basis.map(() => 0);
  for (let pass = 0; pass < 2; pass += 1)
    basis.forEach((unit, j) => {
      const share = unit.reduce((sum, x, v) => sum + x * column[v], 0);
      unit.forEach((x, v) => (column[v] -= share * x));
      shares[j] += share;
    });
  return shares;
}
