import { afterAll, beforeAll, expect, test } from 'vitest';
import { scratchCopy } from './scratch-copy.mjs';

const estimator = `import { betaQuantile, confidenceLevel } from '../foundations/distributions.ts';
import { notEstimable, type Estimated, type Interval } from '../foundations/estimate.ts';
import { checkProportion } from './proportion-counts.ts';

/**
 * The interval of a proportion with Jeffreys's prior, equal in both tails.
 *
 * @returns \`empty_arm\` where the denominator is 0.
 * @throws PolkuError \`invalid_count\`.
 *
 * \`\`\`ts
 * jeffreys(0, 20).lower; // → 0
 * \`\`\`
 *
 * Source: Brown, Cai and DasGupta 2001. R: \`qbeta(c(.025, .975), x + .5, n - x + .5)\`.
 */
export function jeffreys(numerator: number, denominator: number): Estimated<Interval<'jeffreys'>> {
  checkProportion(numerator, denominator);
  if (denominator === 0) return notEstimable('empty_arm');
  const without = denominator - numerator;
  const quantile = (share: number) => betaQuantile(share, numerator + 0.5, without + 0.5);
  const tail = (1 - confidenceLevel) / 2;
  return {
    lower: numerator === 0 ? 0 : quantile(tail),
    upper: without === 0 ? 1 : quantile(1 - tail),
    level: confidenceLevel,
    method: 'jeffreys',
  };
}
`;

const script = `# Rscript golden_jeffreys.R golden/jeffreys.json
library(jsonlite); e <- data.frame(x = c(0, 3, 20), n = c(20, 17, 20)); a <- e$x + .5; b <- e$n - e$x + .5
e$lower <- ifelse(e$x == 0, 0, qbeta(.025, a, b)); e$upper <- ifelse(e$x == e$n, 1, qbeta(.975, a, b))
writeLines(toJSON(e, digits = I(15)), commandArgs(TRUE)[1])
`;

/** What the script writes. */
const golden =
  '[{"x":0,"n":20,"lower":0,"upper":0.116638982904875},{"x":3,"n":17,"lower":0.0523476570506738,"upper":0.400122662623314},{"x":20,"n":20,"lower":0.883361017095125,"upper":1}]';

const goldenTest = `import { expect, it } from 'vitest';
import { isAbsent, jeffreys } from '../src/index.ts';
import { expectAgrees, golden } from './golden.ts';

it.each(golden<{ x: number; n: number; lower: number; upper: number }[]>('jeffreys'))('$x of $n', ({ x, n, lower, upper }) => {
  const interval = jeffreys(x, n);
  if (isAbsent(interval)) throw new Error('there is an interval');
  expectAgrees(interval.lower, lower);
  expectAgrees(interval.upper, upper);
  expect(jeffreys(0, 0)).toEqual({ absent: 'not_estimable', reason: 'empty_arm' });
});
`;

let copy;
beforeAll(() => void (copy = scratchCopy(['packages/stats', 'bench'])));
afterAll(() => copy?.remove());

test('an estimator is one file, and its golden', () => {
  copy.add('packages/stats/src/proportions/jeffreys.ts', estimator);
  copy.add('packages/stats/reference/golden_jeffreys.R', script);
  copy.add('packages/stats/reference/golden/jeffreys.json', golden);
  copy.add('packages/stats/test/jeffreys.golden.test.ts', goldenTest);
  copy.run('node', ['tooling/generate-indexes.mjs']);
  copy.run('tsc', ['--build', 'packages/stats']);
  // Another package finds it by the package's name; its docstring's example and its golden are run by the tests that are there.
  const found = copy.run('node', ['--eval', "import('@polku/stats').then(({ jeffreys }) => console.log(jeffreys(20, 20).upper))"], {
    cwd: 'bench',
  });
  expect(found.trim()).toBe('1');
  const tests = copy.run('vitest', ['run', '--root', 'packages/stats', 'jeffreys', 'docstring-examples']);
  expect(tests).toMatch(/Test Files .*2 passed/);
  expect(copy.touchedByHand()).toEqual([
    'packages/stats/reference/golden/jeffreys.json',
    'packages/stats/reference/golden_jeffreys.R',
    'packages/stats/src/proportions/jeffreys.ts',
    'packages/stats/test/jeffreys.golden.test.ts',
  ]);
});
