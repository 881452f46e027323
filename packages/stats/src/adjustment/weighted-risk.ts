import { riskDifference, type RiskContrast } from '../competing-risks/risk-contrast.ts';
import type { Confidence } from '../foundations/confidence.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';
import { times } from '../foundations/positive-definite.ts';
import type { ByArm, PropensityWeights } from './propensity-weights.ts';

/** Of the people of each pattern, in the order of the weights' patterns. */
export interface PatternOutcomes {
  /** How many have an outcome that is known, by arm. */
  readonly known: ByArm<ArrayLike<number>>;
  /** Those of them who had the event. */
  readonly events: ByArm<ArrayLike<number>>;
}

export interface WeightedRisks {
  readonly knownCount: number;
  readonly risks: ByArm<number>;
  /** Arm minus reference. */
  readonly difference: RiskContrast & { readonly standardError: number };
  /** Of the difference, when scores are known to be estimated from the same people: most often smaller. */
  readonly standardErrorOfEstimatedScores: number;
}

/**
 * Risks of two arms whose covariates were made alike by weights, and their difference.
 *
 * Weighted shares (Hajek) of people whose outcome is known; the interval is that of weights taken as given (HC0), which for
 * average effects is most often too wide. The other standard error, by M-estimation, stacks the equations of the scores and
 * of the risks. Misleads as `propensityWeights` does, and where outcomes are missing for a reason. Assumes independent people.
 *
 * @returns `empty_arm` where no outcome of an arm is known; within the difference, a p-value `no_variation`.
 * @throws PolkuError `unequal_lengths`; `invalid_count` naming a pattern with more events than known, or known than people.
 *
 * ```ts
 * const { patterns } = covariatePatternsOf({ covariates: [[0, 0, 0, 0, 1, 1, 1, 1]], outcome: [1, 0, 0, 0, 1, 1, 1, 0] });
 * const known = { reference: [3, 1], arm: [1, 3] };
 * const weights = propensityWeights(patterns);
 * const result = isAbsent(weights) ? weights : weightedRisks(weights, { known, events: { reference: [0, 1], arm: [1, 2] } });
 * isAbsent(result) ? result.reason : [result.risks.reference, result.risks.arm]; // → [0.5, 0.8333333333333334]
 * ```
 *
 * Source: Lunceford and Davidian 2004. R: `lm(y ~ a, weights = w)` with `sandwich::vcovHC(type = "HC0")`.
 */
export function weightedRisks(propensity: PropensityWeights, outcomes: PatternOutcomes, confidence?: Confidence): Estimated<WeightedRisks> {
  const { weights, model, patterns } = propensity;
  const covariates = model.used.map((j) => patterns.covariates[j]);
  const people = { reference: patterns.trials.map((count, j) => count - patterns.successes[j]), arm: patterns.successes };
  check(people, outcomes);
  const side = (which: 'reference' | 'arm') => armRisk(weights[which], outcomes.known[which], outcomes.events[which]);
  const [reference, arm] = [side('reference'), side('arm')];
  if (!(reference.weight > 0 && arm.weight > 0)) return notEstimable('empty_arm');
  const difference = riskDifference(
    { estimate: arm.risk, standardError: arm.standardError },
    { estimate: reference.risk, standardError: reference.standardError },
    confidence,
  );

  // How the difference moves with the coefficients of the score, in units of each person's score equation.
  const gradient = new Float64Array(model.used.length + 1);
  const share = { reference: new Float64Array(patterns.trials.length), arm: new Float64Array(patterns.trials.length) };
  for (let pattern = 0; pattern < patterns.trials.length; pattern += 1) {
    for (const [which, sign, own] of [
      ['arm', 1, arm],
      ['reference', -1, reference],
    ] as const) {
      const count = outcomes.known[which][pattern];
      if (people[which][pattern] === 0) continue;
      share[which][pattern] = weights[which][pattern] / own.weight;
      const residuals = outcomes.events[which][pattern] - count * own.risk;
      // The weight of the arm falls by 1 − p for each unit of the linear predictor, that of the reference grows by p.
      const slope = which === 'arm' ? -model.unfitted[pattern] : model.fitted[pattern];
      const moves = sign * share[which][pattern] * residuals * slope;
      gradient[0] += moves;
      covariates.forEach((column, j) => (gradient[j + 1] += moves * column[pattern]));
    }
  }
  const direction = times(model.covariance, [...gradient]);
  let squares = 0;
  for (let pattern = 0; pattern < patterns.trials.length; pattern += 1) {
    const along = covariates.reduce((sum, column, j) => sum + direction[j + 1] * column[pattern], direction[0]);
    for (const [which, sign, own, scoreResidual] of [
      ['arm', 1, arm, model.unfitted[pattern]],
      ['reference', -1, reference, -model.fitted[pattern]],
    ] as const) {
      const [count, events] = [outcomes.known[which][pattern], outcomes.events[which][pattern]];
      const [ofScore, unit] = [scoreResidual * along, sign * share[which][pattern]];
      squares += (people[which][pattern] - count) * ofScore ** 2;
      squares += events * (unit * (1 - own.risk) + ofScore) ** 2;
      squares += (count - events) * (ofScore - unit * own.risk) ** 2;
    }
  }
  return {
    knownCount: reference.known + arm.known,
    risks: { reference: reference.risk, arm: arm.risk },
    difference: { ...difference, standardError: Math.hypot(arm.standardError, reference.standardError) },
    standardErrorOfEstimatedScores: Math.sqrt(squares),
  };
}

interface ArmRisk {
  readonly known: number;
  readonly weight: number;
  readonly risk: number;
  readonly standardError: number;
}

function armRisk(weights: Float64Array, known: ArrayLike<number>, events: ArrayLike<number>): ArmRisk {
  let [people, weight, having] = [0, 0, 0];
  for (let pattern = 0; pattern < weights.length; pattern += 1) {
    if (known[pattern] === 0) continue;
    people += known[pattern];
    weight += known[pattern] * weights[pattern];
    having += events[pattern] * weights[pattern];
  }
  const risk = weight > 0 ? having / weight : 0;
  let squares = 0;
  for (let pattern = 0; pattern < weights.length; pattern += 1) {
    if (known[pattern] === 0) continue;
    squares += weights[pattern] ** 2 * (events[pattern] * (1 - risk) ** 2 + (known[pattern] - events[pattern]) * risk ** 2);
  }
  return { known: people, weight, risk, standardError: Math.sqrt(squares) / weight };
}

function check(people: ByArm<Float64Array>, { known, events }: PatternOutcomes): void {
  for (const which of ['reference', 'arm'] as const) {
    const patterns = people[which].length;
    if (known[which].length !== patterns || events[which].length !== patterns)
      throw new PolkuError('unequal_lengths', `Outcomes must have one count for each of the ${patterns} patterns.`);
    for (let pattern = 0; pattern < patterns; pattern += 1) {
      const [all, known_, having] = [people[which][pattern], known[which][pattern], events[which][pattern]];
      if (having >= 0 && known_ >= having && all >= known_) continue;
      const expected = 'no more events than known outcomes, and no more of these than people';
      throw new PolkuError('invalid_count', `Pattern ${pattern}: expected ${expected}.`, { index: pattern, expected });
    }
  }
}
