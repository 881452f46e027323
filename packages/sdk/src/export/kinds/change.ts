import type { MeasuredKind } from '../measured-kind.ts';

/** The change of a score: its numbers by name. */
export const change: MeasuredKind<'change'> = {
  ofArm: ({ n, paired, responseRate, baselineMean, followUpMean, change }) => [
    { measure: 'people', estimate: n },
    { measure: 'paired', estimate: paired },
    { measure: 'response_rate', estimate: responseRate, n },
    { measure: 'baseline_mean', estimate: baselineMean, n: paired },
    { measure: 'follow_up_mean', estimate: followUpMean, n: paired },
    { measure: 'change', estimate: change.estimate, interval: change.interval, n: paired },
    { measure: 'change_standard_deviation', estimate: change.standardDeviation, n: paired },
  ],
  ofComparison: ({ difference: { df, ...difference } }) => [{ measure: 'change_difference', ...difference, degreesOfFreedom: df }],
};
