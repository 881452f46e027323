import { onDay, testMeasure, type MeasuredKind } from '../measured-kind.ts';

/** Which of several ends came first: its numbers by name. */
export const competing: MeasuredKind<'competing'> = {
  ofArm: ({ n, causes }) => [
    { measure: 'people', estimate: n },
    ...causes.flatMap(({ cause, events, at }) => [
      { measure: 'events', part: cause, estimate: events, n },
      ...at.map(({ day, incidence, interval }) => ({ measure: 'incidence', part: cause, day, estimate: incidence, interval, n })),
    ]),
  ],
  ofComparison: ({ causes }) =>
    causes.flatMap(({ cause, gray, at }) => [
      testMeasure('gray_chi_square', gray, cause),
      ...at.flatMap(({ day, riskDifference, riskRatio }) => [
        { measure: 'risk_difference', part: cause, day, ...riskDifference },
        { measure: 'risk_ratio', part: cause, day, ...riskRatio },
      ]),
    ]),
  overTime: ({ causes, atRisk }) => [
    ...causes.flatMap(({ cause, curve }) =>
      curve.map(({ day, incidence, interval }) => ({ ...onDay(day), measure: 'incidence', part: cause, estimate: incidence, interval })),
    ),
    ...atRisk.map(({ day, atRisk: estimate }) => ({ ...onDay(day), measure: 'at_risk', estimate })),
  ],
};
