import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mixedModelDesign } from '../src/scores/mixed-model-design.ts';
import { likelihoodParts } from '../src/scores/mixed-model-likelihood.ts';
import { isAbsent, mergeMixedModelTables, mixedModel, mixedModelTableOf, type MixedModel, type MixedModelOptions } from '../src/index.ts';

interface Visit {
  readonly id: string;
  readonly arm: number;
  readonly time: number;
  readonly score: number;
}

const arms = ['Kemi', 'Tornio'];
const tableOf = (visits: readonly Visit[], names = arms) =>
  mixedModelTableOf({
    id: visits.map(({ id }) => id),
    arm: visits.map(({ arm }) => arm),
    time: visits.map(({ time }) => time),
    score: visits.map(({ score }) => score),
    arms: names,
  });

function fit(visits: readonly Visit[], options?: MixedModelOptions): MixedModel {
  const model = mixedModel(tableOf(visits), options);
  if (isAbsent(model)) throw new Error(`absent: ${JSON.stringify(model)}`);
  return model;
}

const whyAbsent = (visits: readonly Visit[], options?: MixedModelOptions) => {
  const model = mixedModel(tableOf(visits), options);
  return isAbsent(model) ? model : 'estimated';
};

const numbersOf = ({ coefficients, variances, logLikelihood }: MixedModel): number[] => [
  ...coefficients.flatMap(({ estimate, standardError }) => [estimate, standardError]),
  variances.residual,
  variances.intercept,
  logLikelihood,
];

const expectClose = (actual: readonly number[], expected: readonly number[], relative = 1e-6): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, i) => expect(Math.abs(value - expected[i]!)).toBeLessThan(relative * (1 + Math.abs(expected[i]!))));
};

/** People of two arms whose lines differ, seen at some of four times each. */
const people = fc
  .array(
    fc.record({
      level: fc.integer({ min: -8, max: 8 }),
      slope: fc.integer({ min: -3, max: 3 }),
      noise: fc.array(fc.integer({ min: -4, max: 4 }), { minLength: 4, maxLength: 4 }),
      missed: fc.option(fc.nat(3)),
    }),
    { minLength: 12, maxLength: 30 },
  )
  .map((all) =>
    all.flatMap(({ level, slope, noise, missed }, person) =>
      // What cannot vanish by chance: visits off the line, in both arms.
      [0, 1, 3, 6]
        .map((time, i): Visit => ({
          id: `p${person}`,
          arm: person % 2,
          time,
          score: 20 + level + slope * time + noise[i]! + ((person * 7 + i * 5) % 4),
        }))
        .filter((_, i) => i !== missed),
    ),
  );

describe('laws of mixed models', () => {
  it('tables of disjoint people add up to the table of all', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 5 }), (visits, parts) => {
        const part = (visit: Visit): number => Number(visit.id.slice(1)) % parts;
        const tables = Array.from({ length: parts }, (_, i) => tableOf(visits.filter((visit) => part(visit) === i)));
        const [merged, whole] = [mergeMixedModelTables(tables), tableOf(visits)];
        expect(merged.arm).toHaveLength(whole.arm.length);
        const [a, b] = [mixedModel(merged), mixedModel(whole)];
        if (isAbsent(a) || isAbsent(b)) throw new Error('both have a fit');
        expectClose(numbersOf(a), numbersOf(b), 1e-9);
      }),
      { numRuns: 50 },
    );
  });

  it('the order of rows does not matter, nor whether the rows of a person stand together', () => {
    fc.assert(
      fc.property(people, (visits) => {
        const byTime = visits.toSorted((a, b) => b.time - a.time).map((visit) => ({ ...visit, time: visit.time === 0 ? -0 : visit.time }));
        expect(tableOf(byTime).arm).toHaveLength(tableOf(visits).arm.length);
        expect(mergeMixedModelTables([tableOf(byTime), tableOf(visits)]).arm).toHaveLength(tableOf(visits).arm.length);
        expectClose(numbersOf(fit(byTime, { randomSlope: true })), numbersOf(fit(visits, { randomSlope: true })));
      }),
      { numRuns: 50 },
    );
  });

  it('slopes, residuals and likelihood do not depend on where time begins', () => {
    fc.assert(
      fc.property(people, fc.integer({ min: -2030, max: 2030 }), (visits, origin) => {
        const [a, b] = [visits, visits.map((visit) => ({ ...visit, time: visit.time + origin }))].map((v) => fit(v, { randomSlope: true }));
        const told = (model: MixedModel) => [
          ...model.coefficients.slice(2).flatMap(({ estimate, standardError }) => [estimate, standardError]),
          model.variances.slope!,
          model.variances.residual,
          model.logLikelihood,
        ];
        expectClose(told(b!), told(a!));
      }),
      { numRuns: 50 },
    );
  });

  it('in other units of score and time, the numbers are those of the same fit', () => {
    fc.assert(
      fc.property(people, fc.constantFrom(1e-6, 0.1, 1e5), fc.constantFrom(1 / 365, 30, 86_400), (visits, score, time) => {
        const a = fit(visits, { randomSlope: true, method: 'ml' });
        const b = fit(
          visits.map((visit) => ({ ...visit, score: visit.score * score, time: visit.time * time })),
          { randomSlope: true, method: 'ml' },
        );
        expectClose(
          b.coefficients.map(({ estimate }, i) => (estimate / score) * (i < 2 ? 1 : time)),
          a.coefficients.map(({ estimate }) => estimate),
        );
        expectClose([b.variances.residual / score ** 2], [a.variances.residual]);
        expectClose([b.variances.slope! * (time / score) ** 2], [a.variances.slope!]);
        expectClose([b.logLikelihood + visits.length * Math.log(score)], [a.logLikelihood]);
      }),
      { numRuns: 50 },
    );
  });

  it('a slope is told from none by its size in the unit of time given, as lme4 does', () => {
    const visits = Array.from({ length: 60 }, (_, i): Visit => {
      const [person, time] = [i >> 2, i % 4];
      return { id: `p${person}`, arm: person % 2, time, score: 20 + (person % 5) + time * ((person % 3) - 1) + ((i * 7) % 3) / 2 };
    });
    const inSeconds = visits.map((visit) => ({ ...visit, time: visit.time * 86_400 }));
    expect([visits, inSeconds].map((rows) => fit(rows, { randomSlope: true }).singular)).toEqual([false, true]);
  });

  it('times that differ by rounding are one time', () => {
    const visits = Array.from({ length: 40 }, (_, i): Visit => {
      const [person, k] = [i >> 2, i % 4];
      return { id: `p${person}`, arm: person % 2, time: person % 2 ? 5 + k * 1e-9 : k, score: 20 + (person % 5) + ((i * 7) % 3) };
    });
    expect(fit(visits).coefficients.map(({ effect }) => effect.of)).toEqual(['intercept', 'arm', 'time']);
  });

  it('the derivatives of the likelihood are those that differences tell', () => {
    const cellOf = fc.double({ min: 0.2, max: 2, noNaN: true });
    fc.assert(
      fc.property(people, cellOf, cellOf, fc.double({ min: -0.15, max: 0.15, noNaN: true }), fc.boolean(), (visits, a, c, b, reml) => {
        const design = mixedModelDesign(tableOf(visits));
        const at = (cells: readonly number[]) => {
          const [x, y, z] = [cells[0]!, cells[1]!, cells[2]!];
          return likelihoodParts(design, { cells: [x, y, z], determinant: x * z - y * y }, reml);
        };
        const cells = [a, b, c];
        const here = at(cells);
        const step = 1e-5;
        cells.forEach((_, k) => {
          const [above, below] = [step, -step].map((by) => at(cells.map((cell, i) => (i === k ? cell + by : cell))));
          for (const part of ['logDeterminant', 'residualSquares'] as const) {
            const scale = 1 + Math.abs(here[part].value);
            const slope = (above![part].value - below![part].value) / (2 * step);
            expect(Math.abs(here[part].gradient[k]! - slope) / scale).toBeLessThan(1e-6);
            here[part].gradient.forEach((_first, l) => {
              const bend = (above![part].gradient[l]! - below![part].gradient[l]!) / (2 * step);
              expect(Math.abs(here[part].hessian[k]![l]! - bend) / scale).toBeLessThan(1e-6);
            });
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('with the other arm as reference, differences change sign', () => {
    fc.assert(
      fc.property(people, (visits) => {
        const [a, b] = [fit(visits), fit(visits.map((visit) => ({ ...visit, arm: 1 - visit.arm })))];
        expectClose(
          [b.coefficients[1]!.estimate, b.coefficients[3]!.estimate],
          [-a.coefficients[1]!.estimate, -a.coefficients[3]!.estimate],
        );
        expectClose([b.logLikelihood], [a.logLikelihood]);
      }),
      { numRuns: 50 },
    );
  });

  it('where time does not start at 0 the fit of lme4 may stop early; this one is that of time since the first visit', () => {
    const visits = Array.from({ length: 40 }, (_, i): Visit => ({
      id: `p${i >> 2}`,
      arm: (i >> 2) % 2,
      time: 2019 + (i % 4) / 2,
      score: 10 + ((i * 7) % 5) + (i >> 2) * (i % 4),
    }));
    const since2019 = visits.map((visit) => ({ ...visit, time: visit.time - 2019 }));
    const [a, b] = [fit(visits, { randomSlope: true }), fit(since2019, { randomSlope: true })];
    expectClose([a.logLikelihood, a.variances.slope!], [b.logLikelihood, b.variances.slope!]);
  });
});

describe('a variance of 0', () => {
  // Everyone's scores sum to 24 over the four visits: people differ less than their visits do.
  const alike = Array.from({ length: 40 }, (_, i): Visit => {
    const [person, k] = [i >> 2, i % 4];
    return { id: `p${person}`, arm: person % 2, time: k, score: [4, 6, 9, 5][(k + person * 3) % 4]! };
  });

  it('is 0 and flagged; the rest is then the linear model, with its degrees of freedom', () => {
    const model = fit(alike);
    expect(model.singular).toBe(true);
    expect(model.variances.intercept).toBe(0);
    for (const { df } of model.coefficients) expect(df).toBeCloseTo(40 - 4, 6);
    const atStart = alike.filter(({ arm }) => arm === 0);
    const meanTime = 1.5;
    const slope = atStart.reduce((sum, { time, score }) => sum + (time - meanTime) * (score - 6), 0) / (1.25 * atStart.length);
    expect(model.coefficients[2]!.estimate).toBeCloseTo(slope, 9);
  });
});

describe('what a mixed model cannot tell', () => {
  const visit = (id: string, arm: number, time: number, score: number): Visit => ({ id, arm, time, score });
  const varied = [3, 5, 4, 8, 6, 9, 7, 7, 5, 8, 2, 6].map((score, i) => visit(`p${i % 4}`, i % 2, Math.floor(i / 4), score));

  it('has a reason for each', () => {
    const because = (reason: string) => ({ absent: 'not_estimable', reason });
    expect(whyAbsent(varied)).toBe('estimated');
    expect(whyAbsent([])).toEqual(because('no_data'));
    expect(whyAbsent(varied.filter(({ arm }) => arm === 0))).toEqual(because('one_arm'));
    expect(whyAbsent(varied.map((v) => ({ ...v, score: 7 })))).toEqual(because('no_variation'));
    expect(whyAbsent(varied.map((v) => ({ ...v, score: 0.1 })))).toEqual(because('no_variation'));
    expect(whyAbsent(varied.map((v) => ({ ...v, score: 3 * v.time + v.id.codePointAt(1)! })))).toEqual(because('no_variation'));
    const oneInEachArm = varied.filter(({ id }) => id === 'p0' || id === 'p1');
    expect(whyAbsent(oneInEachArm)).toEqual(because('too_few_observations'));
    // Two visits of one person in each arm make its slope, a third is the level of another: nothing is left to vary.
    const saturated = varied.filter(({ id, time }) => time === 0 || ((id === 'p0' || id === 'p1') && time === 1));
    expect(whyAbsent(saturated)).toEqual(because('too_few_observations'));
    // Visits at one time make no slope: one is left to vary.
    const atOneTime = [visit('p0', 0, 0.1, 3), visit('p0', 0, 0.1, 5), visit('p2', 0, 0.1, 4), visit('p1', 1, 0.7, 6)];
    expect(whyAbsent(atOneTime)).toBe('estimated');
    expect(whyAbsent(varied.filter(({ time }) => time === 0))).toEqual(because('too_few_observations'));
    expect(
      whyAbsent(
        varied.filter(({ time }) => time < 2),
        { randomSlope: true },
      ),
    ).toEqual(because('too_few_observations'));
    expect(
      whyAbsent(
        varied.map((v) => ({ ...v, time: 4 })),
        { randomSlope: true },
      ),
    ).toEqual(because('singular'));
  });

  it('an arm without visits has no coefficient', () => {
    const rows = { id: varied.map(({ id }) => id), time: varied.map(({ time }) => time), score: varied.map(({ score }) => score) };
    const model = mixedModel(
      mixedModelTableOf({ ...rows, arm: varied.map(({ arm }) => 2 * arm + 1), arms: ['Oulu', 'Kemi', 'Raahe', 'Tornio'] }),
    );
    expect(isAbsent(model) || model.coefficients.map(({ effect }) => ('arm' in effect ? effect.arm : effect.of))).toEqual([
      'intercept',
      'Tornio',
      'time',
      'Tornio',
    ]);
  });

  it('refuses rows that make no sense, and says where', () => {
    const refused = (change: Partial<Visit>) => () => tableOf(varied.map((v, i) => (i === 5 ? { ...v, ...change } : v)));
    expect(refused({ score: Number.NaN })).toThrow(expect.objectContaining({ code: 'invalid_number', index: 5 }));
    expect(refused({ time: Infinity })).toThrow(expect.objectContaining({ code: 'invalid_number', index: 5 }));
    expect(refused({ arm: 2 })).toThrow(expect.objectContaining({ code: 'invalid_argument', index: 5 }));
    expect(refused({ arm: 0 })).toThrow(expect.objectContaining({ code: 'invalid_argument', index: 5 }));
    expect(() => mixedModelTableOf({ id: [1, 2], arm: [0, 0], time: [0, 0], score: [1], arms })).toThrow(
      expect.objectContaining({ code: 'unequal_lengths' }),
    );
    expect(() => mergeMixedModelTables([])).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
    expect(() => mergeMixedModelTables([tableOf(varied), tableOf(varied, ['Tornio', 'Kemi'])])).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    );
  });
});
