import type { Random } from '../random.ts';
import { drawCounty, segmentIds, type County, type Drawn } from './county.ts';

/** One referral with what is measured of it beside its wait. */
export interface Person extends Drawn {
  /** Lost for a reason that has nothing to do with the outcome, so that its state is not known later. */
  readonly isLostByChance: boolean;
  readonly baseline: number;
  /** Half a year later, whether it was answered or not: with the pilot, and without. */
  readonly score: number;
  readonly untriedScore: number;
  readonly hasAnswered: boolean;
}

export const largestScore = 10;
/** Mean at the referral of each segment, the lightest first; half of a distance from it is left half a year later, and all have gained. */
const meansOfSegments = [6, 5.5, 5, 4.5, 4] as const;
const spreadBetweenPeople = 2;
const leftOfDistance = 0.5;
const usualGain = 1;
const spreadOfNoise = 1.6;
/** What speeds up waits lifts scores: a team's pace of 12 % is as large beside people's spread as it is in days. */
const pointsPerLogHazard = 1.2;
const unanswered = 0.25;
const lostByChance = 0.05;

const onScale = (score: number): number => Math.min(largestScore, Math.max(0, Math.round(score)));

/** Draws a county's referrals; what is measured beside waits has its own chance, so that waits do not depend on it. */
export function drawPeople(county: County, random: Random, beside: Random): Person[] {
  return drawCounty(county, random).map((drawn): Person => {
    const mean = meansOfSegments[segmentIds.indexOf(drawn.row.segment)]!;
    const baseline = onScale(mean + spreadBetweenPeople * beside.normal());
    const later = mean + usualGain + leftOfDistance * (baseline - mean) + spreadOfNoise * beside.normal();
    const scoreWith = (hazard: number) => onScale(later + pointsPerLogHazard * Math.log(hazard));
    return {
      ...drawn,
      baseline,
      score: scoreWith(drawn.hazard),
      untriedScore: scoreWith(drawn.untriedHazard),
      hasAnswered: !beside.happens(unanswered),
      isLostByChance: beside.happens(lostByChance),
    };
  });
}
