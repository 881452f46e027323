import { mixedModelOfRows, type MixedModelOptions } from '@polku/stats';
import { completeRows, type Covariate } from './covariates.ts';
import type { Json } from './json.ts';
import { modelTree } from './mixed-model-tree.ts';

/** Rows of visits: each row's person, arm, time and score. */
interface Visits {
  readonly arms: readonly string[];
  readonly person: Int32Array;
  readonly arm: Int32Array;
  readonly time: Float64Array;
  readonly score: Float64Array;
}

/** Mixed models of arm and time with covariates beside them, of the visits whose score and covariates are all known. */
export function covariateModels({ person, arm, time, score, arms }: Visits, covariates: readonly Covariate[], level: number): Json {
  const seen = completeRows(score.length, covariates).filter((row) => !Number.isNaN(score[row]));
  const pick = (column: ArrayLike<number>): Float64Array => Float64Array.from(seen, (row) => column[row]);
  const rows = {
    id: pick(person),
    arm: pick(arm),
    time: pick(time),
    score: pick(score),
    arms,
    covariates: covariates.flatMap(({ terms }) => terms.map(({ name, values }) => ({ name, values: pick(values) }))),
  };
  const model = (options: MixedModelOptions): Json => modelTree(mixedModelOfRows(rows, { ...options, level }), options);
  return { ri: model({}), riMl: model({ method: 'ml' }), ris: model({ randomSlope: true }) };
}
