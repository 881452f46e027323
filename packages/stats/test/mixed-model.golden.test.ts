import { describe, expect, it } from 'vitest';
import { isAbsent, mixedModel, mixedModelTableOf, type FixedEffect, type MixedModel, type MixedModelTable } from '../src/index.ts';
import { expectAgrees, golden, rowsOf, type Row } from './golden.ts';

interface RandomTerm {
  readonly grp: string;
  readonly v1: string | null;
  readonly v2: string | null;
  readonly vcov: number;
}

type LmerFit =
  | { readonly not_estimable: string }
  | {
      readonly not_estimable?: undefined;
      readonly n_obs: number;
      readonly n_id: number;
      readonly terms: readonly string[];
      readonly est: readonly number[];
      readonly se: readonly number[];
      readonly wald_z_lower: readonly number[];
      readonly wald_z_upper: readonly number[];
      readonly satterthwaite_df: readonly number[];
      readonly satterthwaite_p: readonly number[];
      readonly varcorr: readonly RandomTerm[];
      readonly loglik: number;
      readonly singular: boolean;
    };

const models = {
  ri: {},
  ri_ml: { method: 'ml' },
  ris: { randomSlope: true },
  ris_ml: { randomSlope: true, method: 'ml' },
} as const;
type ModelName = keyof typeof models;

function tableOf(rows: readonly Row[]): MixedModelTable {
  const scored = rows.filter(({ score }) => score !== 'NA' && score !== '');
  const bytes = new TextEncoder();
  const arms = [...new Set(scored.map(({ arm }) => arm!))].sort((a, b) => {
    const [x, y] = [bytes.encode(a), bytes.encode(b)];
    const i = x.findIndex((byte, at) => byte !== y[at]);
    return i < 0 ? -1 : (x[i] ?? 0) - (y[i] ?? 0);
  });
  return mixedModelTableOf({
    id: scored.map(({ id }) => id!),
    arm: scored.map(({ arm }) => arms.indexOf(arm!)),
    time: scored.map(({ time }) => Number(time)),
    score: scored.map(({ score }) => Number(score)),
    arms,
  });
}

function fitted(rows: readonly Row[], name: ModelName): MixedModel {
  const model = mixedModel(tableOf(rows), models[name]);
  if (isAbsent(model)) throw new Error(`absent: ${JSON.stringify(model)}`);
  return model;
}

const termInR = (effect: FixedEffect): string =>
  ({
    intercept: '(Intercept)',
    arm: `arm${'arm' in effect ? effect.arm : ''}`,
    time: 'time',
    armByTime: `arm${'arm' in effect ? effect.arm : ''}:time`,
  })[effect.of];

function expectFit(model: MixedModel, r: Exclude<LmerFit, { not_estimable: string }>): void {
  const { coefficients, variances } = model;
  expect(coefficients.map(({ effect }) => termInR(effect))).toEqual(r.terms);
  expect([model.visitCount, model.personCount]).toEqual([r.n_obs, r.n_id]);
  coefficients.forEach(({ estimate }, i) => expectAgrees(estimate, r.est[i], 1e-6));
  expect(model.singular).toBe(r.singular);
  expectAgrees(model.logLikelihood, r.loglik, 1e-8);
  if (r.singular) return;
  coefficients.forEach(({ standardError, interval, df, pValue }, i) => {
    expectAgrees(standardError, r.se[i], 1e-5);
    expect(Math.abs(interval.lower - r.wald_z_lower[i]!)).toBeLessThan(2e-5 * r.se[i]! + 1e-6 * Math.abs(r.est[i]!));
    expect(Math.abs(interval.upper - r.wald_z_upper[i]!)).toBeLessThan(2e-5 * r.se[i]! + 1e-6 * Math.abs(r.est[i]!));
    expectAgrees(df, r.satterthwaite_df[i], 5e-3);
    expectAgrees(pValue, r.satterthwaite_p[i], 5e-3);
  });
  for (const { grp, v1, v2, vcov } of r.varcorr) {
    if (grp === 'Residual') expectAgrees(variances.residual, vcov, 1e-4);
    else if (v2 !== null) expect(Math.abs(variances.covariance! - vcov)).toBeLessThan(1e-5 + 1e-3 * Math.abs(vcov));
    else if (v1 === 'time') expectAgrees(variances.slope, vcov, 1e-3);
    else expectAgrees(variances.intercept, vcov, 1e-4);
  }
}

describe('linear mixed models against lme4 and lmerTest', () => {
  const { lmm } = golden<{ lmm: Partial<Record<ModelName, LmerFit>> }>('btheb_scores');
  it.each(['ri', 'ri_ml', 'ris'] as const)('depression under computer-delivered therapy: %s', (name) => {
    const r = lmm[name]!;
    if (r.not_estimable !== undefined) throw new Error('R has a fit');
    expectFit(fitted(rowsOf('btheb_scores'), name), r);
  });

  const sets = golden<Record<string, Record<ModelName, LmerFit>>>('mixed_models');
  it.each(
    Object.entries(sets).flatMap(([set, fits]) =>
      Object.keys(models).map((name) => [set, name as ModelName, fits[name as ModelName]] as const),
    ),
  )('%s: %s', (set, name, r) => {
    const rows = rowsOf(`visits_${set}`);
    if (r.not_estimable !== undefined) expect(isAbsent(mixedModel(tableOf(rows), models[name]))).toBe(true);
    else expectFit(fitted(rows, name), r);
  });
});
