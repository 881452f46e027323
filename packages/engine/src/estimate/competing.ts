import type { ArmResult, Comparison } from '@polku/domain';
import {
  aalenJohansen,
  eventCount,
  gray,
  incidenceAt,
  isAbsent,
  notEstimable,
  peopleCount,
  riskDifference,
  riskRatio,
  tooEarly,
  type DurationTable,
} from '@polku/stats';
import type { ComparisonPair } from '../evaluate/comparison-pairs.ts';
import { readableUntil, shareInterval, waitingByTime } from './duration.ts';
import { absentEstimate, intervalWithin, testOf } from './shapes.ts';

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
          const absence = people === 0 ? notEstimable('empty_arm') : day > followUpEnd ? tooEarly : undefined;
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
export function compareCompeting(
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

/** Difference and ratio of two arms' incidences on a day; too early beyond the follow-up of either. */
export function contrastsAt(
  a: DurationTable,
  b: DurationTable,
  cause: number,
  day: number,
  followUpEnd = Math.min(readableUntil(a), readableUntil(b)),
) {
  const absence = peopleCount(a) === 0 || peopleCount(b) === 0 ? notEstimable('empty_arm') : day > followUpEnd ? tooEarly : undefined;
  if (absence !== undefined) return { riskDifference: absentEstimate(absence), riskRatio: absentEstimate(absence) };
  const [atA, atB] = [incidenceAt(aalenJohansen(a), cause, day), incidenceAt(aalenJohansen(b), cause, day)];
  const difference = riskDifference(atA, atB);
  const ratio = riskRatio(atA, atB);
  return {
    riskDifference: { estimate: difference.estimate, interval: intervalWithin(difference.interval, -1, 1) },
    riskRatio: isAbsent(ratio) ? absentEstimate(ratio) : { estimate: ratio.estimate, interval: ratio.interval },
  };
}
