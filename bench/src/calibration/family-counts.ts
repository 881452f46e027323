import { z95 } from '@polku/stats';
import { runCohort, truthsOf, type CohortRun } from './run-cohort.ts';
import type { Family } from './families.ts';
import type { OutcomeId } from './outcomes.ts';

/** What became of a family's cohorts read by one outcome, as sums: what is kept of a run. */
export interface OutcomeCounts {
  readonly cohorts: number;
  /** Mean effect on the treated, in the outcome's unit. */
  readonly truth: number;
  readonly bases: Readonly<Record<string, number>>;
  /** Cohorts with an interval. */
  readonly estimated: number;
  /** Said to be better or worse, and more surely than by a hint. */
  readonly decided: number;
  readonly hinted: number;
  /** Those of the decided on the truth's side; of no effect there is none. */
  readonly right: number;
  readonly held: number;
  readonly estimates: number;
  readonly samplingErrors: number;
  /** Interval's length over that of sampling alone. */
  readonly widths: number;
}

export type FamilyCounts<Read extends OutcomeId = OutcomeId> = Readonly<Record<Read, OutcomeCounts>>;

/** The seeds that have fixed rules and priors, and those of the table that is shown: no seed is in both. */
export const seedBases = { fixing: 1, final: 7_000_001 } as const;
export type SeedKind = keyof typeof seedBases;

const truthSeed = 900_000_001;
const hint = 1;

const isEstimated = (run: CohortRun) => 'estimate' in run;

/** Draws a family's cohorts, one after the other, with seeds from the base on, and reads each by the outcomes. */
export function familyCounts<Read extends OutcomeId>(
  { county }: Family,
  read: readonly Read[],
  seedBase: number,
  cohorts: number,
  peopleOfTruth: number,
): FamilyCounts<Read> {
  const runs = Array.from({ length: cohorts }, (_, i) => runCohort(county, read, seedBase + i));
  const truths = truthsOf(county, read, truthSeed, peopleOfTruth);
  const counted = read.map((outcome, i): [Read, OutcomeCounts] => [
    outcome,
    countsOf(
      runs.map((ofCohort) => ofCohort[i]!),
      truths[i]!,
    ),
  ]);
  return Object.fromEntries(counted) as FamilyCounts<Read>;
}

function countsOf(runs: readonly CohortRun[], truth: number): OutcomeCounts {
  const estimated = runs.filter(isEstimated);
  const decided = estimated.filter(({ certainty }) => certainty > hint);
  const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
  const bases: Record<string, number> = {};
  for (const { basis } of runs) bases[basis] = (bases[basis] ?? 0) + 1;
  return {
    cohorts: runs.length,
    truth,
    bases,
    estimated: estimated.length,
    decided: decided.length,
    hinted: estimated.filter(({ certainty }) => certainty === hint).length,
    right: decided.filter(({ lower }) => Math.sign(truth) === (lower > 0 ? 1 : -1)).length,
    held: estimated.filter(({ lower, upper }) => lower <= truth && truth <= upper).length,
    estimates: sum(estimated.map(({ estimate }) => estimate)),
    samplingErrors: sum(estimated.map(({ samplingWidth }) => samplingWidth / (2 * z95))),
    widths: sum(estimated.map(({ lower, upper, samplingWidth }) => (upper - lower) / samplingWidth)),
  };
}
