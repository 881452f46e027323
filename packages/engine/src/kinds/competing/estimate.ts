import type { ArmResult, Comparison } from '@polku/domain/evaluation';
import { aalenJohansen, eventCount, gray, incidenceAt, peopleCount, type DurationTable } from '@polku/stats';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import { diagnose } from '../../estimate/diagnostics.ts';
import { followUpTo } from '../../estimate/follow-up-to.ts';
import { contrastsAt } from '../../estimate/incidence-contrasts.ts';
import { testOf } from '../../estimate/shapes.ts';
import { absenceOn, readableUntil } from '../../estimate/readable-until.ts';
import { shareInterval } from '../../estimate/share-interval.ts';
import { standardisedIncidence } from '../../estimate/standardised.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import { waitingByTime } from '../../estimate/waiting-by-time.ts';
import type { EstimateOptions } from '../../reduce/options.ts';
import type { CompetingTables } from './reduce.ts';

/** Days at which incidences are read: those asked for, and the metric's own. */
export const incidenceDays = ({ windowDays }: EstimateOptions, days: readonly number[]): readonly number[] =>
  [...new Set([...windowDays, ...days])].sort((a, b) => a - b);

/** The day that is standardised: the last of the metric's own. */
export const mainDayOf = (days: readonly number[]): number => days.at(-1)!;

/** Each arm's cumulative incidences, and how the arms differ in them. */
export function estimate(
  { causes, days: own, cells, excluded, groups }: CompetingTables,
  { arms, pairs, caseMix, options }: Measured,
): Estimates<'competing'> {
  const days = incidenceDays(options, own);
  const mainDay = mainDayOf(own);
  return {
    days: [...own],
    arms: arms.map((arm) => competingArm(arm, groups.byArm.get(arm)!, causes, days)),
    comparisons: pairs.map((pair) => compareCompeting(pair, groups.byArm, causes, days)),
    standardised: standardisedIncidence(groups, arms, pairs, { name: 'incidence', day: mainDay }),
    diagnostics: diagnose(caseMix, pairs, followUpTo(mainDay, cells), excluded),
  };
}

/** Cumulative incidence of each cause in one arm: curves, and the days asked for. */
export function competingArm(
  arm: string,
  table: DurationTable,
  causes: readonly string[],
  days: readonly number[],
  followUpEnd = readableUntil(table),
): ArmResult<'competing'> {
  const people = peopleCount(table);
  const curves = aalenJohansen(table);
  const waiting = waitingByTime(table);
  return {
    arm,
    n: people,
    causes: causes.map((cause, index) => {
      const { events, incidence, standardError } = curves.causes[index]!;
      // A step where nothing of this cause happened would only repeat the one before.
      const steps = [...events.keys()].filter((i) => events[i]! > 0);
      return {
        cause,
        events: eventCount(table, index + 1),
        curve: steps.map((i) => ({
          day: curves.time[i]!,
          incidence: incidence[i]!,
          standardError: standardError[i]!,
          interval: shareInterval({ estimate: incidence[i]!, standardError: standardError[i]! }, people),
        })),
        at: days.map((day) => {
          const absence = absenceOn(day, followUpEnd, table);
          if (absence !== undefined) return { day, incidence: absence, interval: absence };
          const share = incidenceAt(curves, index + 1, day);
          return { day, incidence: share.estimate, interval: shareInterval(share, people) };
        }),
      };
    }),
    atRisk: [
      ...(table.time[0] === 0 ? [] : [{ day: 0, atRisk: table.atStart }]),
      ...[...waiting].map(([day, atRisk]) => ({ day, atRisk })),
    ],
  };
}

/** Per cause: Gray's test of the whole curves, and the difference and ratio of the incidences at the days asked for. */
function compareCompeting(
  { arm, reference }: ComparisonPair,
  tables: ReadonlyMap<string, DurationTable>,
  causes: readonly string[],
  days: readonly number[],
): Comparison<'competing'> {
  const [a, b] = [tables.get(arm)!, tables.get(reference)!];
  return {
    arm,
    reference,
    causes: causes.map((cause, index) => ({
      cause,
      gray: testOf(gray([[b, a]], index + 1)),
      at: days.map((day) => ({ day, ...contrastsAt(a, b, index + 1, day) })),
    })),
  };
}
