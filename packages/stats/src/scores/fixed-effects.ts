import type { ArmDesign, MixedModelDesign } from './mixed-model-design.ts';
import type { LikelihoodParts, Symmetric2 } from './mixed-model-likelihood.ts';
import type { ContrastVariance } from './satterthwaite.ts';

/** What a coefficient of score ~ arm * time is of. */
export type FixedEffect =
  | { readonly of: 'intercept' }
  | { readonly of: 'arm'; readonly arm: string }
  | { readonly of: 'time' }
  | { readonly of: 'armByTime'; readonly arm: string };

/** What a coefficient of score ~ arm * time + covariates is of. */
export type CovariateEffect = FixedEffect | { readonly of: 'covariate'; readonly covariate: string };

/** A coefficient as weights of the lines of the arms: of each arm's level and slope in scaled time. @internal */
export interface FixedEffectContrast {
  readonly effect: FixedEffect;
  readonly weights: readonly (readonly [number, number])[];
}

/**
 * The treatment contrasts of arm * time, as R codes them. A model with every interaction is a line for each arm, so a
 * coefficient is a difference of lines at time 0, or of slopes.
 *
 * Where an arm was seen at one time only, columns are left out from the right, as R's pivoting does: the interaction of that
 * arm; where it is the reference, `time` becomes the slope of the last arm that has one, whose own interaction is left out; and
 * `time` itself where no arm has a slope. The level of such an arm is brought to time 0 by the slope of `time`.
 * @internal
 */
export function fixedEffectContrasts({ arms, origin, unit }: MixedModelDesign): readonly FixedEffectContrast[] {
  const sloped = arms.flatMap(({ columns }, i) => (columns === 2 ? [i] : []));
  const carrier = arms[0].columns === 2 ? 0 : sloped.at(-1);
  const only = (arm: number, level: number, slope: number): Weights => arms.map((_, i) => (i === arm ? [level, slope] : [0, 0]));
  const slopeOf = (arm: number): Weights => only(arm, 0, 1 / unit);
  const levelAtZero = ({ columns, meanTime }: ArmDesign, i: number): Weights => {
    if (columns === 2) return only(i, 1, -origin / unit);
    return carrier === undefined ? only(i, 1, 0) : plus(only(i, 1, 0), slopeOf(carrier), -meanTime);
  };
  const levels = arms.map(levelAtZero);
  const contrasts: FixedEffectContrast[] = [{ effect: { of: 'intercept' }, weights: levels[0] }];
  arms.slice(1).forEach(({ name }, i) => {
    contrasts.push({ effect: { of: 'arm', arm: name }, weights: plus(levels[i + 1], levels[0], -1) });
  });
  if (carrier === undefined) return contrasts;
  contrasts.push({ effect: { of: 'time' }, weights: slopeOf(carrier) });
  for (const i of sloped)
    if (i !== carrier) contrasts.push({ effect: { of: 'armByTime', arm: arms[i].name }, weights: plus(slopeOf(i), slopeOf(carrier), -1) });
  return contrasts;
}

type Weights = readonly (readonly [number, number])[];

const plus = (a: Weights, b: Weights, factor: number): Weights =>
  a.map(([level, slope], i) => [level + factor * b[i][0], slope + factor * b[i][1]]);

/** Of a coefficient, from the lines of the arms. @internal */
export function contrastVariance({ weights }: FixedEffectContrast, { arms }: LikelihoodParts): ContrastVariance {
  let relativeVariance = 0;
  const byCell = [0, 0, 0];
  weights.forEach(([level, slope], i) => {
    const { inverseInformation, informationLoss } = arms[i];
    const [a, b, c] = inverseInformation;
    const [x, y] = [a * level + b * slope, b * level + c * slope];
    relativeVariance += level * x + slope * y;
    informationLoss.forEach((cells, k) => (byCell[k] += quadratic(cells, x, y)));
  });
  return { relativeVariance, byCell };
}

const quadratic = ([a, b, c]: Symmetric2, x: number, y: number): number => a * x * x + 2 * b * x * y + c * y * y;
