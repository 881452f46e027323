import { describe, expect, it } from 'vitest';
import {
  blockMeans,
  durationTableOf,
  effectInterval,
  effectPValue,
  effectVariance,
  imputedEffect,
  incidencePseudoValues,
  isAbsent,
  restrictedMeanPseudoValues,
  samplingInterval,
  shockSpread,
  type Estimated,
  type ImputedEffect,
  type OutcomeCell,
} from '../src/index.ts';
import { restrictedLikelihood } from '../src/contrasts/restricted-likelihood.ts';
import { expectAgrees, expectSameP, golden, rowsOf, type Row } from './golden.ts';

interface Golden {
  horizon: number;
  factors: Parameters<typeof imputedEffect>[1];
  days: number[];
  incidence: number[];
  cells: { team: string; block: number; segment: string; treated: number; n: number; mean: number }[];
  estimate: number;
  treated_mean: number;
  expected_mean: number;
  coverage: number;
  sampling: number;
  per_team: number;
  per_block: number;
  blocks: { team: string; area: string; block: number; mean: number; variance: number }[];
  residual_cells: number;
  likelihood: { team: number; block: number; value: number }[];
  most_likely_team_spread: number;
  prior_scale: number;
  team_spread: number;
  block_spread: number;
  p: number;
  intervals: { level: number; lower: number; upper: number }[];
}

function present<T>(value: Estimated<T>): T {
  if (isAbsent(value)) throw new Error(value.reason);
  return value;
}

const departureOf = ({ time, status }: Row) => ({ entry: 0, time: Number(time), status: Number(status) });

/** Each row's value, made within its group and segment. */
function pseudoValuesOf(rows: readonly Row[], horizon: number) {
  const [days, incidence]: [number[], number[]] = [[], []];
  const groupOf = ({ group, segment }: Row) => `${group} ${segment}`;
  for (const key of new Set(rows.map(groupOf))) {
    const at = rows.flatMap((row, i) => (groupOf(row) === key ? [i] : []));
    const time = at.map((i) => Number(rows[i]!.time));
    const status = at.map((i) => Number(rows[i]!.status));
    const served = durationTableOf({ time, status: status.map((each) => (each === 1 ? 1 : 0)) });
    const restricted = present(restrictedMeanPseudoValues(served, horizon));
    const incident = present(incidencePseudoValues(durationTableOf({ time, status, causes: 2 }), horizon, 1));
    for (const i of at) {
      const departure = departureOf(rows[i]!);
      days[i] = restricted.valueOf({ ...departure, status: departure.status === 1 ? 1 : 0 });
      incidence[i] = incident.valueOf(departure);
    }
  }
  return { days, incidence };
}

function cellsOf(rows: readonly Row[], values: readonly number[]): OutcomeCell[] {
  const cells = new Map<string, OutcomeCell>();
  rows.forEach((row, i) => {
    const { team, area, segment } = row as { team: string; area: string; segment: string };
    const key = JSON.stringify([team, row.block, segment, row.treated]);
    const start = { team, area, segment, block: Number(row.block), isTreated: row.treated === '1', n: 0, sum: 0, sumOfSquares: 0 };
    const { n, sum, sumOfSquares, ...place } = cells.get(key) ?? start;
    cells.set(key, { ...place, n: n + 1, sum: sum + values[i]!, sumOfSquares: sumOfSquares + values[i]! ** 2 });
  });
  return [...cells.values()];
}

describe.each(['usual', 'staggered', 'parallel'])('a county of cells: %s', (name) => {
  const R = golden<Golden>(`contrasts_${name}`);
  const rows = rowsOf(`contrasts_${name}`);
  const values = pseudoValuesOf(rows, R.horizon);
  const cells = cellsOf(rows, values.days);
  const effect: ImputedEffect = present(imputedEffect(cells, R.factors));
  const variance = effectVariance(effect);
  const untreated = cells.filter(({ isTreated }) => !isTreated);
  const means = blockMeans(untreated);
  const spread = present(shockSpread(means, R.prior_scale));

  it('pseudo-values of the restricted mean and of incidence are those of survival::pseudo', () => {
    values.days.forEach((value, i) => expectAgrees(value, R.days[i]));
    values.incidence.forEach((value, i) => expectAgrees(value, R.incidence[i]));
  });

  it('cells hold the same people and means', () => {
    expect(cells.map(({ team, block, segment, isTreated, n }) => [team, block, segment, isTreated ? 1 : 0, n])).toEqual(
      R.cells.map(({ team, block, segment, treated, n }) => [team, block, segment, treated, n]),
    );
    cells.forEach(({ sum, n }, i) => expectAgrees(sum / n, R.cells[i]!.mean));
  });

  it('the effect is what lm leads one to expect, taken off, with its sampling variance and its loads of shocks', () => {
    expectAgrees(effect.estimate, R.estimate);
    expectAgrees(effect.treatedMean, R.treated_mean);
    expectAgrees(effect.expectedMean, R.expected_mean);
    expectAgrees(effect.coverage, R.coverage);
    expectAgrees(variance.sampling, R.sampling);
    expectAgrees(variance.perTeam, R.per_team);
    expectAgrees(variance.perBlock, R.per_block);
    const half = 1.959963984540054 * Math.sqrt(R.sampling);
    expectAgrees(samplingInterval(effect.estimate, variance).lower, R.estimate - half);
  });

  it('means of team-blocks, segments taken off, agree up to one constant', () => {
    const level = means.reduce((sum, { mean }) => sum + mean, 0) / means.length;
    expect(means.map(({ team, area, block }) => ({ team, area, block }))).toEqual(
      R.blocks.map(({ team, area, block }) => ({ team, area, block })),
    );
    means.forEach(({ mean, variance: sampling }, i) => {
      expectAgrees(mean - level, R.blocks[i]!.mean);
      expectAgrees(sampling, R.blocks[i]!.variance);
    });
  });

  it('the restricted likelihood of spreads is that of plain matrices', () => {
    const { cells: residual, ofBlockSpread } = restrictedLikelihood(means);
    expect(residual).toBe(R.residual_cells);
    for (const { team, block, value } of R.likelihood) expectAgrees(ofBlockSpread(block)(team), value);
    const best = R.most_likely_team_spread;
    const ofTeams = ofBlockSpread(0);
    expect(ofTeams(best)).toBeGreaterThan(Math.max(ofTeams(0.99 * best), ofTeams(1.01 * best)));
  });

  it('the p-value and intervals are averaged over what spreads are believable', () => {
    expectAgrees(spread.teamSpread, R.team_spread);
    expectAgrees(spread.blockSpread, R.block_spread);
    expectSameP(effectPValue(effect.estimate, variance, spread), R.p);
    for (const { level, lower, upper } of R.intervals) {
      const interval = effectInterval(effect.estimate, variance, spread, level);
      expectAgrees(interval.lower, lower);
      expectAgrees(interval.upper, upper);
    }
  });
});
