import { type CovariateEffect, type Estimated, type MixedModel, type MixedModelOptions } from '@polku/stats';
import { ifEstimated, type Json } from './json.ts';

function termName(effect: CovariateEffect): string {
  if (effect.of === 'intercept') return '(Intercept)';
  if (effect.of === 'time') return 'time';
  if (effect.of === 'covariate') return effect.covariate;
  return effect.of === 'arm' ? `arm${effect.arm}` : `arm${effect.arm}:time`;
}

/** Coefficients in the order of R's columns: intercept, arms, time, arms by time. */
export function modelTree(model: Estimated<MixedModel<CovariateEffect>>, options: MixedModelOptions): Json {
  return ifEstimated(model, ({ coefficients, logLikelihood, singular, visitCount, personCount, variances }) => ({
    nObs: visitCount,
    nId: personCount,
    REML: options.method !== 'ml',
    terms: coefficients.map(({ effect }) => termName(effect)),
    est: coefficients.map(({ estimate }) => estimate),
    se: coefficients.map(({ standardError }) => standardError),
    waldZLower: coefficients.map(({ interval }) => interval.lower),
    waldZUpper: coefficients.map(({ interval }) => interval.upper),
    satterthwaiteDf: coefficients.map(({ df }) => df),
    satterthwaiteP: coefficients.map(({ pValue }) => pValue),
    varcorr: varianceTree(variances),
    loglik: logLikelihood,
    singular,
  }));
}

function varianceTree({ intercept, slope, covariance, residual }: MixedModel['variances']): Json {
  return [
    { grp: 'id', v1: '(Intercept)', v2: null, vcov: intercept },
    ...(slope === undefined ? [] : [{ grp: 'id', v1: 'time', v2: null, vcov: slope }]),
    ...(covariance === undefined ? [] : [{ grp: 'id', v1: '(Intercept)', v2: 'time', vcov: covariance }]),
    { grp: 'Residual', v1: null, v2: null, vcov: residual },
  ];
}
