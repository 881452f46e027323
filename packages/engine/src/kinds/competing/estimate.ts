import { isAbsence, type ArmResult, type Comparison } from '@polku/domain/evaluation';
import { type DurationTable, eventCount, gray, incidenceAt, isAbsent, peopleCount, poissonRate } from '@polku/stats';
import type { ComparisonPair } from '../../reduce/comparison-pairs.ts';
import { diagnose } from '../../estimate/diagnostics.ts';
import { followUpTo } from '../../estimate/follow-up-to.ts';
import { contrastsAt } from '../../estimate/incidence-contrasts.ts';
import { absentEstimate, testOf } from '../../estimate/shapes.ts';
import { absenceOn, readableUntil } from '../../estimate/readable-until.ts';
import { shareInterval } from '../../estimate/share-interval.ts';
import { standardisedIncidence } from '../../estimate/standardised.ts';
import type { Estimates, Measured } from '../../estimate/unreleased.ts';
import { waitingByTime } from '../../estimate/waiting-by-time.ts';
import type { EstimateOptions } from '../../reduce/options.ts';
import type { CompetingTables } from './reduce.ts';
import { incidenceCurves } from '../../estimate/incidence-curves.ts';

/** Days at which incidences are read: those asked for, and the metric's own. */
export const incidenceDays = ({ windowDays }: EstimateOptions, days: readonly number[]): readonly number[] =>
  [...new Set([...windowDays, ...days])].sort((a, b) => a - b);

/** The day that is standardised: the last of the metric's own. */
export const mainDayOf = (days: readonly number[]): number => days.at(-1)!;

/** Each arm's cumulative incidences, and how the arms differ in them. */
export function estimate(
  { causes, days: own, cells, excluded, groups, isRated }: CompetingTables,
  { arms, pairs, caseMix, options }: Measured,
): Estimates<'competing'> {
  const days = incidenceDays(options, own);
  const mainDay = mainDayOf(own);
  return {
    days: [...own],
    arms: arms.map((arm) => {
      const told = competingArm(arm, groups.byArm.get(arm)!, causes, days);
      return isRated ? withRate(told, personYearsOf(cells, arm)) : told;
    }),
    comparisons: pairs.map((pair) => compareCompeting(pair, groups.byArm, causes, days)),
    standardised: standardisedIncidence(groups, arms, pairs, { name: 'incidence', day: mainDay }),
    diagnostics: diagnose(caseMix, pairs, followUpTo(mainDay, cells), excluded),
  };
}

const daysInYear = 365.25;

/** Years in which an arm's people were followed and free of every outcome. */
export const personYearsOf = (cells: CompetingTables['cells'], arm: string): number =>
  cells.reduce((sum, cell) => (cell.arm === arm ? sum + cell.n * (cell.timeDays - cell.entryDays) : sum), 0) / daysInYear;

/** The first outcome of an arm for each year in which it could happen. */
export function withRate(told: ArmResult<'competing'>, personYears: number): ArmResult<'competing'> {
  const [first, ...others] = told.causes;
  if (first === undefined || isAbsence(first.events)) return told;
  const rate = poissonRate(first.events, personYears);
  const estimated = isAbsent(rate) ? absentEstimate(rate) : { estimate: rate.estimate, interval: rate.interval };
  return { ...told, causes: [{ ...first, rate: { personYears, ...estimated } }, ...others] };
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
  const curves = incidenceCurves(table);
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
