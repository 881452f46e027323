import { isAbsence } from '@polku/domain/evaluation';
import type { MeasuredKind } from '../measured-kind.ts';

/** How many there are: its numbers by name. */
export const count: MeasuredKind<'count'> = {
  ofArm: ({ value, target, shareOfTarget, forecast, rate }) => [
    { measure: 'count', estimate: value },
    { measure: 'target', estimate: target },
    { measure: 'share_of_target', estimate: shareOfTarget },
    isAbsence(forecast)
      ? { measure: 'forecast', estimate: forecast }
      : { measure: 'forecast', part: forecast.by, estimate: forecast.estimate, interval: forecast.interval },
    ...(rate === undefined
      ? []
      : [{ measure: 'rate', part: rate.per, estimate: rate.estimate, interval: rate.interval, n: rate.denominator }]),
  ],
  ofComparison: () => [],
};
