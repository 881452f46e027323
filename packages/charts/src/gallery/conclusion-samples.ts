import type { Conclusion } from '@polku/domain/evaluation';

/** Invented conclusions, for stories and tests. */

const noData = { absent: 'not_estimable', reason: 'no_data' } as const;

const days: Conclusion = {
  arm: 'centralised',
  basis: 'difference_in_differences',
  adjustment: 'segment',
  coverage: 1,
  references: ['regional_before', 'regional_beside'],
  beside: ['regional_beside'],
  horizon: 182,
  estimate: -11.4,
  interval: { lower: -20.3, upper: -2.1, level: 0.9667, method: 'shocks' },
  unit: 'days',
  samplingInterval: { lower: -17, upper: -5.8, level: 0.95, method: 'normal' },
  shock: { teamSpread: 2, blockSpread: 1.7, cells: 40, priorScale: 11 },
  placebos: [
    { kind: 'time', estimate: 3.8, standardError: 4.5 },
    { kind: 'time', estimate: 1.2, standardError: 4.5 },
    { kind: 'time', estimate: -6.2, standardError: 6 },
    { kind: 'time', estimate: 4.4, standardError: 4 },
    { kind: 'team', estimate: -4.9, standardError: 3 },
    { kind: 'team', estimate: 3.1, standardError: 3 },
    { kind: 'metric', estimate: 0.6, standardError: 2.5 },
  ],
  priority: 'primary',
  adjustedPValue: 0.02,
  case: 'probably_better',
  certainty: 1,
  loweredBy: ['few_teams', 'plan_not_locked'],
  steps: { seen: -28.1, changeBeside: -9, clientMix: -7.7 },
  unadjusted: [],
};

export const conclusionSamples: Readonly<Record<'days' | 'shares' | 'turned' | 'withoutPlacebos' | 'notCompared', Conclusion>> = {
  days,
  /** Percentage points of which little is left, and whose interval holds zero. */
  shares: {
    ...days,
    unit: 'share',
    horizon: 365,
    estimate: 0.012,
    interval: { lower: -0.05, upper: 0.074, level: 0.95, method: 'shocks' },
    placebos: days.placebos.map((placebo) => ({
      ...placebo,
      estimate: placebo.estimate / 200,
      standardError: placebo.standardError / 200,
    })),
    steps: { seen: 0.058, changeBeside: 0.014, clientMix: 0.032 },
    case: 'cannot_be_told',
    certainty: 0,
  },
  /** What is taken off is more than what is seen. */
  turned: {
    ...days,
    estimate: 4,
    interval: { lower: -3, upper: 11, level: 0.95, method: 'shocks' },
    steps: { seen: -6, changeBeside: -8, clientMix: -2 },
  },
  /** An outcome of so many days that no earlier quarter is whole. */
  withoutPlacebos: { ...days, horizon: 365, placebos: [] },
  notCompared: {
    ...days,
    basis: 'none',
    references: [],
    beside: [],
    estimate: noData,
    interval: noData,
    samplingInterval: noData,
    shock: noData,
    placebos: [],
    case: 'not_compared',
    reason: 'denominator_after_referral',
    certainty: 0,
    loweredBy: [],
    steps: undefined,
  },
};
