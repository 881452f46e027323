import { normalTwoSided, normalUpperTail } from '../foundations/distributions.ts';
import { PolkuError } from '../foundations/errors.ts';
import { risingRoot } from '../foundations/monotone-root.ts';
import { crossingProbability, everyPath, pathsBeyond } from './continuing-paths.ts';
import { criticalValue } from './test-plan.ts';

/**
 * How much of alpha may be spent by when (Lan and DeMets 1983). `obrien_fleming`: hardly any early, so that the last look keeps
 * nearly all. `pocock`: about evenly, so that early stops are easier and the last look is harder.
 */
export type AlphaSpending = 'obrien_fleming' | 'pocock';

export interface SequentialPlan {
  /** Two-sided chance of ever crossing where there is no effect; .05 where absent. */
  readonly alpha?: number;
  /** `obrien_fleming` where absent. */
  readonly spending?: AlphaSpending;
}

export interface SequentialLook {
  /** Share of the information planned that is in: of the events, for durations; of the people, for means and shares. */
  readonly fraction: number;
  /** Stop where |z| is at or beyond this. */
  readonly boundary: number;
  /** The two-sided p-value that |z| = boundary would have at a single look. */
  readonly nominalP: number;
  /** Alpha spent up to and with this look. */
  readonly alphaSpent: number;
}

export interface SequentialBoundary {
  readonly alpha: number;
  readonly spending: AlphaSpending;
  readonly looks: readonly SequentialLook[];
}

/**
 * Alpha that may be spent by the time a share of the information is in: on each side half of it, α*(t) = 2 − 2Φ(z/√t) with z the
 * normal quantile that α/4 lies above (O'Brien-Fleming type), or α*(t) = α ln(1 + (e − 1)t) (Pocock type).
 *
 * ```ts
 * alphaSpentBy(1); // → 0.05
 * alphaSpentBy(0.5, { spending: 'pocock' }).toFixed(4); // → '0.0310'
 * ```
 */
export function alphaSpentBy(fraction: number, plan: SequentialPlan = {}): number {
  const { alpha, spending } = checkPlan(plan);
  if (!(fraction >= 0 && fraction <= 1)) refuse('a share of the information between 0 and 1');
  if (fraction === 0) return 0;
  if (fraction === 1) return alpha;
  if (spending === 'pocock') return alpha * Math.log1p((Math.E - 1) * fraction);
  return 4 * normalUpperTail(criticalValue(alpha / 2) / Math.sqrt(fraction));
}

/** Looks nearer than this to one another tell the same, and would take ever finer integration. */
const nearestLooks = 1e-4;
const roundingShare = 1e-9;

/**
 * How far z must be from 0 at each look, so that looking several times does not find an effect that is not there more often
 * than `alpha`: two-sided, symmetric.
 *
 * Looks need not be planned: give the shares of information of those so far, the present one last; earlier boundaries do not
 * change by what comes after. Misleads where the time of a look is chosen by what the numbers show, and where the share of the
 * information planned is guessed: an estimate at a stop is on average too large, and its usual interval too narrow.
 *
 * Assumes that z has independent increments, as log-rank, proportions and means of a growing file have. Shares have no unit.
 *
 * @throws PolkuError `invalid_argument` where shares of information do not rise by a ten-thousandth at least from one look to
 * the next, within 0 and 1 (with the look's index), where a look is so early that nothing may be spent by it, or where alpha is
 * no share.
 *
 * ```ts
 * const { looks } = sequentialBoundary({ fractions: [0.2, 0.4, 0.6, 0.8, 1] });
 * looks.map(({ boundary }) => boundary.toFixed(4)); // → ['4.8769', '3.3570', '2.6803', '2.2898', '2.0310']
 * ```
 *
 * Lan & DeMets (1983); Armitage, McPherson & Rowe (1969); Jennison & Turnbull (2000), chapters 7 and 19. R:
 * `rpact::getDesignGroupSequential(typeOfDesign = "asOF", sided = 2, alpha = 0.05, informationRates)`.
 */
export function sequentialBoundary({ fractions, ...plan }: SequentialPlan & { readonly fractions: readonly number[] }): SequentialBoundary {
  const { alpha, spending } = checkPlan(plan);
  checkFractions(fractions);
  let paths = everyPath;
  let spent = 0;
  const looks = fractions.map((fraction, look): SequentialLook => {
    const alphaSpent = alphaSpentBy(fraction, { alpha, spending });
    const here = alphaSpent - spent;
    if (!(here > 0)) refuse('a later look: by this one nothing may be spent', look);
    const boundary = risingRoot((tried) => here - crossingProbability(paths, fraction, tried), 0, farthestBoundary);
    if (look + 1 < fractions.length) paths = pathsBeyond(paths, fraction, boundary, fractions[look + 1]);
    spent = alphaSpent;
    return { fraction, boundary, nominalP: normalTwoSided(boundary), alphaSpent };
  });
  return { alpha, spending, looks };
}

/** The normal tail beyond it is 0. */
const farthestBoundary = 40;

/**
 * `stop`: an effect is shown. `go_on`: not yet, and more information is to come. `end`: all the information is in, and no
 * effect is shown.
 */
export type SequentialDecision = 'stop' | 'go_on' | 'end';

/**
 * What a look at z says: stop, go on, or end without an effect shown. Of z at the boundary itself: stop.
 *
 * Says nothing of stopping for want of an effect: the boundaries are for showing one.
 *
 * @param look Which look, from 0; the last of the boundary unless told.
 * @throws PolkuError `invalid_argument` for a look that the boundary does not have, `invalid_number` where z is no finite number.
 *
 * ```ts
 * const soFar = sequentialBoundary({ fractions: [0.3, 0.6] });
 * sequentialLook(soFar, 2.5); // → 'go_on'
 * sequentialLook(soFar, -2.8); // → 'stop'
 * ```
 */
export function sequentialLook({ looks }: SequentialBoundary, z: number, look = looks.length - 1): SequentialDecision {
  const current = looks[look];
  if (current === undefined) refuse('a look of the boundary');
  if (!Number.isFinite(z)) {
    const expected = 'z to be a finite number';
    throw new PolkuError('invalid_number', `A look needs ${expected}.`, { expected });
  }
  if (Math.abs(z) >= current.boundary) return 'stop';
  return current.fraction < 1 - roundingShare ? 'go_on' : 'end';
}

function checkPlan({ alpha = 0.05, spending = 'obrien_fleming' }: SequentialPlan): Required<SequentialPlan> {
  if (!(alpha > 0 && alpha < 1)) refuse('"alpha" between 0 and 1');
  if (spending !== 'obrien_fleming' && spending !== 'pocock') refuse('"obrien_fleming" or "pocock" spending');
  return { alpha, spending };
}

function checkFractions(fractions: readonly number[]): void {
  if (fractions.length === 0) refuse('one look or more');
  let before = 0;
  fractions.forEach((fraction, look) => {
    if (!(fraction - before >= nearestLooks * (1 - roundingShare) && fraction <= 1))
      refuse(`shares of the information that rise by ${nearestLooks} or more at each look, up to 1`, look);
    before = fraction;
  });
}

function refuse(expected: string, index?: number): never {
  const where = index === undefined ? '' : `Look ${index}: `;
  throw new PolkuError('invalid_argument', `${where}A sequential plan needs ${expected}.`, { expected, index });
}
