import { isAbsent, type Absent, type Estimated, type Interval } from '@polku/stats';

/** An estimate that is not there has no interval either, for the same reason. */
export function absentEstimate(absence: Absent): { estimate: Absent; interval: Absent } {
  return { estimate: absence, interval: absence };
}

/** No share lies outside; a normal interval may. */
export function withinShares<Method extends string>(interval: Interval<Method>): Interval<Method> {
  return { ...interval, lower: Math.max(0, interval.lower), upper: Math.min(1, interval.upper) };
}

interface Test {
  readonly chiSquare: number;
  readonly df: number;
  readonly pValue: number;
}

/** Keeps of a test what an evaluation prints. */
export function testOf(test: Estimated<Test>): Estimated<Test> {
  return isAbsent(test) ? test : { chiSquare: test.chiSquare, df: test.df, pValue: test.pValue };
}
