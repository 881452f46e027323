import { confidenceLevel, normalReach, normalUpperTail, type Confidence } from '../foundations/distributions.ts';
import { PolkuError } from '../foundations/errors.ts';
import { notEstimable, type Estimated } from '../foundations/estimate.ts';

/** What a comparison shows now. */
export interface PresentComparison {
  /** On a scale where no effect is 0: a difference, or the logarithm of a ratio. */
  readonly estimate: number;
  readonly standardError: number;
  /** What has informed it so far in each arm: people, for means and shares; events, for hazard ratios. */
  readonly arm: number;
  readonly reference: number;
}

export interface Clients {
  readonly arm: number;
  readonly reference: number;
  readonly total: number;
}

/** How far a comparison is from saying something else. */
export type MoreClients =
  | {
      /** The interval holds no effect. */
      readonly now: 'includes_no_effect';
      /** The fewest more with whom it would exclude it, if the estimate stayed as it is. */
      readonly toExclude: Estimated<Clients>;
    }
  | {
      /** The interval lies on one side of no effect. */
      readonly now: 'excludes_no_effect';
      /** The fewest more, alike in both arms, with whom it would include it: the fewer, the more fragile the finding. */
      readonly toInclude: Clients;
    };

/**
 * The standard error with which `moreClients` agrees with an interval that is shown, whatever its formula: of its half on the
 * side of no effect, as if that were 1.96 standard errors (at 95 %; at the interval's own level).
 *
 * For an interval that is not symmetric, such as Newcombe's, a standard error by the usual formula may say that no effect is
 * excluded where the interval includes it; this one never does. Misleads, a little, where the interval's shape changes as
 * clients are added.
 *
 * @param interval On the scale of the estimate, where no effect is 0: of a ratio, the logarithms of the ends.
 * @throws PolkuError `invalid_number` where the interval does not hold the estimate, or has no width on that side.
 *
 * ```ts
 * standardErrorTowardsNoEffect(0.1, { lower: -0.0372, upper: 0.25 }).toFixed(3); // → '0.070'
 * ```
 */
export function standardErrorTowardsNoEffect(
  estimate: number,
  { lower, upper, level = confidenceLevel }: Confidence & { readonly lower: number; readonly upper: number },
): number {
  const half = estimate < 0 ? upper - estimate : estimate - lower;
  if (!(half > 0 && lower <= estimate && estimate <= upper && Number.isFinite(half)))
    refuse('invalid_number', 'an interval around its estimate');
  return half / normalReach(level);
}

/** Beyond so many people the answer is that the estimate is no effect. */
const largestTotal = 1e12;

/**
 * How many more clients, in the arms' present proportion, before the answer to "is there an effect?" could change. Where the
 * interval includes no effect: until |estimate| ÷ standard error would reach 1.96 (at 95 %), if the estimate stayed as it is. Where it
 * excludes it: until clients without any effect would have diluted it away.
 *
 * It is not a promise and no sample size. The estimate will not stay: an interval that includes no effect goes with an
 * estimate that may be far off or on the wrong side, and even if the estimate is the truth the interval would exclude no
 * effect after so many clients only half of the time (see `chanceToExclude`). To go on until it does, looking again and again,
 * finds effects that are not there (see `sequentialBoundary`). For a number of clients to plan with, use the smallest effect
 * that would matter (`proportionsSampleSize` and others). A large `toInclude` says that chance is no likely explanation,
 * and nothing of bias.
 *
 * Assumes that information grows as the number of clients (or events), the same from each to come as from those so far, and
 * an interval that shrinks as 1/√n (for one that is not symmetric see `standardErrorTowardsNoEffect`). Units: people, or events, in whole numbers rounded up in each arm.
 *
 * @returns in `toExclude` `no_effect` where the estimate is 0, or so near it that a million million would not do.
 * @throws PolkuError `invalid_number` for an estimate that is no finite number or a standard error that is not above 0;
 * `invalid_count` for an arm without people.
 *
 * ```ts
 * // The interval, −0.037 to 0.237, includes 0; with 189 in each arm it would be 0.1 ± 0.0998.
 * const near = moreClients({ estimate: 0.1, standardError: 0.07, arm: 100, reference: 100 });
 * 'toExclude' in near && !isAbsent(near.toExclude) && near.toExclude.arm; // → 89
 * const far = moreClients({ estimate: 0.2, standardError: 0.07, arm: 100, reference: 100 });
 * 'toInclude' in far && far.toInclude.arm; // → 113
 * ```
 *
 * Information in the sense of Jennison & Turnbull (2000), chapter 3; Rosenthal's (1979) fail-safe number, counted in people.
 */
export function moreClients(
  { estimate, standardError, arm, reference }: PresentComparison,
  { level = confidenceLevel }: Confidence = {},
): MoreClients {
  checkComparison({ estimate, standardError, arm, reference });
  // Information, relative to the present, at which |estimate| ÷ standard error would be as many as the interval reaches; the inverse, where diluted to it.
  const z = Math.abs(estimate) / standardError;
  const most = normalReach(level);
  if (z > most) return { now: 'excludes_no_effect', toInclude: clients((n) => Math.ceil(n * ((z / most) ** 2 - 1)), arm, reference) };
  const growth = (most / z) ** 2 - 1;
  const toExclude =
    (arm + reference) * growth < largestTotal ? clients((n) => Math.floor(n * growth) + 1, arm, reference) : notEstimable('no_effect');
  return { now: 'includes_no_effect', toExclude };
}

/** Chances that the interval comes to exclude no effect. */
export interface ChanceToExclude {
  /** On the side where the estimate is now; above 0 where it is 0. */
  readonly onThisSide: number;
  readonly onTheOther: number;
}

/**
 * Chances that, after so many more clients, the interval excludes no effect: predicted from the present estimate and its own
 * uncertainty, all effects being alike beforehand. The number that `moreClients` gives has a chance of one half on this side.
 *
 * Misleads as every prediction from an early estimate: it takes the coming clients to be like those so far, and knows nothing
 * of what other services have found. It also holds every effect, however small, to be one: with clients without end the two
 * chances add up to 1, and say only how likely the estimate is to be on the right side.
 *
 * Assumes what `moreClients` assumes, and one look, after all have come.
 *
 * @param more People, or events, to come in both arms together, in their present proportion.
 * @throws PolkuError as `moreClients`; `invalid_count` where `more` is negative or no number.
 *
 * ```ts
 * const present = { estimate: 0.1, standardError: 0.07, arm: 100, reference: 100 };
 * chanceToExclude(present, 178).onThisSide.toFixed(2); // → '0.50'
 * chanceToExclude(present, 1000).onThisSide.toFixed(2); // → '0.75'
 * ```
 *
 * Predictive power: Spiegelhalter, Freedman & Blackburn (1986); Jennison & Turnbull (2000), section 10.3.
 */
export function chanceToExclude(
  { estimate, standardError, arm, reference }: PresentComparison,
  more: number,
  { level = confidenceLevel }: Confidence = {},
): ChanceToExclude {
  checkComparison({ estimate, standardError, arm, reference });
  if (!(more >= 0 && Number.isFinite(more))) refuse('invalid_count', 'a number of clients to come, 0 or more');
  const z = Math.abs(estimate) / standardError;
  const most = normalReach(level);
  if (more === 0) return { onThisSide: z > most ? 1 : 0, onTheOther: 0 };
  // z of everybody is then normal around z/√t, with variance (1 − t)/t, where t is the share of information that is in.
  const all = arm + reference + more;
  const [reach, spread] = [most * Math.sqrt((arm + reference) / all), Math.sqrt(more / all)];
  return { onThisSide: normalUpperTail((reach - z) / spread), onTheOther: normalUpperTail((reach + z) / spread) };
}

function clients(moreOf: (n: number) => number, arm: number, reference: number): Clients {
  const [inArm, inReference] = [moreOf(arm), moreOf(reference)];
  return { arm: inArm, reference: inReference, total: inArm + inReference };
}

function checkComparison({ estimate, standardError, arm, reference }: PresentComparison): void {
  if (!Number.isFinite(estimate)) refuse('invalid_number', 'an estimate that is a finite number');
  const known = standardError > 0 && Number.isFinite(standardError) && Number.isFinite((estimate / standardError) ** 2);
  if (!known) refuse('invalid_number', 'a standard error above 0, and not beyond all measure below the estimate');
  if (!(arm > 0 && reference > 0 && Number.isFinite(arm + reference))) refuse('invalid_count', 'people, or events, in both arms');
}

function refuse(code: 'invalid_number' | 'invalid_count', expected: string): never {
  throw new PolkuError(code, `A comparison needs ${expected}.`, { expected });
}
