import type { MeasuredKind } from '../measured-kind.ts';

/** Days in each state: its numbers by name. */
export const occupancy: MeasuredKind<'occupancy'> = {
  ofArm: ({ n, horizon, states }) => [
    { measure: 'people', estimate: n },
    ...states.flatMap(({ state, at, meanDays }) => [
      ...at.map(({ day, share, interval }) => ({ measure: 'share_in_state', part: state, day, estimate: share, interval, n })),
      { measure: 'mean_days', part: state, day: horizon, estimate: meanDays, n },
    ]),
  ],
  ofComparison: () => [],
};
