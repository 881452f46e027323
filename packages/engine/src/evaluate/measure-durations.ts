import type { CompetingMetric, DurationMetric } from '@polku/domain/metrics';
import { compareCompeting, competingArm } from '../estimate/competing.ts';
import { diagnose } from '../estimate/diagnostics.ts';
import { compareDurations } from '../estimate/duration-comparison.ts';
import { commonHorizon, durationArm } from '../estimate/duration.ts';
import { groupDurations } from '../estimate/grouped-tables.ts';
import { outcomeDays } from '../estimate/options.ts';
import { standardisedIncidence } from '../estimate/standardised.ts';
import { reduceDurations, type DurationCell } from '../reduce/duration-cells.ts';
import { declared, type Measurement, type Unreleased } from './unreleased.ts';

/** Of those who could have been followed to the day by the cut-off, how many were, or had their outcome before it. */
function followUpTo(day: number, cells: readonly DurationCell[], potential: number): { complete: number; potential: number } {
  const known = cells.filter(({ status, timeDays }) => status > 0 || timeDays >= day).reduce((sum, { n }) => sum + n, 0);
  return { complete: Math.min(known, potential), potential };
}

const people = (cells: readonly DurationCell[]): number => cells.reduce((sum, { n }) => sum + n, 0);

export async function measureDuration(id: string, metric: DurationMetric, measurement: Measurement): Promise<Unreleased | undefined> {
  const { db, scope, arms, pairs, caseMix, options } = measurement;
  const { cells, excluded } = await reduceDurations(db, scope, metric);
  if (cells.every(({ status }) => status !== 1)) return undefined;
  const groups = groupDurations(cells, arms, 2);
  const horizonDays = commonHorizon(groups.byArm.values(), options.horizonDays);
  return {
    kind: 'duration',
    groups,
    excluded,
    caseMix,
    windowDays: options.windowDays,
    horizonDays: options.horizonDays,
    numbers: {
      ...declared('duration', id, metric),
      arms: arms.map((arm) => durationArm(arm, groups.byArm.get(arm)!, horizonDays, options.windowDays)),
      comparisons: pairs.map((pair) => compareDurations(pair, groups, horizonDays, options.windowDays)),
      standardised: standardisedIncidence(groups, arms, pairs, { name: 'share_served', day: horizonDays }),
      diagnostics: diagnose(caseMix, pairs, followUpTo(horizonDays, cells, people(cells)), excluded),
    },
  };
}

export async function measureCompeting(id: string, metric: CompetingMetric, measurement: Measurement): Promise<Unreleased | undefined> {
  const { db, scope, arms, pairs, caseMix, options } = measurement;
  const { cells, excluded } = await reduceDurations(db, scope, metric);
  // "Any other" ending alone says nothing of whether the outcomes themselves were recorded.
  const isNamed = (status: number): boolean => status > 0 && metric.causes[status - 1]!.endings !== 'any_other';
  if (!cells.some(({ status }) => isNamed(status))) return undefined;
  const causes = metric.causes.map((cause) => cause.id);
  const groups = groupDurations(cells, arms, causes.length);
  const days = [...new Set([...options.windowDays, ...outcomeDays])].sort((a, b) => a - b);
  const lastDay = outcomeDays.at(-1)!;
  return {
    kind: 'competing',
    groups,
    excluded,
    caseMix,
    days,
    mainDay: lastDay,
    numbers: {
      ...declared('competing', id, metric),
      arms: arms.map((arm) => competingArm(arm, groups.byArm.get(arm)!, causes, days)),
      comparisons: pairs.map((pair) => compareCompeting(pair, groups.byArm, causes, days)),
      standardised: standardisedIncidence(groups, arms, pairs, { name: 'incidence', day: lastDay }),
      diagnostics: diagnose(caseMix, pairs, followUpTo(lastDay, cells, people(cells)), excluded),
    },
  };
}
