import type { MetricId } from '@polku/domain/metrics';
import type { Scenario } from '../scenario/scenario.ts';
import { courseOf } from './course.ts';
import { Random } from './random.ts';
import { referralsOf, type Referral } from './referral.ts';
import { baselineScore, followUpScore } from './scores.ts';

/** A mean with the pilot minus without, of the intervention's own clients. */
interface Estimand {
  readonly metric: MetricId;
  /** Days after the referral. */
  readonly horizon: number;
  readonly estimate: number;
  /** Simulated clients, and what chance among them leaves open. */
  readonly people: number;
  readonly standardError: number;
}

const people = 30_000;
const decimals = 4;

const outcomes = [
  { metric: 'time_to_service', horizon: 182 },
  { metric: 'employed_at_12_months', horizon: 365 },
  { metric: 'score_change', horizon: 182 },
] as const satisfies readonly Pick<Estimand, 'metric' | 'horizon'>[];

/** What becomes of one client, in the order of the outcomes. The score comes first: it takes as many draws whatever the effect is. */
function livedBy(referral: Referral, { background, effect, ...scenario }: Scenario, random: Random): readonly number[] {
  const { referredOn, severity, arm } = referral;
  const first = baselineScore(severity, background, random);
  const score = followUpScore(first, arm.isTreated, background, effect, random)!;
  const { service, workStarts, workEnds } = courseOf({ ...scenario, background, effect }, referral, random);
  const [{ horizon }, { horizon: year }] = outcomes;
  const isInWork = workStarts !== null && workStarts <= referredOn + year && (workEnds === null || workEnds > referredOn + year);
  return [Math.min(horizon, service!.on - referredOn), isInWork ? 1 : 0, score];
}

/** Nobody leaves before the service, and everybody answers. */
const complete = { exitHazardPerDay: Number.MIN_VALUE, followUpScoreShare: 1, followUpLogOddsPerPoint: 0 } as const;

const nothing = {
  serviceHazardRatio: 1,
  startUpServiceHazardRatio: 1,
  planHazardRatio: 1,
  workAt12MonthsDifference: 0,
  scoreDifference: 0,
} as const;

const known = new WeakMap<Scenario, readonly Estimand[]>();

/**
 * What an analysis is to find, whatever cohort is drawn: the intervention's clients of a scenario live the same chances with the
 * effect and without. Nobody leaves before the service (exits are censored in the analysis), everybody answers, and the start-up
 * is in.
 */
export function estimandsOf(scenario: Scenario): readonly Estimand[] {
  const found = known.get(scenario) ?? simulate(scenario);
  known.set(scenario, found);
  return found;
}

function simulate(scenario: Scenario): readonly Estimand[] {
  const tried: Scenario = { ...scenario, background: { ...scenario.background, ...complete } };
  const untried: Scenario = { ...tried, effect: { ...tried.effect, ...nothing } };
  const random = new Random(scenario.seed).fork('estimands');
  const nextReferral = referralsOf({ ...scenario, smallSegment: null }, people, random);
  const sums = outcomes.map(() => ({ sum: 0, squares: 0 }));
  for (let drawn = 0, index = 0; drawn < people; index += 1) {
    const referral = nextReferral(index);
    if (referral.arm.role !== 'intervention') continue;
    const [withPilot, without] = [tried, untried].map((world) => livedBy(referral, world, random.fork(`client ${index}`)));
    sums.forEach((of, i) => {
      const difference = withPilot![i]! - without![i]!;
      of.sum += difference;
      of.squares += difference * difference;
    });
    drawn += 1;
  }
  return outcomes.map(({ metric, horizon }, i) => {
    const { sum, squares } = sums[i]!;
    const estimate = sum / people;
    const standardError = Math.sqrt((squares / people - estimate ** 2) / (people - 1));
    return {
      metric,
      horizon,
      estimate: Number(estimate.toFixed(decimals)),
      people,
      standardError: Number(standardError.toFixed(decimals)),
    };
  });
}
