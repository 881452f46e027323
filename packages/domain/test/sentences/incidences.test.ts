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
test('a metric that is told for each year says so, with its interval', () => {
  const interval = { lower: 0.1, upper: 0.4, level: 0.95, method: 'garwood' };
  const at = [{ day: 182, incidence: 0.1, interval: { ...interval, lower: 0.05, upper: 0.16, method: 'cloglog' } }];
  const rate = { personYears: 60, estimate: 0.2333, interval };
  const result: WordlessResult = {
    ...(plans({}) as Extract<WordlessResult, { kind: 'competing' }>),
    days: [182],
    arms: [{ arm: 'new', n: 120, causes: [{ cause: 'replaced', events: 14, curve: [], at, rate }], atRisk: [] }],
  };
  expect(readable(resultSentence(result, metrics.worker_changes, context)).fi).toContain(
    'Ensimmäisiä vaihtoja on 0,23 (0,10–0,40) avointa asiakkuusvuotta kohden.',
  );
});

const said = (shares: Readonly<Record<number, number | null>>) => readable(resultSentence(plans(shares), metrics.plan_exists, context)).en;

test.each([
  ['its own day, not a later window', { 30: 0.1, 90: 0.25, 365: 0.4 }, 'Of 200 clients, 25% had got a plan within 90 days (23 to 27).'],
  ['that its own day is too early, not an earlier window', { 30: 0.1, 90: null, 365: null }, 'Too early'],
] as const)('an incidence tells %s', (_, shares, expected) => {
  expect(said(shares)).toContain(expected);
});
