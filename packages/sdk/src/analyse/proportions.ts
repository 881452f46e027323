import {
  chiSquareTest,
  clopperPearson,
  confidenceLevel,
  fisherExact,
  fisherOddsRatio,
  isAbsent,
  katzRiskRatio,
  newcombe,
  notEstimable,
  oddsRatio,
  normalReach,
  wilson,
  type Confidence,
} from '@polku/stats';
import { ifEstimated, pair, type Json } from './json.ts';

/** How near the root R's `fisher.test` stops: with it the estimate has R's digits. */
const toleranceOfR = Number.EPSILON ** 0.25;

/** R's estimate: 0 where no table of these margins holds fewer in the arm, infinite, so absent, where none holds more. */
function fisherOrCondMle(x1: number, n1: number, x0: number, n0: number): Json {
  const holdsFewest = x1 === 0 || x0 === n0;
  return holdsFewest ? 0 : fisherOddsRatio(x1, n1, x0, n0, { tolerance: toleranceOfR });
}

/** Two proportions, the arm (1) against the reference (0), every way. */
export function proportionsTree(x1: number, n1: number, x0: number, n0: number, { level = confidenceLevel }: Confidence = {}): Json {
  // Counts that are none are refused before it is told that an arm is empty: five of none is no proportion.
  const [wilson1, wilson0] = [wilson(x1, n1, { level }), wilson(x0, n0, { level })];
  if (isAbsent(wilson1) || isAbsent(wilson0)) return notEstimable('empty_arm');
  const [p1, p0] = [x1 / n1, x0 / n0];
  const waldHalf = normalReach(level) * Math.sqrt((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0);
  const katz = katzRiskRatio(x1, n1, x0, n0, { level });
  const test = chiSquareTest(x1, n1, x0, n0);
  return {
    level,
    x1,
    n1,
    x0,
    n0,
    p1,
    p0,
    wilson1: pair(wilson1),
    wilson0: pair(wilson0),
    exact1: pair(clopperPearson(x1, n1, { level })),
    exact0: pair(clopperPearson(x0, n0, { level })),
    rd: p1 - p0,
    rdNewcombe10: ifEstimated(newcombe(x1, n1, x0, n0, { level }), ({ interval }) => pair(interval)),
    rdWald: [p1 - p0 - waldHalf, p1 - p0 + waldHalf],
    rr: x0 > 0 ? p1 / p0 : notEstimable('zero_cell'),
    rrKatz: isAbsent(katz) ? [null, null] : pair(katz.interval),
    orWoolf: ifEstimated(oddsRatio(x1, n1, x0, n0, { level }), ({ estimate, interval }) => [estimate, interval.lower, interval.upper]),
    chisqUncorrected: isAbsent(test) ? [null, null] : [test.chiSquare, test.pValue],
    fisherP: fisherExact(x1, n1, x0, n0),
    fisherOrCondMle: fisherOrCondMle(x1, n1, x0, n0),
  };
}
