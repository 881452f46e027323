import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAbsent,
  mixedModel,
  mixedModelOfRows,
  mixedModelTableOf,
  seededRandom,
  type Absent,
  type CovariateScoreRows,
} from '../src/index.ts';

type Model = ReturnType<typeof mixedModelOfRows>;
const fitted = (model: Model): Exclude<Model, Absent> => {
  if (isAbsent(model)) throw new Error(`expected a model, not ${model.reason}`);
  return model;
};
const estimatesOf = (model: Model): number[] => fitted(model).coefficients.map(({ estimate }) => estimate);

/** People seen at most four times in two arms, with a covariate of people and one of visits. */
const rows = fc.nat(1e6).map((seed): CovariateScoreRows => {
  const random = seededRandom(seed);
  const draw = (): number => Math.round(400 * random() - 200) / 100;
  const visits = Array.from({ length: 14 }, (_, id) => {
    const [level, age] = [2 * draw(), 40 + 10 * draw()];
    return [0, 1, 3, 6]
      .filter((time) => time === 0 || draw() > -1.2)
      .map((time) => {
        const load = draw();
        return { id, arm: id % 2, time, age, load, score: 20 + level + 0.1 * age - load + (0.5 * (id % 2) - 0.3) * time + draw() };
      });
  }).flat();
  const column = <Key extends keyof (typeof visits)[number]>(key: Key): number[] => visits.map((visit) => visit[key]);
  return {
    id: column('id'),
    arm: column('arm'),
    time: column('time'),
    score: column('score'),
    arms: ['usual care', 'pilot'],
    covariates: [
      { name: 'x_age', values: column('age') },
      { name: 'x_load', values: column('load') },
    ],
  };
});
const options = fc.constantFrom({}, { method: 'ml' as const }, { randomSlope: true });

describe('laws of mixed models with covariates', () => {
  it('without covariates it is the model of the table', () => {
    fc.assert(
      fc.property(rows, options, (all, own) => {
        const [one, other] = [mixedModelOfRows({ ...all, covariates: [] }, own), mixedModel(mixedModelTableOf(all), own)];
        if (isAbsent(one) || isAbsent(other)) {
          expect(one).toEqual(other);
          return;
        }
        expect(one.coefficients.map(({ effect }) => effect)).toEqual(other.coefficients.map(({ effect }) => effect));
        expect(one.logLikelihood).toBeCloseTo(other.logLikelihood, 7);
        one.coefficients.forEach(({ estimate, standardError }, i) => {
          expect(estimate).toBeCloseTo(other.coefficients[i].estimate, 4);
          expect(standardError).toBeCloseTo(other.coefficients[i].standardError, 4);
        });
      }),
    );
  });

  it('origin and unit of a covariate, and order of rows, change no other coefficient', () => {
    fc.assert(
      fc.property(rows, options, (all, own) => {
        const [age, load] = all.covariates;
        const reverse = (values: ArrayLike<number>): number[] => Array.from(values).toReversed();
        const turned = {
          ...all,
          id: reverse(all.id as number[]),
          arm: reverse(all.arm),
          time: reverse(all.time),
          score: reverse(all.score),
          covariates: [
            { name: 'x_born', values: reverse(age.values).map((value) => 2000 - value) },
            { name: 'x_load', values: reverse(load.values).map((value) => value / 10) },
          ],
        };
        const [a, b] = [mixedModelOfRows(all, own), mixedModelOfRows(turned, own)];
        if (isAbsent(a) || isAbsent(b)) {
          expect(isAbsent(a) && isAbsent(b)).toBe(true);
          return;
        }
        const [, arm, time, ofAge, ofLoad, byTime] = estimatesOf(a);
        estimatesOf(b)
          .slice(1)
          .forEach((estimate, j) => expect(estimate).toBeCloseTo([arm, time, -ofAge, 10 * ofLoad, byTime][j], 3));
      }),
    );
  });

  it('what a covariate is given to add to scores, its coefficient finds', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -5, max: 5 }), (all, added) => {
        const score = Array.from(all.score, (value, i) => value + added * all.covariates[1].values[i]);
        const [a, b] = [mixedModelOfRows(all), mixedModelOfRows({ ...all, score })];
        if (isAbsent(a) || isAbsent(b)) {
          expect(isAbsent(a) && isAbsent(b)).toBe(true);
          return;
        }
        const expected = estimatesOf(a).map((estimate, j) => estimate + (j === 4 ? added : 0));
        estimatesOf(b).forEach((estimate, j) => expect(estimate).toBeCloseTo(expected[j], 5));
      }),
    );
  });
});

describe('what covariates cannot tell', () => {
  const base = {
    id: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6],
    arm: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
    time: [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1],
    score: [4, 5, 6, 8, 5, 9, 7, 10, 3, 8, 6, 9],
    arms: ['usual care', 'pilot'],
  };
  const age = { name: 'x_age', values: base.id.map((id) => 30 + ((id * 7) % 5)) };
  const withCovariates = (...covariates: CovariateScoreRows['covariates']) => mixedModelOfRows({ ...base, covariates });

  it.each([
    ['the arm, counted otherwise', base.arm.map((arm) => 3 - 2 * arm)],
    ['the time, in days', base.time.map((time) => 365 * time)],
    ['one value for all', base.id.map(() => 7)],
    ['another covariate and the arm', age.values.map((value, i) => 2 * value - base.arm[i])],
  ])('%s has no coefficient, and changes no other', (_, values) => {
    const both = fitted(withCovariates(age, { name: 'x_same', values }));
    expect(both.coefficients).toEqual(fitted(withCovariates(age)).coefficients);
  });

  it.each([
    ['nobody', { ...base, id: [], arm: [], time: [], score: [] }, [], 'no_data'],
    ['one arm', { ...base, arm: base.arm.map(() => 0) }, base.id.map(Number), 'one_arm'],
    ['scores all alike', { ...base, score: base.score.map(() => 4) }, base.id.map(Number), 'no_variation'],
  ])('of %s there is no model', (_, some, values, reason) => {
    expect(mixedModelOfRows({ ...some, covariates: [{ name: 'x_id', values }] })).toEqual({ absent: 'not_estimable', reason });
  });

  it('as many covariates of people as people leave nobody to vary', () => {
    const covariates = [1, 2, 4, 5].map((one) => ({ name: `x_${one}`, values: base.id.map((id) => Number(id === one)) }));
    expect(withCovariates(...covariates)).toEqual({ absent: 'not_estimable', reason: 'too_few_observations' });
  });

  it.each([
    [
      'a covariate that is missing',
      { covariates: [{ name: 'x_age', values: [30, Number.NaN, ...age.values.slice(2)] }] },
      'invalid_number',
      1,
    ],
    ['a covariate of fewer rows', { covariates: [{ name: 'x_age', values: [30] }] }, 'unequal_lengths', undefined],
    ['a person in two arms', { covariates: [age], arm: [0, 1, ...base.arm.slice(2)] }, 'invalid_argument', 1],
  ])('%s is refused', (_, wrong, code, index) => {
    expect(() => mixedModelOfRows({ ...base, ...wrong })).toThrow(expect.objectContaining({ code, index }));
  });
});
