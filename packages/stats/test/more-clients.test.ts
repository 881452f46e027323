import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chanceToExclude,
  isAbsent,
  moreClients,
  newcombe,
  normalLowerTail,
  standardErrorTowardsNoEffect,
  PolkuError,
  z95,
  type MoreClients,
  type PresentComparison,
} from '../src/index.ts';

const comparisons = fc.record({
  estimate: fc.double({ min: -5, max: 5, noNaN: true }).filter((estimate) => Math.abs(estimate) > 1e-3),
  standardError: fc.double({ min: 0.05, max: 3, noNaN: true }),
  arm: fc.integer({ min: 1, max: 500 }),
  reference: fc.integer({ min: 1, max: 500 }),
});

const totalOf = (answer: MoreClients): number => {
  const clients = answer.now === 'includes_no_effect' ? answer.toExclude : answer.toInclude;
  if ('absent' in clients) throw new Error(clients.reason);
  return clients.total;
};

/** |estimate| ÷ standard error once n has become n + more: of clients like those so far, or of clients without an effect. */
const zLikeSoFar = ({ estimate, standardError }: PresentComparison, n: number, more: number) =>
  (Math.abs(estimate) / standardError) * Math.sqrt((n + more) / n);
const zDiluted = ({ estimate, standardError }: PresentComparison, n: number, more: number) =>
  ((Math.abs(estimate) * n) / (n + more) / standardError) * Math.sqrt((n + more) / n);

describe('how many more clients before the answer could change', () => {
  it('is the fewest in each arm with whom it does', () => {
    fc.assert(
      fc.property(comparisons, (present) => {
        const answer = moreClients(present);
        for (const side of ['arm', 'reference'] as const) {
          const n = present[side];
          if (answer.now === 'includes_no_effect') {
            if ('absent' in answer.toExclude) throw new Error('absent');
            const more = answer.toExclude[side];
            expect(zLikeSoFar(present, n, more)).toBeGreaterThanOrEqual(z95 - 1e-9);
            expect(zLikeSoFar(present, n, more - 1)).toBeLessThanOrEqual(z95 + 1e-9);
          } else {
            const more = answer.toInclude[side];
            expect(zDiluted(present, n, more)).toBeLessThanOrEqual(z95 + 1e-9);
            expect(zDiluted(present, n, more - 1)).toBeGreaterThanOrEqual(z95 - 1e-9);
          }
        }
      }),
    );
  });

  it('is at least one, the same on both sides of no effect and in any unit', () => {
    fc.assert(
      fc.property(comparisons, (present) => {
        const answer = moreClients(present);
        expect(totalOf(answer)).toBeGreaterThanOrEqual(2);
        expect(moreClients({ ...present, estimate: -present.estimate })).toEqual(answer);
        const [estimate, standardError] = [present.estimate * 1024, present.standardError * 1024];
        expect(moreClients({ ...present, estimate, standardError })).toEqual(answer);
      }),
    );
  });

  it('agrees with the interval that is shown, where the usual standard error would not', () => {
    // 5 of 5 against 5 of 9: Newcombe's interval includes no difference, the usual one does not.
    const shown = newcombe(5, 5, 5, 9);
    if (isAbsent(shown)) throw new Error(shown.reason);
    const { estimate, interval } = shown;
    const usual = Math.sqrt(((5 / 9) * (4 / 9)) / 9);
    expect(interval.lower).toBeLessThan(0);
    expect(moreClients({ estimate, standardError: usual, arm: 5, reference: 9 }).now).toBe('excludes_no_effect');
    const standardError = standardErrorTowardsNoEffect(estimate, interval);
    expect(moreClients({ estimate, standardError, arm: 5, reference: 9 }).now).toBe('includes_no_effect');
    expect(standardErrorTowardsNoEffect(-estimate, { lower: -interval.upper, upper: -interval.lower })).toBe(standardError);
  });

  it('has no number where there is no effect to show, however many come', () => {
    const nothing = { now: 'includes_no_effect', toExclude: { absent: 'not_estimable', reason: 'no_effect' } };
    expect(moreClients({ estimate: 0, standardError: 1, arm: 5, reference: 5 })).toEqual(nothing);
    expect(moreClients({ estimate: 1e-9, standardError: 1, arm: 5, reference: 5 })).toEqual(nothing);
  });

  it('an interval that just touches no effect includes it: one more in each arm', () => {
    expect(moreClients({ estimate: z95, standardError: 1, arm: 50, reference: 25 })).toEqual({
      now: 'includes_no_effect',
      toExclude: { arm: 1, reference: 1, total: 2 },
    });
  });
});

describe('the chance that so many more show an effect', () => {
  it('is one half for the number that would do if the estimate held, so that it is no promise', () => {
    fc.assert(
      fc.property(
        comparisons.filter(({ estimate, standardError }) => Math.abs(estimate) / standardError < 1.9),
        (present) => {
          const n = present.arm + present.reference;
          const exactly = n * ((z95 * present.standardError) / present.estimate) ** 2 - n;
          const { onThisSide, onTheOther } = chanceToExclude(present, exactly);
          expect(onThisSide).toBeCloseTo(0.5, 9);
          expect(onTheOther).toBeLessThan(onThisSide);
        },
      ),
    );
  });

  it('with clients without end, is the chance that the effect is on that side', () => {
    const present = { estimate: -0.1, standardError: 0.1, arm: 100, reference: 100 };
    const { onThisSide, onTheOther } = chanceToExclude(present, 1e14);
    expect(onThisSide).toBeCloseTo(normalLowerTail(1), 5);
    expect(onTheOther).toBeCloseTo(normalLowerTail(-1), 5);
  });

  it('is what an average over effects, by how well each agrees with the data, gives', () => {
    const present = { estimate: 0.1, standardError: 0.07, arm: 100, reference: 100 };
    const more = 150;
    const all = 200 + more;
    let [above, below, weight] = [0, 0, 0];
    for (let i = -4000; i <= 4000; i += 1) {
      const effect = present.estimate + (i / 500) * present.standardError;
      const likelihood = Math.exp(-0.5 * (i / 500) ** 2);
      // The estimate of those to come, weighted with the present one, beside the standard error of all.
      const [mean, sd] = [(200 * present.estimate + more * effect) / all, (more / all) * present.standardError * Math.sqrt(200 / more)];
      const least = z95 * present.standardError * Math.sqrt(200 / all);
      above += likelihood * normalLowerTail((mean - least) / sd);
      below += likelihood * normalLowerTail((-least - mean) / sd);
      weight += likelihood;
    }
    const { onThisSide, onTheOther } = chanceToExclude(present, more);
    expect(onThisSide).toBeCloseTo(above / weight, 10);
    expect(onTheOther).toBeCloseTo(below / weight, 10);
  });

  it('is what is so now where nobody is to come', () => {
    expect(chanceToExclude({ estimate: 2, standardError: 1, arm: 1, reference: 1 }, 0).onThisSide).toBe(1);
    expect(chanceToExclude({ estimate: 1, standardError: 1, arm: 1, reference: 1 }, 0).onThisSide).toBe(0);
  });
});

describe('a mistake in the call is refused', () => {
  const present = { estimate: 1, standardError: 1, arm: 5, reference: 5 };
  it.each([
    ['no estimate', () => moreClients({ ...present, estimate: Number.NaN }), 'invalid_number'],
    ['a standard error of 0', () => moreClients({ ...present, standardError: 0 }), 'invalid_number'],
    ['a standard error next to 0', () => moreClients({ ...present, standardError: 1e-300 }), 'invalid_number'],
    ['an interval without its estimate', () => standardErrorTowardsNoEffect(1, { lower: 2, upper: 3 }), 'invalid_number'],
    ['an interval that is a point', () => standardErrorTowardsNoEffect(1, { lower: 1, upper: 1 }), 'invalid_number'],
    ['an empty arm', () => moreClients({ ...present, reference: 0 }), 'invalid_count'],
    ['fewer than nobody to come', () => chanceToExclude(present, -1), 'invalid_count'],
  ] as const)('%s', (_, call, code) => {
    let thrown: unknown;
    try {
      call();
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(PolkuError);
    expect(thrown).toMatchObject({ code });
  });
});
