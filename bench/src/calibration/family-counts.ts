import { z95 } from '@polku/stats';
import { runCohort, truthOf, type CohortRun } from './run-cohort.ts';
import type { Family } from './families.ts';

/** What became of a family's cohorts, as sums: what is kept of a run. */
export interface FamilyCounts {
  readonly cohorts: number;
  /** Mean effect on the treated, in days. */
  readonly truth: number;
  readonly bases: Readonly<Record<string, number>>;
  /** Cohorts with an interval. */
  readonly estimated: number;
  /** Intervals without 0. */
  readonly decided: number;
  /** Those of them on the truth's side; of no effect there is none. */
  readonly right: number;
  readonly held: number;
  readonly estimates: number;
  readonly samplingErrors: number;
  /** Interval's length over that of sampling alone. */
  readonly widths: number;
}

/** The seeds that have fixed rules and priors, and those of the table that is shown: no seed is in both. */
export const seedBases = { fixing: 1, final: 7_000_001 } as const;
export type SeedKind = keyof typeof seedBases;

const truthSeed = 900_000_001;

const isEstimated = (run: CohortRun) => 'estimate' in run;

/** Runs a family's cohorts, one after the other, with seeds from the base on. */
export function familyCounts({ county }: Family, seedBase: number, cohorts: number, peopleOfTruth: number): FamilyCounts {
  const truth = truthOf(county, truthSeed, peopleOfTruth);
  const runs = Array.from({ length: cohorts }, (_, i) => runCohort(county, seedBase + i));
  const estimated = runs.filter(isEstimated);
  const decided = estimated.filter(({ lower, upper }) => lower > 0 || upper < 0);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const bases: Record<string, number> = {};
  for (const { basis } of runs) bases[basis] = (bases[basis] ?? 0) + 1;
  return {
    cohorts,
    truth,
    bases,
    estimated: estimated.length,
    decided: decided.length,
    right: decided.filter(({ lower }) => Math.sign(truth) === (lower > 0 ? 1 : -1)).length,
    held: estimated.filter(({ lower, upper }) => lower <= truth && truth <= upper).length,
    estimates: sum(estimated.map(({ estimate }) => estimate)),
    samplingErrors: sum(estimated.map(({ samplingWidth }) => samplingWidth / (2 * z95))),
    widths: sum(estimated.map(({ lower, upper, samplingWidth }) => (upper - lower) / samplingWidth)),
  };
}
