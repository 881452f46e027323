import { planDefaults, type EvaluationPlan } from '@polku/domain/evaluation';
import { commonHorizon, decisionTiming, designedContrast, restrictedDays } from '@polku/engine/designs';
import { segmentIds, type County } from './county.ts';
import type { Person } from './draw-people.ts';
import type { Family } from './families.ts';
import { knownBy } from './known-by.ts';
import { drawCohort, runOf } from './run-cohort.ts';

/** How often a family's cohorts are decided when they are looked at every quarter. */
export interface LookCounts {
  readonly cohorts: number;
  /** Decided at any look, at the levels that the plan gives each. */
  readonly ever: number;
  /** The same if each look decided at 95 %. */
  readonly everAtUsualLevel: number;
  /** Cohorts decided at each look for the first time. */
  readonly firstAt: readonly number[];
}

export const lookCount = 8;
const quarterDays = 91;
const startsOn = '2022-01-01';
const metric = 'time_to_service';
/** Days that a wait may be counted to. */
const horizons = [14, 30, 90, 182] as const;
const usualLevel = 0.95;
const hint = 1;

/** The last day of each quarter after the start. */
const lookDays = Array.from({ length: lookCount }, (_, i) => quarterDays * (i + 1) - 1);
const dateOf = (day: number): string => new Date(Date.parse(startsOn) + 86_400_000 * day).toISOString().slice(0, 10);

const plan: EvaluationPlan = {
  ...planDefaults,
  windowsDays: [...planDefaults.windowsDays],
  looks: [...planDefaults.looks],
  pilot: 'calibration',
  hypotheses: [],
  primary: { metric, direction: null, margin: null, horizonDays: null, adjustment: [], looksOn: lookDays.map(dateOf) },
  secondary: [],
  exploratory: [],
  arms: [],
  cutOffOn: null,
};

/** The same county, followed for eight quarters, with as many referrals a day. */
function followedLonger(county: County): County {
  const daysAfter = quarterDays * lookCount;
  const { daysBefore } = county;
  return { ...county, daysAfter, episodes: Math.round((county.episodes * (daysBefore + daysAfter)) / (daysBefore + county.daysAfter)) };
}

/** Whether one look decides: at its plan's level, and at the usual one. */
function lookAt(lastDay: number, people: readonly Person[]): { readonly decides: boolean; readonly wouldAtUsualLevel: boolean } {
  const { alpha, reason } = decisionTiming(plan, metric, { startsOn, asOf: dateOf(lastDay) });
  const rows = knownBy(lastDay, people);
  const horizonDays = commonHorizon(rows, horizons);
  const asked = { segments: segmentIds, adjustment: 'segment', design: 'before_after_parallel', horizonDays } as const;
  const found = designedContrast(rows, restrictedDays(horizonDays), asked);
  const isDecidedAt = (level: number) => {
    const run = runOf(found, level);
    return 'estimate' in run && run.certainty > hint;
  };
  return { decides: reason === undefined && isDecidedAt(1 - alpha), wouldAtUsualLevel: isDecidedAt(usualLevel) };
}

/** Draws a family's cohorts, and looks at each at the end of every quarter as its locked plan lets one. */
export function lookCounts({ county }: Family, seedBase: number, cohorts: number): LookCounts {
  const longer = followedLonger(county);
  const firstAt = Array.from({ length: lookCount }, () => 0);
  let [ever, everAtUsualLevel] = [0, 0];
  for (let i = 0; i < cohorts; i += 1) {
    const people = drawCohort(longer, seedBase + i);
    const looks = lookDays.map((lastDay) => lookAt(lastDay, people));
    const first = looks.findIndex(({ decides }) => decides);
    if (first >= 0) firstAt[first]! += 1;
    if (first >= 0) ever += 1;
    if (looks.some(({ wouldAtUsualLevel }) => wouldAtUsualLevel)) everAtUsualLevel += 1;
  }
  return { cohorts, ever, everAtUsualLevel, firstAt };
}
