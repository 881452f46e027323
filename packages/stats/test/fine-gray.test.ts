import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  coxRegressionOfRows,
  durationTableOf,
  fineGray,
  fineGrayOfRows,
  isAbsent,
  type Estimated,
  type FineGray,
  type HazardRatio,
} from '../src/index.ts';
import { expectAgrees, golden, rowsOf, tableOf, type Row } from './golden.ts';

interface CrrFit {
  readonly not_estimable?: readonly string[];
  readonly n: readonly [number];
  readonly beta: readonly number[];
  readonly se: readonly number[];
  readonly ci_lower: readonly number[];
  readonly covariance: readonly (readonly number[])[];
  readonly loglik: readonly [number, number];
}
const R =
  golden<
    Record<
      string,
      { k: readonly [number]; fine_gray: readonly CrrFit[]; covariates?: readonly string[]; fine_gray_covariates?: readonly CrrFit[] }
    >
  >('fine_gray');

const present = <T>(value: Estimated<T>): T => {
  if (isAbsent(value)) throw new Error(`expected a value, not ${value.reason}`);
  return value as T;
};
const ratiosOf = (model: Estimated<FineGray>): readonly HazardRatio[] =>
  present(present(model).hazardRatios).map((ratio) => present(ratio));
const coefficientsOf = (model: Estimated<FineGray>): readonly number[] => ratiosOf(model).map(({ coefficient }) => coefficient);

const bytes = new TextEncoder();
const inByteOrder = (a: string, b: string): number => {
  const [x, y] = [bytes.encode(a), bytes.encode(b)];
  const i = x.findIndex((byte, at) => byte !== y[at]);
  return i < 0 ? -1 : x[i] - (y[i] ?? 0);
};

/** `crr` stops up to 1e-6 of a coefficient from the maximum. */
function expectModel(model: Estimated<FineGray>, r: CrrFit): void {
  if (r.not_estimable !== undefined) {
    expect(present(model).hazardRatios).toEqual({ absent: 'not_estimable', reason: 'infinite_coefficient' });
    return;
  }
  ratiosOf(model).forEach(({ coefficient, standardError, interval }, j) => {
    expectAgrees(coefficient, r.beta[j], 1e-6);
    expectAgrees(standardError, r.se[j], 1e-7);
    expectAgrees(interval.lower, r.ci_lower[j], 1e-6);
  });
  const { covariance, logLikelihood } = present(model);
  present(covariance).forEach((row, j) => row.forEach((cell, l) => expectAgrees(cell, r.covariance[j][l], 1e-6)));
  expectAgrees(logLikelihood.null, r.loglik[0]);
  expectAgrees(logLikelihood.fitted, r.loglik[1]);
}

const columnOf = (rows: readonly Row[], name: string): number[] => rows.map((row) => Number(row[name]));

describe.each(Object.entries(R))('subdistribution hazards of %s agree with cmprsk', (name, { k: [causes], ...fits }) => {
  const rows = rowsOf(name);
  const arms = [...new Set(rows.map((row) => row.arm))].sort(inByteOrder);
  const isIn = (arm: string, own: readonly Row[]): number[] => own.map((row) => Number(row.arm === arm));

  it.each(fits.fine_gray.map((fit, c) => [c + 1, fit] as const))('on the arm, cause %d', (cause, fit) => {
    const groups = arms.map((arm, a) => ({
      covariates: arms.slice(1).map((_, j) => Number(j + 1 === a)),
      table: tableOf(
        rows.filter((row) => row.arm === arm),
        causes,
      ),
    }));
    expectModel(fineGray(groups, cause), fit);
  });

  it.each((fits.fine_gray_covariates ?? []).map((fit, c) => [c + 1, fit] as const))('on arm and covariates, cause %d', (cause, fit) => {
    const complete = rows.filter((row) => fits.covariates!.every((x) => row[x] !== 'NA' && row[x] !== ''));
    const covariates = [...arms.slice(1).map((arm) => isIn(arm, complete)), ...fits.covariates!.map((x) => columnOf(complete, x))];
    const model = fineGrayOfRows({ time: columnOf(complete, 'time'), status: columnOf(complete, 'status'), covariates }, cause);
    expectModel(model, fit);
  });
});

interface People {
  readonly time: readonly number[];
  readonly status: readonly number[];
  readonly covariates: readonly (readonly number[])[];
}

/** Two arms and a covariate, with events of two causes and censorings of both arms; tied or not. */
const people = (times: fc.Arbitrary<number>): fc.Arbitrary<People> =>
  fc
    .array(
      fc.record({ time: times, status: fc.constantFrom(0, 1, 1, 2), arm: fc.constantFrom(0, 1), x: fc.integer({ min: -3, max: 3 }) }),
      {
        minLength: 30,
        maxLength: 60,
      },
    )
    .map((rows) => ({
      time: rows.map(({ time }) => time),
      status: rows.map(({ status }) => status),
      covariates: [rows.map(({ arm }) => arm), rows.map(({ x }) => x)],
    }));
const days = fc.integer({ min: 1, max: 20 });

const expectClose = (actual: readonly number[], expected: readonly number[], digits = 7): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, j) => expect(value).toBeCloseTo(expected[j], digits));
};

/** Whatever is estimated of the one is estimated of the other, and alike. */
function expectSame(one: Estimated<FineGray>, other: Estimated<FineGray>): void {
  if (isAbsent(one) || isAbsent(other) || isAbsent(one.hazardRatios) || isAbsent(other.hazardRatios)) {
    expect(isAbsent(one) ? one : one.hazardRatios).toEqual(isAbsent(other) ? other : other.hazardRatios);
    return;
  }
  const numbers = (model: FineGray): number[] =>
    present(model.hazardRatios).flatMap((ratio) => (isAbsent(ratio) ? [0] : [ratio.coefficient, ratio.standardError]));
  expectClose(numbers(one), numbers(other));
}

describe('laws of subdistribution hazards', () => {
  it('only the order of times matters', () => {
    fc.assert(
      fc.property(people(days), (rows) => {
        expectSame(fineGrayOfRows({ ...rows, time: rows.time.map((time) => time ** 2 + 3) }), fineGrayOfRows(rows));
      }),
    );
  });

  it('neither the order of rows nor the origin and unit of a covariate', () => {
    fc.assert(
      fc.property(people(days), ({ time, status, covariates: [arm, x] }) => {
        const turned = [time, status, arm, x.map((value) => 1000 + value / 2)].map((column) => column.toReversed());
        const [one, other] = [
          fineGrayOfRows({ time, status, covariates: [arm, x] }),
          fineGrayOfRows({ time: turned[0], status: turned[1], covariates: turned.slice(2) }),
        ];
        if (isAbsent(one) || isAbsent(one.hazardRatios)) {
          expect(isAbsent(other) || isAbsent(other.hazardRatios)).toBe(true);
          return;
        }
        const [a, b] = [coefficientsOf(one), coefficientsOf(other)];
        expectClose([b[0], b[1]], [a[0], 2 * a[1]], 6);
      }),
    );
  });

  it('people counted together are people one by one', () => {
    fc.assert(
      fc.property(people(days), ({ time, status, covariates: [arm] }) => {
        const table = (own: number) => {
          const mine = time.flatMap((_, i) => (arm[i] === own ? [i] : []));
          return durationTableOf({ time: mine.map((i) => time[i]), status: mine.map((i) => status[i]), causes: 2 });
        };
        const groups = [0, 1].map((own) => ({ covariates: [own], table: table(own) }));
        expectSame(fineGray(groups), fineGrayOfRows({ time, status, covariates: [arm] }));
        const doubled = { time, status, count: time.map(() => 2), covariates: [arm] };
        const twice = { time: [...time, ...time], status: [...status, ...status], covariates: [[...arm, ...arm]] };
        expectSame(fineGrayOfRows(doubled), fineGrayOfRows(twice));
      }),
    );
  });

  it('swapping the arms turns the ratio over', () => {
    fc.assert(
      fc.property(people(days), ({ time, status, covariates: [arm] }) => {
        const [one, other] = [arm, arm.map((own) => 1 - own)].map((covariate) => fineGrayOfRows({ time, status, covariates: [covariate] }));
        if (isAbsent(one) || isAbsent(one.hazardRatios)) {
          expect(isAbsent(other) || isAbsent(other.hazardRatios)).toBe(true);
          return;
        }
        const [[a], [b]] = [ratiosOf(one), ratiosOf(other)];
        expectClose([a.coefficient, a.standardError], [-b.coefficient, b.standardError]);
      }),
    );
  });

  it("without censoring, it is Cox's regression in which nobody with another cause's event ever leaves", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 1e6 }), { minLength: 20, maxLength: 40 }),
        fc.infiniteStream(fc.nat(5)),
        (time, draws) => {
          const drawn = (): number[] => time.map(() => draws.next().value as number);
          const [status, x] = [drawn().map((draw) => (draw < 3 ? 1 : 2)), drawn()];
          const model = fineGrayOfRows({ time, status, covariates: [x] });
          const staying = time.map((own, i) => (status[i] === 1 ? own : 2e6));
          const cox = coxRegressionOfRows({ time: staying, status: status.map((cause) => Number(cause === 1)), covariates: [x] });
          if (isAbsent(model) || isAbsent(cox)) {
            expect(isAbsent(model) === isAbsent(cox)).toBe(true);
            return;
          }
          expect(model.logLikelihood.fitted).toBeCloseTo(cox.logLikelihood.fitted, 8);
        },
      ),
    );
  });
});

describe('what no subdistribution hazard can be told of', () => {
  const table = (time: number[], status: number[], entry?: number[]) => durationTableOf({ time, status, entry, causes: 2 });
  const two = (...tables: [ReturnType<typeof table>, ReturnType<typeof table>]) =>
    tables.map((own, a) => ({ covariates: [a], table: own }));
  const some = table([1, 2, 3, 4], [1, 2, 0, 1]);

  it.each([
    ['late entries', two(some, table([3, 4], [1, 1], [1, 0])), 'delayed_entry'],
    ['a cause never observed', two(table([1, 2], [2, 0]), table([1, 2], [2, 0])), 'cause_never_observed'],
    ['nobody', two(table([], []), table([], [])), 'cause_never_observed'],
    ['one arm', [{ covariates: [0], table: some }], 'one_arm'],
  ] as const)('%s', (_, groups, reason) => {
    expect(fineGray(groups)).toEqual({ absent: 'not_estimable', reason });
  });

  it.each([
    ['an arm without the event', two(some, table([2, 3, 5], [0, 2, 0]))],
    [
      'an arm that leaves by the other cause first, and so stays in the risk set',
      two(table([4, 5, 6], [1, 1, 0]), table([1, 2, 3], [2, 2, 2])),
    ],
  ])('%s has an infinite coefficient', (_, groups) => {
    expect(present(fineGray(groups)).hazardRatios).toEqual({ absent: 'not_estimable', reason: 'infinite_coefficient' });
  });

  it('a covariate that another determines is left out', () => {
    const rows = { time: [1, 2, 3, 4, 5, 6], status: [1, 1, 2, 1, 0, 1] };
    const covariates = [
      [0, 1, 0, 1, 1, 0],
      [5, 7, 5, 7, 7, 5],
    ];
    const both = present(present(fineGrayOfRows({ ...rows, covariates })).hazardRatios);
    const [alone] = ratiosOf(fineGrayOfRows({ ...rows, covariates: [covariates[0]] }));
    expect(both).toEqual([alone, { absent: 'not_estimable', reason: 'singular' }]);
  });

  it('a covariate that is no number is refused by its row', () => {
    expect(() => fineGrayOfRows({ time: [1, 2], status: [1, 1], covariates: [[3, Number.NaN]] })).toThrow(
      expect.objectContaining({ code: 'invalid_number', index: 1 }),
    );
  });
});
