import { concludeCase, unadjustedPairs, type CertaintyLoweringReason, type Conclusion } from '../../src/evaluation.ts';
import type { MetricDefinition } from '../../src/metrics.ts';
import type { SentenceContext, WordlessResult } from '../../src/sentences.ts';

const absent = { absent: 'not_estimable', reason: 'no_data' } as const;

/** What a conclusion is made of beside the interval. */
export interface Concluded {
  readonly basis?: Conclusion['basis'];
  readonly claim?: 'superiority' | 'non_inferiority' | 'equivalence';
  readonly loweredBy?: readonly CertaintyLoweringReason[];
  readonly changes?: Partial<Conclusion>;
}

/** The result with the conclusion that its difference comes to; by a basis that adds no frame, unless another is named. */
export function concluded<R extends WordlessResult>(
  result: R,
  metric: MetricDefinition,
  { margin, instrument }: Pick<SentenceContext, 'margin' | 'instrument'>,
  { basis = 'none', claim = 'superiority', loweredBy = [], changes = {} }: Concluded = {},
): R {
  const [pair] = unadjustedPairs(result, 'new');
  if (pair === undefined) throw new Error('the example compares nothing');
  const { estimate, interval } = pair;
  const direction = instrument === undefined ? metric.direction : instrument.higherIsBetter ? 'higher_is_better' : 'lower_is_better';
  const said =
    'absent' in interval
      ? ({ case: 'cannot_be_told', certainty: 0, reason: 'suppressed' } as const)
      : concludeCase({ lower: interval.lower, upper: interval.upper, direction, margin, claim, loweredBy });
  const conclusion: Conclusion = {
    arm: 'new',
    basis,
    adjustment: 'segment',
    coverage: 1,
    references: ['old'],
    beside: ['old'],
    horizon: 182,
    estimate,
    interval,
    unit: result.unit,
    samplingInterval: interval,
    shock: absent,
    placebos: [],
    priority: 'primary',
    adjustedPValue: 0.01,
    ...said,
    loweredBy: [...loweredBy],
    unadjusted: [],
    ...changes,
  };
  return { ...result, conclusions: [conclusion] };
}

/** A result of several groups that concludes nothing, and why. */
export const notCompared = <R extends WordlessResult>(result: R, reason: NonNullable<Conclusion['reason']>): R => ({
  ...result,
  conclusions: [
    {
      arm: 'new',
      basis: 'none',
      adjustment: 'none',
      coverage: absent,
      references: [],
      beside: [],
      horizon: null,
      estimate: absent,
      interval: absent,
      unit: result.unit,
      samplingInterval: absent,
      shock: absent,
      placebos: [],
      priority: 'exploratory',
      adjustedPValue: absent,
      case: 'not_compared',
      reason,
      certainty: 0,
      loweredBy: [],
      unadjusted: [],
    },
  ],
});
