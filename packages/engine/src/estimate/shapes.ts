import { isAbsent, type Absent, type Estimated } from '@polku/stats';

/** An estimate that is not there has no interval either, for the same reason. */
export function absentEstimate(absence: Absent): { estimate: Absent; interval: Absent } {
  return { estimate: absence, interval: absence };
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
