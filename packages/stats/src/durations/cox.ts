import { analysisAxis } from './analysis-axis.ts';
import { alignCounts } from './aligned-counts.ts';
import { checkCause } from './comparison-strata.ts';
import { confidenceLevel, type Confidence } from '../foundations/confidence.ts';
import type { DurationTable } from './duration-table.ts';
import { noTies, sumEfronTies } from './efron-ties.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import type { TimeAxis } from './time-axis.ts';
import { waldHazardRatio } from './wald-hazard-ratio.ts';

export interface HazardRatio {
  readonly estimate: number;
  readonly interval: Interval<'wald'>;
  readonly pValue: number;
  /** Logarithm of the hazard ratio, and its standard error. */
  readonly coefficient: number;
  readonly standardError: number;
}

/** At one time: events and people at risk of the reference (0) and of the arm (1). */
interface EventTime {
  readonly d0: number;
  readonly d1: number;
  readonly n0: number;
  readonly n1: number;
}

const mostIterations = 60;
/** Beyond this a coefficient is on its way to infinity: a hazard ratio of three million. */
const largestCoefficient = 15;

/**
 * Estimates the hazard ratio of an arm against a reference by Cox's partial likelihood, ties by Efron.
 *
 * Misleads where hazards are not proportional: it is then an average that depends on the length of follow-up. With
 * competing causes it is cause-specific: the other causes count as censored.
 *
 * @param strata `[stratum]` of `[reference, arm]`; one stratum is the plain model.
 * @returns `no_events`, `one_arm`, or `infinite_coefficient` where one arm has no event while at risk.
 *
 * ```ts
 * const arm = (time: number[]) => durationTableOf({ time, status: time.map(() => 1) });
 * const result = coxHazardRatio([[arm([2, 5, 7, 9]), arm([2, 5, 7, 9])]]);
 * isAbsent(result) ? result.reason : result.estimate; // → 1
 * ```
 *
 * Source: Cox 1972; Efron 1977. R: `coxph(Surv(time, status == 1) ~ arm, ties = "efron")`.
 */
export function coxHazardRatio(
  strata: readonly (readonly [reference: DurationTable, arm: DurationTable])[],
  cause = 1,
  { level = confidenceLevel }: Confidence = {},
): Estimated<HazardRatio> {
  checkCause(cause);
  const axis = analysisAxis(strata.flat());
  const times = strata.flatMap((stratum) => eventTimes(stratum, axis, cause));
  if (times.length === 0) return notEstimable('no_events');
  const informative = times.filter(({ n0, n1 }) => n0 > 0 && n1 > 0);
  if (informative.length === 0) return notEstimable('one_arm');
  if (informative.every(({ d1 }) => d1 === 0) || informative.every(({ d0 }) => d0 === 0)) return notEstimable('infinite_coefficient');

  let coefficient = 0;
  for (let iteration = 0; iteration < mostIterations; iteration += 1) {
    const { score, information } = derivatives(informative, coefficient);
    if (!(information > 0)) return notEstimable('infinite_coefficient');
    const step = Math.max(-2, Math.min(2, score / information));
    coefficient += step;
    if (Math.abs(coefficient) > largestCoefficient) return notEstimable('infinite_coefficient');
    if (Math.abs(step) < 1e-12 * Math.max(1, Math.abs(coefficient))) break;
    if (iteration === mostIterations - 1) return notEstimable('not_converged');
  }
  const standardError = 1 / Math.sqrt(derivatives(informative, coefficient).information);
  return waldHazardRatio(coefficient, standardError, level);
}

function eventTimes(stratum: readonly [DurationTable, DurationTable], axis: TimeAxis, cause: number): EventTime[] {
  const { time, atRisk, events } = alignCounts(stratum, axis);
  return Array.from(time, (_, i) => ({
    d0: events[0][cause - 1]?.[i] ?? 0,
    d1: events[1][cause - 1]?.[i] ?? 0,
    n0: atRisk[0][i],
    n1: atRisk[1][i],
  })).filter(({ d0, d1 }) => d0 + d1 > 0);
}

/**
 * Score and information of Efron's partial likelihood. The share of the arm among those at risk, (a − g·b) / (A − g·B) after
 * the share g of the tied ones has gone, is b/B + rest / (A − g·B): its sums follow from those of 1 / (A − g·B).
 */
function derivatives(times: readonly EventTime[], coefficient: number): { score: number; information: number } {
  const ratio = Math.exp(coefficient);
  const ties = noTies();
  let [score, information] = [0, 0];
  for (const { d0, d1, n0, n1 } of times) {
    const d = d0 + d1;
    const [a, b] = [n1 * ratio, d1 * ratio];
    sumEfronTies(ties, d, a + n0, b + d0);
    const share = a * ties.u - b * ties.gu;
    score += d1 - share;
    information += share - (a * a * ties.uu - 2 * a * b * ties.guu + b * b * ties.gguu);
  }
  return { score, information };
}
