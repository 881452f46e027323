import * as z from 'zod';
import { arm, interval, number, pair, testedEstimate } from '../../evaluation/numbers.ts';
import type { KindMeasures } from '../kind-measures.ts';

export const result = {
  arm: z.object({
    ...arm,
    respondents: number,
    promoters: number,
    passives: number,
    detractors: number,
    estimate: number,
    interval,
  }),
  comparison: z.object({ ...pair, difference: testedEstimate }),
};

export const measures: KindMeasures<'score'> = {
  ofArm: ({ respondents, promoters, passives, detractors, estimate, interval }) => [
    { measure: 'respondents', estimate: respondents },
    { measure: 'promoters', estimate: promoters },
    { measure: 'passives', estimate: passives },
    { measure: 'detractors', estimate: detractors },
    { measure: 'net_promoter_score', estimate, interval, n: respondents },
  ],
  unadjusted: ({ difference }) => difference,
  ofComparison: ({ difference }) => [{ measure: 'net_promoter_score_difference', ...difference }],
};
