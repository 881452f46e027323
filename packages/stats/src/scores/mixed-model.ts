import { dampedNewton, type Smooth } from '../foundations/damped-newton.ts';
import { confidenceLevel, normalReach, tTwoSided, type Confidence } from '../foundations/distributions.ts';
import { isAbsent, notEstimable, type Estimated, type Interval, type NotEstimableReason } from '../foundations/estimate.ts';
import { byFactor, factorRows, moved, relativeCovariance, settled, type CovarianceFactor } from './covariance-factor.ts';
import { contrastVariance, fixedEffectContrasts, type FixedEffect } from './fixed-effects.ts';
import { mixedModelDesign, type MixedModelDesign } from './mixed-model-design.ts';
import { likelihoodParts, type LikelihoodParts, type RelativeCovariance, type VarianceParts } from './mixed-model-likelihood.ts';
import type { MixedModelTable } from './mixed-model-table.ts';
import { satterthwaite, type ContrastVariance } from './satterthwaite.ts';

export interface MixedModelOptions extends Confidence {
  /** Whether people differ in slope as well as in level; false where absent. */
  readonly randomSlope?: boolean;
  /** `reml` where absent. `ml` is for comparing models by their likelihood; its variances are too small in small samples. */
  readonly method?: 'reml' | 'ml';
}

export interface MixedModelCoefficient<Effect = FixedEffect> {
  readonly effect: Effect;
  readonly estimate: number;
  readonly standardError: number;
  readonly interval: Interval<'wald'>;
  /** Satterthwaite's degrees of freedom. */
  readonly df: Estimated<number>;
  readonly pValue: Estimated<number>;
}

export interface MixedModel<Effect = FixedEffect> {
  /** Intercept, arms, time, arms by time; without those that the data cannot tell from the others. */
  readonly coefficients: readonly MixedModelCoefficient<Effect>[];
  readonly variances: {
    /** Between people, at time 0. */
    readonly intercept: number;
    /** Between the slopes of people, and its covariance with the intercept: of a random slope alone. */
    readonly slope?: number;
    readonly covariance?: number;
    readonly residual: number;
  };
  /** Restricted under REML. */
  readonly logLikelihood: number;
  /** A variance is 0, or a correlation ±1, as near as lme4 tells (in the unit of time given): the data do not carry this many. */
  readonly singular: boolean;
  readonly visitCount: number;
  readonly personCount: number;
}

/**
 * Linear mixed model of repeated scores: score ~ arm * time, with each person's own level (and slope, if asked) about the line
 * of the arm. The coefficient `armByTime` is how much faster an arm's scores rise than the reference's, per unit of time.
 *
 * Misleads where scores do not move along straight lines; where visits are missing because of the scores that they would have
 * shown; and where arms differ from the start, which no `armByTime` mends. With few people, prefer Satterthwaite's p to the
 * interval, which is normal and then too narrow. Where `singular` is true, fit the model without the random slope.
 *
 * Assumes independent people, normal residuals of one variance, and visits missing at random given arm, time and scores seen.
 *
 * Units: scores; slopes in scores per unit of time. Variances in scores squared (slopes: per unit of time squared).
 *
 * @returns `no_data`, `one_arm`, `no_variation` (scores all alike, or people who never leave their own lines),
 *   `too_few_observations` (no more people than arms, or visits than random effects and coefficients take up), `singular` (a random slope with all visits at
 *   one time; of `df`, a likelihood that is flat), `not_converged`.
 *
 * ```ts
 * const rows = {
 *   id: [1, 1, 2, 2, 3, 3, 4, 4],
 *   arm: [0, 0, 0, 0, 1, 1, 1, 1],
 *   time: [0, 1, 0, 1, 0, 1, 0, 1],
 *   score: [4, 5, 6, 8, 5, 9, 7, 10],
 *   arms: ['usual care', 'pilot'],
 * };
 * const model = mixedModel(mixedModelTableOf(rows));
 * isAbsent(model) ? model.reason : model.coefficients.map(({ estimate }) => estimate); // → [5, 1, 1.5, 2]
 * ```
 *
 * Source: Bates, Mächler, Bolker & Walker 2015 (profiled deviance); Kuznetsova, Brockhoff & Christensen 2017 (Satterthwaite).
 * R: `lmerTest::lmer(score ~ arm * time + (1 | id))`, or `(1 + time | id)`; `isSingular(tol = 1e-4)`.
 */
export function mixedModel(table: MixedModelTable, options: MixedModelOptions = {}): Estimated<MixedModel> {
  if (table.arm.length === 0) return notEstimable('no_data');
  const design = mixedModelDesign(table);
  const columns = design.arms.reduce((sum, arm) => sum + arm.columns, 0);
  const reason = whyNot(design, columns, options.randomSlope === true);
  if (reason !== undefined) return notEstimable(reason);
  const { personCount, visitCount, origin, unit, totalSquares } = design;
  const scale = 2 * (columns - design.arms.length) * Math.log(unit);
  const likelihood = (covariance: RelativeCovariance, reml: boolean) => likelihoodParts(design, covariance, reml);
  const coefficients = (parts: LikelihoodParts) => coefficientsOfLines(design, parts);
  return fittedMixedModel({ personCount, visitCount, origin, unit, totalSquares, columns, scale, likelihood, coefficients }, options);
}

/** A coefficient, and its variance relative to the residual one. @internal */
export interface RelativeCoefficient<Effect = FixedEffect> {
  readonly effect: Effect;
  readonly estimate: number;
  readonly variance: ContrastVariance;
}

/** Scores whose likelihood is known at every covariance of people's own lines. @internal */
export interface LikelihoodDesign<Parts extends VarianceParts, Effect> {
  readonly personCount: number;
  readonly visitCount: number;
  /** Scaled time, in which the covariance stands, is (time − `origin`) / `unit`. */
  readonly origin: number;
  readonly unit: number;
  readonly totalSquares: number;
  /** Number of coefficients. */
  readonly columns: number;
  /** By how much log|X′V⁻¹X| of the columns as they were given exceeds that of the likelihood. */
  readonly scale: number;
  readonly likelihood: (covariance: RelativeCovariance, reml: boolean) => Parts;
  readonly coefficients: (parts: Parts) => readonly RelativeCoefficient<Effect>[];
}

/** Finds the most likely covariance, and what follows from it. @internal */
export function fittedMixedModel<Parts extends VarianceParts, Effect>(
  design: LikelihoodDesign<Parts, Effect>,
  { randomSlope = false, method = 'reml', level: levelOfIntervals = confidenceLevel }: MixedModelOptions,
): Estimated<MixedModel<Effect>> {
  const { columns } = design;
  const reml = method === 'reml';
  const residualDf = design.visitCount - (reml ? columns : 0);
  const start: CovarianceFactor = { first: 'level', theta: randomSlope ? [1, 0, 0.5] : [1] };
  const minimum = dampedNewton((factor: CovarianceFactor) => profiledDeviance(design, factor, reml, residualDf), start, moved);
  if (minimum === undefined) {
    const free = relativeCovariance({ first: 'level', theta: randomSlope ? [1e6, 0, 1e6] : [1e6] });
    return notEstimable(withoutResiduals(design, design.likelihood(free, reml)) ? 'no_variation' : 'not_converged');
  }
  const factor = settled(minimum, (candidate, place) => isLeastAt(profiledDeviance(design, candidate, reml, residualDf), place));
  const { parts, value } = profiledDeviance(design, factor, reml, residualDf);
  if (withoutResiduals(design, parts)) return notEstimable('no_variation');
  const residual = parts.residualSquares.value / residualDf;

  // Back from scaled time: X′V⁻¹X has its slopes in the unit of time given, and a person's line its level at time 0.
  const deviance = value + (reml ? design.scale : 0);
  const { level, slope } = factorRows(factor);
  const shift = design.origin / design.unit;
  const atZero = [level[0] - shift * slope[0], level[1] - shift * slope[1]];
  // lme4's θ₁ and θ₃: deviation of the intercept, and of the slope given the intercept, relative to the residual one.
  const interceptFactor = Math.hypot(...atZero);
  const slopeFactor = Math.abs(level[0] * slope[1] - level[1] * slope[0]) / design.unit / interceptFactor;
  return {
    coefficients: coefficientsOf(design, parts, factor, residual, residualDf, levelOfIntervals),
    variances: {
      intercept: residual * interceptFactor ** 2,
      ...(randomSlope && {
        slope: (residual * (slope[0] ** 2 + slope[1] ** 2)) / design.unit ** 2,
        covariance: (residual * (atZero[0] * slope[0] + atZero[1] * slope[1])) / design.unit,
      }),
      residual,
    },
    logLikelihood: -deviance / 2,
    singular: interceptFactor < singularBelow || (randomSlope && slopeFactor < singularBelow),
    visitCount: design.visitCount,
    personCount: design.personCount,
  };
}

/** lme4's tolerance, on θ in the unit of time given. */
const singularBelow = 1e-4;

function whyNot(design: MixedModelDesign, columns: number, randomSlope: boolean): NotEstimableReason | undefined {
  if (design.arms.length < 2) return 'one_arm';
  if (design.totalSquares === 0) return 'no_variation';
  // Visits at one time have a spread of rounding only; scaled time has a spread of 1.
  const hasSlope = (_: number, pattern: number): boolean => design.patterns.gramDeterminant[pattern] > 1e-12;
  // Arms of one person each take the people's levels for their own; and levels and slopes may leave no visit to vary.
  const withinPeople = randomSlope ? design.personCount : new Set(design.patterns.arm.filter(hasSlope)).size;
  if (design.personCount <= design.arms.length || design.visitCount <= Math.max(columns, design.personCount + withinPeople))
    return 'too_few_observations';
  return randomSlope && columns === design.arms.length ? 'singular' : undefined;
}

/** Whether people never leave their own lines: the likelihood then has no bound, whatever rounding makes of it. */
function withoutResiduals(design: Pick<MixedModelDesign, 'totalSquares'>, { residualSquares }: VarianceParts): boolean {
  return !(residualSquares.value > 1e-10 * design.totalSquares);
}

interface ProfiledDeviance<Parts> extends Smooth {
  readonly parts: Parts;
  /** Of the terms whose sum each second derivative is. */
  readonly bendSizes: readonly number[];
}

/** A slope below this share of the terms that cancel in it is 0. */
const flat = 1e-10;

/** At a standard deviation of 0, half the second derivative is the slope over the variance. */
const isLeastAt = ({ hessian, bendSizes }: Pick<ProfiledDeviance<unknown>, 'hessian' | 'bendSizes'>, place: number): boolean =>
  hessian[place][place] >= -flat * bendSizes[place];

/** The deviance at θ, least over the lines of the arms and the residual variance. */
function profiledDeviance<Parts extends VarianceParts>(
  design: Pick<LikelihoodDesign<Parts, unknown>, 'likelihood'>,
  factor: CovarianceFactor,
  reml: boolean,
  residualDf: number,
): ProfiledDeviance<Parts> {
  const parts = design.likelihood(relativeCovariance(factor), reml);
  const L = byFactor(factor, parts.logDeterminant);
  const R = byFactor(factor, parts.residualSquares);
  return {
    parts,
    bendSizes: L.hessian.map((row, i) => Math.abs(row[i]) + Math.abs((residualDf * R.hessian[i][i]) / R.value)),
    value: L.value + residualDf * (1 + Math.log((2 * Math.PI * R.value) / residualDf)),
    gradient: L.gradient.map((slope, i) => slope + (residualDf * R.gradient[i]) / R.value),
    hessian: L.hessian.map((row, i) =>
      row.map((cell, j) => cell + residualDf * (R.hessian[i][j] / R.value - (R.gradient[i] * R.gradient[j]) / R.value ** 2)),
    ),
  };
}

function coefficientsOf<Parts extends VarianceParts, Effect>(
  design: LikelihoodDesign<Parts, Effect>,
  parts: Parts,
  factor: CovarianceFactor,
  residualVariance: number,
  residualDf: number,
  level: number,
): readonly MixedModelCoefficient<Effect>[] {
  const precisionOf = satterthwaite(parts, factor, residualDf);
  return design.coefficients(parts).map(({ effect, estimate, variance }) => {
    const { relativeVariance, df } = precisionOf(variance);
    const standardError = Math.sqrt(residualVariance * relativeVariance);
    const half = normalReach(level) * standardError;
    return {
      effect,
      estimate,
      standardError,
      interval: { lower: estimate - half, upper: estimate + half, level, method: 'wald' },
      df,
      pValue: isAbsent(df) ? df : tTwoSided(estimate / standardError, df),
    };
  });
}

function coefficientsOfLines(design: MixedModelDesign, parts: LikelihoodParts): readonly RelativeCoefficient[] {
  const lines = design.arms.map(({ line }, i) => [line[0] + parts.arms[i].line[0], line[1] + parts.arms[i].line[1]]);
  return fixedEffectContrasts(design).map((contrast) => ({
    effect: contrast.effect,
    estimate: contrast.weights.reduce((sum, [level, slope], i) => sum + level * lines[i][0] + slope * lines[i][1], 0),
    variance: contrastVariance(contrast, parts),
  }));
}
