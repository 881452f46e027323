import {
  aalenJohansen,
  incidenceAt,
  isAbsent,
  mantelHaenszel,
  notEstimable,
  peopleCount,
  standardise,
  type DurationTable,
  type ProportionStratum,
  type Risk,
} from '@polku/stats';
import { ifEstimated, pair, type Json } from '../json.ts';
import { proportionsTree } from '../proportions.ts';
import { hasLateEntries, withoutTimeZero, type DurationData } from './duration-data.ts';
import { contrastTree } from './incidence.ts';
import { jackknifeErrors } from './jackknife.ts';

type Tree = { readonly [key: string]: Json };

/**
 * Whether each row had the event of cause 1 by the horizon; undefined where its status then is not known. Those who left
 * early are always known, which biases the share: flat files alone are read so, as R's golden does.
 */
export function eventBy({ rows, time, status }: DurationData, horizon: number): Int8Array {
  const known = new Int8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const isIn = time[row] <= horizon;
    known[row] = time[row] >= horizon || (status[row] > 0 && isIn) ? Number(status[row] === 1 && isIn) : -1;
  }
  return known;
}

/** `[segment]` of the counts of the first two arms; last, of those whose segment is missing. */
function countsBySegment({ rows, arm, segment, segments }: DurationData, outcome: Int8Array): ProportionStratum[] {
  const counts = [...segments, 'missing'].map(() => ({ x1: 0, n1: 0, x0: 0, n0: 0 }));
  for (let row = 0; row < rows; row += 1) {
    if (outcome[row] < 0 || arm[row] > 1) continue;
    const own = counts[segment[row] < 0 ? segments.length : segment[row]];
    if (arm[row] === 1) {
      own.n1 += 1;
      own.x1 += outcome[row];
    } else {
      own.n0 += 1;
      own.x0 += outcome[row];
    }
  }
  return counts;
}

const risk = (x: number, n: number): Risk => {
  const estimate = n > 0 ? x / n : 0;
  return { estimate, standardError: n > 0 ? Math.sqrt((estimate * (1 - estimate)) / n) : 0 };
};

/**
 * The second arm against the first, by the horizon: of all whose status is known, and, where everyone's segment is known, as if
 * segments were alike.
 */
export function proportionsAtHorizon(data: DurationData, horizon: number, level: number): Tree {
  const { arms, segments } = data;
  const counts = countsBySegment(data, eventBy(data, horizon));
  const sum = (key: keyof ProportionStratum): number => counts.reduce((total, stratum) => total + stratum[key], 0);
  const [strata, missing] = [counts.slice(0, -1), counts.at(-1)!];
  const standardised =
    missing.n1 + missing.n0 > 0
      ? notEstimable('no_data')
      : standardise(strata.map(({ x1, n1, x0, n0 }, s) => ({ segment: segments[s], n: [n0, n1], risks: [risk(x0, n0), risk(x1, n1)] })));
  const common = strata.filter(({ n1, n0 }) => n1 > 0 && n0 > 0);
  return {
    binary: proportionsTree(sum('x1'), sum('n1'), sum('x0'), sum('n0'), { level }),
    standardised: ifEstimated(standardised, ({ segmentsUsed, segmentsExcluded, coverage, weights, arms: risks }) => ({
      horizon,
      segmentsUsed,
      segmentsExcluded,
      coverage,
      weights,
      arms: risks.map(({ estimate, standardError }, a) => ({ arm: arms[a], p: estimate, se: standardError })),
      mantelHaenszel: common.length > 1 ? mantelHaenszelTree(common, level) : null,
      ...contrastTree(risks[1], risks[0], level),
    })),
  };
}

function mantelHaenszelTree(strata: readonly ProportionStratum[], level: number): Json {
  // Odds of 0 in the arm make a ratio of 0, without an interval.
  const isZero = strata.every(({ x1, n0, x0 }) => x1 === 0 || x0 === n0);
  return ifEstimated(mantelHaenszel(strata, { level }), ({ oddsRatio, chiSquare, pValue }) => ({
    ...(isAbsent(oddsRatio) ? { or: isZero ? 0 : oddsRatio, ci: [null, null] } : { or: oddsRatio.estimate, ci: pair(oddsRatio.interval) }),
    chisq: chiSquare,
    p: pValue,
  }));
}

/** Incidence of cause 1 by the horizon, the first two arms as if segments were alike. */
export function standardisedIncidence(
  data: DurationData,
  strata: readonly (readonly DurationTable[])[],
  horizon: number,
  level: number,
): Json {
  const { arms, segments } = data;
  if (data.segment.some((own, row) => own < 0 && data.arm[row] < 2)) return notEstimable('no_data');
  const result = standardise(
    strata.map((stratum, s) => ({
      segment: segments[s],
      n: [0, 1].map((a) => peopleCount(stratum[a])),
      risks: [0, 1].map((a) => {
        const table = hasLateEntries(stratum[a]) ? withoutTimeZero(stratum[a]) : stratum[a];
        const { estimate, standardError } = incidenceAt(aalenJohansen(table), 1, horizon);
        const jackknife = jackknifeErrors(data, (arm, segment) => arm === a && segment === s);
        return { estimate, standardError: jackknife?.(1, horizon) ?? standardError };
      }),
    })),
  );
  return ifEstimated(result, ({ arms: risks }) => ({
    horizon,
    arms: risks.map(({ estimate, standardError }, a) => ({ arm: arms[a], p: estimate, se: standardError })),
    ...contrastTree(risks[1], risks[0], level),
  }));
}
