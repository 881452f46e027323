import { expect, test } from 'vitest';
import { metrics } from '../../src/metrics.ts';
import { resultSentence, type WordlessResult } from '../../src/sentences.ts';
import { context, readable } from './released.ts';

const tooEarly = { absent: 'too_early', reason: 'beyond_follow_up' } as const;

/** One group's plans, read on the windows asked for and on the metric's own ninetieth day. */
function plans(shares: Readonly<Record<number, number | null>>): WordlessResult {
  const at = Object.entries(shares).map(([day, share]) =>
    share === null
      ? { day: Number(day), incidence: tooEarly, interval: tooEarly }
      : { day: Number(day), incidence: share, interval: { lower: share - 0.02, upper: share + 0.02, level: 0.95, method: 'cloglog' } },
  );
  const causes = [{ cause: 'planned', events: 40, curve: [], at }];
  return {
    metric: 'plan_exists',
    metricVersion: 2,
    kind: 'competing',
    unit: 'share',
    days: [90],
    arms: [{ arm: 'new', n: 200, causes, atRisk: [] }],
    comparisons: [],
  };
}
const said = (shares: Readonly<Record<number, number | null>>) => readable(resultSentence(plans(shares), metrics.plan_exists, context)).en;

test.each([
  ['its own day, not a later window', { 30: 0.1, 90: 0.25, 365: 0.4 }, 'Of 200 clients, 25% had got a plan within 90 days (23 to 27).'],
  ['that its own day is too early, not an earlier window', { 30: 0.1, 90: null, 365: null }, 'Too early'],
] as const)('an incidence tells %s', (_, shares, expected) => {
  expect(said(shares)).toContain(expected);
});
