import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../src/cli/program.ts';
import { reportFailure } from '../src/cli/failure.ts';

type Given = Readonly<Record<string, number>>;

const R = JSON.parse(readFileSync(new URL('../../stats/reference/golden/power.json', import.meta.url), 'utf8')) as Record<
  | 'logrank_schoenfeld'
  | 'logrank_power'
  | 'prop_power'
  | 'prop_n'
  | 'prop_mde'
  | 'prop_unequal'
  | 't_power'
  | 't_n'
  | 't_mde'
  | 'change_score',
  readonly Record<string, number>[]
>;

afterEach(() => vi.restoreAllMocks());

const optionsOf = (given: Given): string[] => Object.entries(given).flatMap(([name, value]) => [`--${name}`, String(value)]);

/** What the command prints; its mistakes are thrown. */
async function printed(...words: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await (await createProgram(words)).parseAsync(words, { from: 'user' });
  const told = write.mock.calls.map(([text]) => text).join('');
  write.mockRestore();
  return told;
}

/** What the command prints as JSON, run in this process. */
async function plan(kind: string, given: Given): Promise<Record<string, number | undefined>> {
  return JSON.parse(await printed('plan', kind, ...optionsOf(given), '--json')) as Record<string, number | undefined>;
}

/** The lines it prints for people. */
function said(kind: string, given: Given): Promise<string> {
  return printed('plan', kind, ...optionsOf(given));
}

const expectSame = (ours: unknown, theirs: number | undefined): void => {
  expect(ours).toBeTypeOf('number');
  expect(Math.abs((ours as number) / theirs! - 1), `${String(ours)} where R has ${theirs}`).toBeLessThanOrEqual(1e-9);
};

describe('polku plan gives the numbers of R', () => {
  it('events of a log-rank test (Schoenfeld), and what they find', async () => {
    for (const { hr, alpha, power, alloc, events, events_ceil } of R.logrank_schoenfeld) {
      const needed = await plan('log-rank', { 'hazard-ratio': hr!, alpha: alpha!, power: power!, allocation: alloc! });
      expectSame(needed.events, events);
      expect(needed).toMatchObject({ wholeEvents: events_ceil, power });
      // So many events find the hazard ratio that they were counted for.
      expectSame(hr! > 1 ? needed.minimumDetectableHazardRatio : needed.minimumDetectableHazardRatioBelow, hr);
    }
    for (const { hr, events, alpha, alloc, power, mde_hr_80 } of R.logrank_power) {
      const found = await plan('log-rank', { 'hazard-ratio': hr!, events: events!, alpha: alpha!, allocation: alloc! });
      expectSame(found.power, power);
      expectSame(found.minimumDetectableHazardRatio, mde_hr_80);
      expectSame(1 / found.minimumDetectableHazardRatioBelow!, mde_hr_80);
    }
  });

  it('people of two proportions: power.prop.test', async () => {
    for (const { n, p1, p2, power } of R.prop_power) expectSame((await plan('proportions', { p1: p1!, p2: p2!, n: n! })).power, power);
    for (const { p1, p2, power, n } of R.prop_n) expectSame((await plan('proportions', { p1: p1!, p2: p2!, power: power! })).n, n);
    for (const { n, p1, power, p2 } of R.prop_mde) {
      const found = await plan('proportions', { p1: p1!, n: n!, power: power! });
      expectSame(found.minimumDetectableP2, p2);
      expectSame(found.minimumDetectableDifference, p2! - p1!);
      expect(found).not.toHaveProperty('power');
    }
  });

  it('arms of unlike size: pooled without the effect, each its own with it', async () => {
    for (const { n0, n1, p0, p1, alpha, power } of R.prop_unequal) {
      const given = { p1: p0!, p2: p1!, alpha: alpha!, allocation: n1! / (n0! + n1!) };
      const found = await plan('proportions', { ...given, n: n1! });
      expectSame(found.power, power);
      expectSame(found.nReference, n0);
      expect(found.people).toEqual({ arm: n1, reference: n0, total: n0! + n1! });
      expectSame((await plan('proportions', { ...given, power: power! })).n, n1);
    }
  });

  it('people of a change of a score: power.t.test', async () => {
    for (const { n, delta, sd, power } of R.t_power) expectSame((await plan('change', { delta: delta!, sd: sd!, n: n! })).power, power);
    for (const { delta, sd, power, n } of R.t_n) expectSame((await plan('change', { delta: delta!, sd: sd!, power: power! })).nChange, n);
    for (const { n, sd, power, delta } of R.t_mde)
      expectSame((await plan('change', { sd: sd!, n: n!, power: power! })).minimumDetectableDifference, delta);
    for (const { sd, rho, sd_change, n_change, n_ancova } of R.change_score) {
      const needed = await plan('change', { delta: 1, sd: sd!, correlation: rho! });
      expectSame(needed.sdChange, sd_change);
      expectSame(needed.nChange, n_change);
      expectSame(needed.nAncova, n_ancova);
      expectSame(needed.minimumDetectableDifferenceAncova, 1);
      // The sign of the difference does not matter.
      expect((await plan('change', { delta: -1, sd: sd!, correlation: rho! })).nChange).toBe(needed.nChange);
    }
  });

  it('a share below is found as surely as one above', async () => {
    const { minimumDetectableP2Below } = await plan('proportions', { p1: 0.3, n: 100 });
    expectSame((await plan('proportions', { p1: 0.3, p2: minimumDetectableP2Below!, n: 100 })).power, 0.8);
  });

  it('what no share can show is absent', async () => {
    const absent = { absent: 'not_estimable', reason: 'too_few_observations' };
    expect(await plan('proportions', { p1: 0.5, n: 3 })).toMatchObject({
      minimumDetectableP2: absent,
      minimumDetectableP2Below: absent,
      minimumDetectableDifference: absent,
    });
    expect(await plan('log-rank', { events: 1e-6 })).toMatchObject({ minimumDetectableHazardRatio: absent });
  });
});

describe('polku plan says what a planner needs', () => {
  it.each<[string, Given, string]>([
    ['log-rank', { 'hazard-ratio': 0.7 }, 'Events needed: 247, of both arms together, to find a hazard ratio of 0.7 with a power of 80%.'],
    ['log-rank', { 'hazard-ratio': 0.7 }, 'if half of the people will have had the event by the end, that takes 494 people'],
    ['log-rank', { events: 247 }, '247 events find hazard ratios of 1.43 or more, or 0.7 or less'],
    ['log-rank', { events: 247, 'hazard-ratio': 3 }, 'Power: over 99.9% with 247 events.'],
    ['proportions', { p1: 0.3, p2: 0.45 }, 'People needed: 163 people in each arm, 326 in all, to tell 45% from 30% with a power of 80%.'],
    ['proportions', { p1: 0.3, p2: 0.45, n: 100 }, 'Power: 59.2% to tell 45% from 30%'],
    ['proportions', { p1: 0.3, n: 100, allocation: 0.2 }, '100 people in the arm and 400 in the reference, 500 in all'],
    ['proportions', { p1: 0.5, n: 3 }, 'cannot tell any share from 50%'],
    ['change', { delta: 1, sd: 2, correlation: 0.3 }, 'given the baseline (ANCOVA): 59 people in each arm, 118 in all'],
    ['change', { sd: 2, n: 50 }, 'comparing changes: differences of 1.13 or more are found with a power of 80%'],
  ])('%s %o', async (kind, given, words) => {
    expect(await said(kind, given)).toContain(words);
  });
});

describe('polku plan refuses what is no plan, with exit 2 and what was expected', () => {
  it.each<[string, Given, string]>([
    ['log-rank', {}, 'Give --hazard-ratio (the events it takes), --events'],
    ['log-rank', { 'hazard-ratio': 1 }, 'a hazard ratio other than 1'],
    ['log-rank', { 'hazard-ratio': -2 }, 'A number above 0 is expected'],
    ['log-rank', { 'hazard-ratio': 2, power: 80 }, 'such as 0.8 for 80 %'],
    ['log-rank', { 'hazard-ratio': 2, power: 0.02 }, 'a power above half of alpha'],
    ['log-rank', { 'hazard-ratio': 2, n: 20 }, "unknown option '--n'"],
    ['proportions', { p2: 0.3 }, "required option '--p1 <share>'"],
    ['proportions', { p1: 30 }, 'A number from 0 to 1 is expected'],
    ['proportions', { p1: 0.3, p2: 0.3 }, 'two shares that differ'],
    ['proportions', { p1: 0.3 }, 'Give --p2'],
    ['change', { sd: 1 }, 'Give --delta'],
    ['change', { delta: 0, sd: 1 }, 'a difference other than 0'],
    ['change', { delta: 1, sd: 0 }, 'A number above 0 is expected'],
    ['change', { delta: 1, sd: 1, correlation: 1 }, 'a correlation between −1 and 1'],
    ['change', { delta: 1, sd: 1, n: 3, allocation: 0.7 }, 'at least two people in each arm'],
    ['change', { delta: 1e-7, sd: 1 }, 'a difference that is larger beside the standard deviation'],
  ])('%s %o', async (kind, given, hint) => {
    const told: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => told.push(String(text)) > 0);
    vi.spyOn(console, 'error').mockImplementation((text) => void told.push(String(text)));
    const failure: unknown = await plan(kind, given).then(
      () => 'printed a plan',
      (error: unknown) => error,
    );
    if (failure instanceof Error && 'exitCode' in failure) expect(failure.exitCode).not.toBe(0);
    else expect(await reportFailure(failure)).toBe(2);
    expect(told.join('')).toContain(hint);
  });
});
