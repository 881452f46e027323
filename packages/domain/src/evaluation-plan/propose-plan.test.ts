import { describe, expect, it } from 'vitest';
import type { Conclusion } from '../evaluation/conclusion.ts';
import type { Evaluation } from '../evaluation/evaluation.ts';
import { plan } from '../data-package/resources/plan.ts';
import { metrics } from '../metrics/index.ts';
import { planFromRows } from './plan-from-rows.ts';
import { planColumnHelp } from './plan-help.ts';
import { planFile, proposePlan } from './propose-plan.ts';

const followed = (metric: string, kind: string, reason?: Conclusion['reason'] | 'none', target?: number) => ({
  metric,
  kind,
  arms: target === undefined ? [] : [{ target }],
  ...(reason !== undefined && { conclusions: [reason === 'none' ? {} : { reason }] }),
});
const evaluation = (design: string | null, ...results: readonly object[]) =>
  ({ pilot: { id: 'p1', design }, results }) as unknown as Evaluation;

const measured = [
  followed('time_to_service', 'duration', 'none'),
  followed('time_service_to_plan', 'duration', 'denominator_after_referral'),
  followed('time_to_plan', 'duration', 'none'),
  followed('employed_at_12_months', 'proportion', 'too_few_in_groups'),
  followed('score_change', 'change'),
  followed('score_count', 'count', undefined, 10_000),
  { metric: 'client_nps', absent: 'not_followed', reason: 'no_rows' },
];
const facts = { hypothesis: null, endsOn: '2026-12-31' };
const shortOf = (design: string | null, hypothesis: string | null = null) =>
  proposePlan(evaluation(design, ...measured), { ...facts, hypothesis }, metrics)
    .filter(({ priority }) => priority !== 'exploratory')
    .map(({ metric, priority }) => `${priority} ${metric}`);

describe('a plan to fill in', () => {
  it.each<[string, string | null, string | null, readonly string[]]>([
    [
      'compared: the leading metric, and those of other questions',
      'parallel',
      null,
      ['primary time_to_service', 'secondary employed_at_12_months'],
    ],
    ['of no design yet', null, null, ['primary time_to_service', 'secondary employed_at_12_months']],
    [
      'by the pilot’s hypotheses, passing over what cannot decide',
      'before_after_parallel',
      'h1b_plan_faster',
      ['primary time_to_plan', 'secondary employed_at_12_months'],
    ],
    ['nothing compared: what has a target', 'single_arm', null, ['primary score_count']],
  ])('%s', (_, design, hypothesis, expected) => {
    expect(shortOf(design, hypothesis)).toEqual(expected);
  });

  it('holds every metric that can be measured once, and decides when the pilot ends', () => {
    const rows = proposePlan(evaluation('parallel', ...measured, measured[4]!), facts, metrics);
    expect(rows.map(({ metric }) => metric)).toEqual([
      'time_to_service',
      'employed_at_12_months',
      'time_service_to_plan',
      'time_to_plan',
      'score_change',
      'score_count',
    ]);
    expect(rows.map(({ decide_on }) => decide_on)).toEqual(['2026-12-31', null, null, null, null, null]);
  });

  it('of a package that measures nothing is empty', () => {
    expect(proposePlan(evaluation('parallel'), facts, metrics)).toEqual([]);
  });

  it('is a sound plan as it stands, written with every column of the file', () => {
    const rows = proposePlan(evaluation('parallel', ...measured), facts, metrics);
    expect(planFromRows('p1', { plan: rows, arms: [] }).problems).toEqual([]);
    const [header, first] = planFile(rows).split('\n');
    expect(header).toBe(Object.keys(plan.columns).join(','));
    expect(first).toBe('p1,time_to_service,primary,lower_is_better,,182,segment,superiority,,,,2026-12-31,,');
  });

  it('quotes a cell that needs it', () => {
    const [row] = proposePlan(evaluation('parallel', ...measured), facts, metrics);
    expect(planFile([{ ...row!, pilot_id: 'a,"b"' }]).split('\n')[1]).toMatch(/^"a,""b""",time_to_service/);
  });

  it('explains only columns that the file has', () => {
    expect(Object.keys(planColumnHelp).filter((column) => !(column in plan.columns))).toEqual([]);
  });
});
