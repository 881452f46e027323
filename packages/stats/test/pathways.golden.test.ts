import { describe, expect, it } from 'vitest';
import {
  isAbsent,
  jackknifeMeanTimeErrors,
  jackknifeOccupancyErrors,
  meanTimeInStates,
  occupancyAt,
  personPathwaysOf,
  stateOccupancy,
  transitionCounts,
  transitionTableOf,
  type Absent,
  type PathwayRows,
} from '../src/index.ts';
import { expectAgrees, golden, rowsOf } from './golden.ts';

/** Made by `golden_other.R ms`; R prints a list of one as its only element. */
interface GoldenArm {
  readonly arm: string;
  readonly n_id: number;
  readonly p0: number[];
  readonly transitions: { from: string; to0toK: number[] }[];
  readonly at: { t: number; p: number[]; se_ij: number[] | null }[];
  readonly sojourn: { tau: number; mean_time: number[] };
}
/** Made by `make-pathways.R`. */
interface GoldenErrors {
  readonly arm: string;
  readonly mean_time_se_sampled: number[];
  readonly at: { t: number; se_ij_sampled: number[] | null; se_greenwood: number[] }[];
}

const ofArm = (name: string, arm: string, states: number): PathwayRows => {
  const rows = rowsOf(name).filter((row) => row.arm === arm);
  const numbers = (column: string) => rows.map((row) => Number(row[column]));
  return {
    id: rows.map((row) => row.id!),
    start: numbers('tstart'),
    stop: numbers('tstop'),
    from: numbers('from'),
    to: numbers('to'),
    states,
  };
};

function found<T>(value: T | Absent): T {
  if (isAbsent(value)) throw new Error(value.reason);
  return value;
}

const expectAll = (actual: ArrayLike<number>, expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => expectAgrees(actual[i], value));
};

const files: readonly (readonly [name: string, states: number])[] = [
  ['sircont_multistate', 3],
  ['pathways_loops', 5],
  ['pathways_fractions', 4],
  ['pathways_one_person', 3],
  ['pathways_all_censored', 3],
  ['pathways_moves_to_self', 2],
];

describe.each(files)('pathways of %s', (name, states) => {
  it.each([golden<GoldenArm[]>(name)].flat())('of arm $arm, as survfit with id and istate', (r) => {
    const rows = ofArm(name, r.arm, states);
    const pathways = found(personPathwaysOf(rows));
    expect(pathways.table.people).toBe(r.n_id);
    expectAll(pathways.occupancy.initial, r.p0);
    expect(transitionCounts(pathways.table)).toEqual(
      r.transitions.flatMap(({ from, to0toK }) => to0toK.flatMap((count, to) => (count > 0 ? [{ from: Number(from), to, count }] : []))),
    );
    for (const { t, p, se_ij } of r.at) {
      expectAll(occupancyAt(pathways.occupancy, t).occupancy, p);
      // R has none before any row ends; until somebody moves it has 0.
      expectAll(jackknifeOccupancyErrors(pathways, t), se_ij ?? p.map(() => 0));
    }
    expectAll(meanTimeInStates(pathways.occupancy, r.sojourn.tau), r.sojourn.mean_time);
  });
});

describe.each(Object.entries(golden<Record<string, GoldenErrors[]>>('pathway_errors')))('errors of %s', (name, arms) => {
  it.each(arms)('of arm $arm, by Greenwood as etm, and of sampled initial shares as the influences of survfit', (r) => {
    const rows = ofArm(name, r.arm, new Map(files).get(name)!);
    const pathways = found(personPathwaysOf(rows));
    const tau = Math.max(...r.at.map(({ t }) => t));
    expectAll(jackknifeMeanTimeErrors(pathways, tau, { initialShares: 'sampled' }), r.mean_time_se_sampled);
    for (const { t, se_ij_sampled, se_greenwood } of r.at) {
      if (se_ij_sampled !== null) expectAll(jackknifeOccupancyErrors(pathways, t, { initialShares: 'sampled' }), se_ij_sampled);
      // A variance of 0 is some 1e-19 in etm.
      const { greenwoodError } = occupancyAt(found(stateOccupancy(transitionTableOf(rows))), t);
      se_greenwood.forEach((error, state) => expect(Math.abs(greenwoodError[state]! - error)).toBeLessThan(1e-9 * error + 1e-9));
    }
  });
});
