import type { ScenarioBackground, ScenarioEffect } from '../scenario/scenario.ts';
import type { Random } from './random.ts';

const severityLoading = 0.8;
const largestScore = 10;

const logistic = (logOdds: number) => 1 / (1 + Math.exp(-logOdds));

/** Standard normal distribution function, by Abramowitz and Stegun 26.2.17 (error below 1e-7: scores need no more). */
function normalDistribution(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  const upperTail = (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * series;
  return z >= 0 ? 1 - upperTail : upperTail;
}

/** The score below which a share of the people of a table of counts lies. */
function scoreAt(share: number, counts: readonly number[]): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let below = 0;
  for (const [score, count] of counts.entries()) {
    below += count / total;
    if (share < below) return score;
  }
  return counts.length - 1;
}

/** A score at the start, of the published distribution, that is lower the worse off the person is. */
export function baselineScore(severity: number, { baselineScoreCounts }: ScenarioBackground, random: Random): number {
  const latent = -severityLoading * severity + Math.sqrt(1 - severityLoading ** 2) * random.normal();
  return scoreAt(normalDistribution(latent), baselineScoreCounts);
}

/** A later score of a person; null where the person does not answer, which those who do worse do more often. */
export function followUpScore(
  baseline: number,
  isTreated: boolean,
  background: ScenarioBackground,
  effect: ScenarioEffect,
  random: Random,
): number | null {
  const mean = background.scoreChangeMean + (isTreated ? effect.scoreDifference : 0);
  const change = mean + background.scoreChangeStandardDeviation * random.normal();
  const share = background.followUpScoreShare;
  const logOdds = Math.log(share / (1 - share)) + background.followUpLogOddsPerPoint * (change - background.scoreChangeMean);
  const answers = random.happens(logistic(logOdds));
  return answers ? Math.min(largestScore, Math.max(0, Math.round(baseline + change))) : null;
}
