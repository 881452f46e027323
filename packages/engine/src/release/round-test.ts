import { isAbsence, type Comparison } from '@polku/domain/evaluation';
import { roundSignificant } from './shown-number.ts';

type Test = Comparison<'duration'>['logRank'];

/** A test with its statistic and p-value rounded. */
export function roundTest(test: Test): Test {
  return isAbsence(test)
    ? test
    : { chiSquare: roundSignificant(test.chiSquare) as number, df: test.df, pValue: roundSignificant(test.pValue) as number };
}
