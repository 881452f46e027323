import type { MeasuredKind } from '../measured-kind.ts';

/** A net promoter score: its numbers by name. */
export const score: MeasuredKind<'score'> = {
  ofArm: ({ respondents, promoters, passives, detractors, estimate, interval }) => [
    { measure: 'respondents', estimate: respondents },
    { measure: 'promoters', estimate: promoters },
    { measure: 'passives', estimate: passives },
    { measure: 'detractors', estimate: detractors },
    { measure: 'net_promoter_score', estimate, interval, n: respondents },
  ],
  ofComparison: ({ difference }) => [{ measure: 'net_promoter_score_difference', ...difference }],
};
