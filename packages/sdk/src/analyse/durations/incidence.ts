import {
  aalenJohansen,
  eventFreeAt,
  incidenceAt,
  incidenceInterval,
  isAbsent,
  largestTime,
  notEstimable,
  peopleCount,
  censoredCount,
  eventCount,
  riskDifference,
  riskRatio,
  type AalenJohansenCurves,
  type DurationTable,
  type Risk,
} from '@polku/stats';
import { pair, unboxed, type Json } from '../json.ts';
import { hasLateEntries, withoutTimeZero } from './duration-data.ts';

type Tree = { readonly [key: string]: Json };

export interface ArmIncidence {
  readonly arm: string;
  readonly table: DurationTable;
  readonly curves: AalenJohansenCurves;
  /** With times apart that differ only by rounding: R's closed form has them so. */
  readonly apart: AalenJohansenCurves;
  /** Standard errors that differ from the closed form: where some entered late. */
  readonly jackknife?: ((cause: number, time: number) => number) | undefined;
}

export function armIncidence(arm: string, table: DurationTable): ArmIncidence {
  return {
    arm,
    table,
    curves: aalenJohansen(hasLateEntries(table) ? withoutTimeZero(table) : table),
    apart: aalenJohansen(table, { nearTies: 'distinct' }),
  };
}

/** Cumulative incidences of an arm at some times and, for small files, the whole curves. */
export function incidenceOfArm(
  { arm, table, curves, apart, jackknife }: ArmIncidence,
  { windows, isFull, level }: { readonly windows: readonly number[]; readonly isFull: boolean; readonly level: number },
): Json {
  const causes = table.events.length;
  const end = largestTime(table);
  return {
    arm,
    n: peopleCount(table),
    counts: Object.fromEntries(
      Array.from({ length: causes + 1 }, (_, status) => [String(status), status === 0 ? censoredCount(table) : eventCount(table, status)]),
    ),
    at: windows.map((t) => ({
      t,
      beyondFollowup: t > end,
      eventFree: eventFreeAt(curves, t),
      cif: curves.causes.map((_, c) => {
        const { estimate, standardError } = incidenceAt(curves, c + 1, t);
        const se = jackknife?.(c + 1, t) ?? standardError;
        return {
          cause: c + 1,
          est: estimate,
          se,
          ciLog: pair(incidenceInterval(estimate, se, 'log', { level })),
          ciPlain: pair(incidenceInterval(estimate, se, 'plain', { level })),
          ciCloglog: pair(incidenceInterval(estimate, se, 'cloglog', { level })),
          seGreenwood: closedFormError(incidenceAt(apart, c + 1, t)),
        };
      }),
    })),
    ...(isFull
      ? {
          curve: {
            time: unboxed(Array.from(curves.time)),
            nRisk: unboxed(Array.from(curves.atRisk)),
            cif: curves.causes.map(({ incidence }) => unboxed(Array.from(incidence))),
            se: curves.causes.map(({ standardError }, c) =>
              unboxed(Array.from(standardError, (value, i) => jackknife?.(c + 1, curves.time[i]) ?? value)),
            ),
          },
        }
      : {}),
  };
}

/** Once all have had the event nothing varies: R's closed form then holds 0, or what rounding leaves of it, or the root of less than 0. */
const closedFormError = ({ estimate, standardError }: Risk): Json =>
  1 - estimate > smallestRest ? standardError : notEstimable('no_variation');
const smallestRest = 1e-13;

/** Difference and ratio of two risks, as R's golden names them. */
export function contrastTree(arm: Risk, reference: Risk, level: number): Tree {
  const difference = riskDifference(arm, reference, { level });
  const ratio = riskRatio(arm, reference, { level });
  return {
    rd: difference.estimate,
    rdSe: Math.hypot(arm.standardError, reference.standardError),
    rdCi: pair(difference.interval),
    rdP: difference.pValue,
    ...(isAbsent(ratio) ? { rr: ratio } : { rr: ratio.estimate, rrCi: pair(ratio.interval) }),
  };
}
