import { isFollowed, lockPlan, type Conclusion, type FollowedResult, type Sha256 } from '@polku/domain/evaluation';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { readPlan } from '../src/evaluate/evaluation-plan.ts';
import { importPackage } from '../src/import/import-package.ts';
import { engines } from './databases.ts';
import { designedPackage, usualPeriods } from './designed-package.ts';
import { scopeOf } from './scope-of.ts';

const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const primary = 'time_to_service,primary,,,2024-12-31,,';
const periods = usualPeriods(100);
const without = (arm: string) => periods.filter((period) => period.arm !== arm);
const small = (people: number) => periods.map((period) => (period.arm === 'beside' ? { ...period, people } : period));

let database: OpenDatabase;
beforeAll(async () => {
  database = await engines[0]!.open();
});
afterAll(() => database.close());

async function evaluated(made: Partial<Parameters<typeof designedPackage>[0]>, metric: string, policy: 'none' | 'steering') {
  const files = designedPackage({ periods, design: 'before_after_parallel', plan: [primary], ...made });
  const { problems } = await importPackage(database, memorySource(files), {
    today: '2026-01-01',
    datasetId: 'designed',
    title: 'Designed',
  });
  expect(problems).toEqual([]);
  const { content } = await readPlan(database, scopeOf('designed', ''));
  const lockedPlan = lockPlan(content!.plan, '2022-12-01', sha256);
  const [result] = (await evaluate(database, { pilot: 'p1', policy, metrics: [metric], lockedPlan })).results;
  if (result === undefined || !isFollowed(result)) throw new Error('the metric has no data');
  return result;
}

/** Every number of a conclusion that is not compared is an absence. */
const numbersOf = ({ estimate, interval, samplingInterval, coverage, adjustedPValue, placebos }: Conclusion) => [
  ...[estimate, interval, samplingInterval, coverage, adjustedPValue].map((value) =>
    typeof value === 'object' && 'absent' in value ? 'absent' : value,
  ),
  ...placebos,
];
const saidIn = ({ sentence }: FollowedResult) => [sentence.fi, sentence.sv, sentence.en];

it.each<[string, Partial<Parameters<typeof designedPackage>[0]>, Partial<Conclusion>]>([
  ['nobody before in the own area: the next weaker basis', { periods: without('before') }, { basis: 'parallel', case: 'better' }],
  [
    'a segment in one cell only is merged with its neighbour',
    {
      periods: [
        ...periods,
        {
          arm: 'new',
          role: 'intervention',
          team: 'new',
          from: '2023-01-01',
          to: '2023-12-31',
          people: 30,
          sooner: 30,
          segment: 'student_support',
        },
      ],
    },
    { basis: 'difference_in_differences', case: 'better' },
  ],
])('%s', async (_, made, said) => {
  expect((await evaluated(made, 'time_to_service', 'none')).conclusions).toMatchObject([said]);
});

it.each<[string, Partial<Parameters<typeof designedPackage>[0]>, reason: Conclusion['reason'], said: readonly string[]]>([
  [
    'a comparator that never runs beside',
    {
      periods: periods.map((period) => (period.arm === 'beside' ? { ...period, to: '2022-12-31', standsFor: 'beside' as const } : period)),
    },
    'nobody_beside',
    ['samaan aikaan', 'under samma tid', 'over the same time'],
  ],
  ['no comparator beside', { periods: without('beside') }, 'nobody_beside', ['samaan aikaan', 'under samma tid', 'over the same time']],
  [
    'the same in parallel alone',
    { design: 'parallel', periods: without('beside') },
    'nobody_beside',
    ['samaan aikaan', 'under samma tid', 'over the same time'],
  ],
  [
    'a start-up longer than the pilot',
    { plan: ['time_to_service,primary,900,,2024-12-31,,'] },
    'only_start_up',
    ['käynnistysvaiheesta', 'startskedet', 'start-up'],
  ],
  [
    'three clients in the intervention',
    { periods: periods.map((period) => (period.arm === 'new' ? { ...period, people: 3 } : period)) },
    'too_few_in_groups',
    ['liian vähän', 'för få', 'too few'],
  ],
  ['three clients in a team beside', { periods: small(3) }, 'too_few_in_groups', ['liian vähän', 'för få', 'too few']],
  [
    'nobody in the intervention yet',
    { periods: periods.map((period) => (period.arm === 'new' ? { ...period, people: 0 } : period)) },
    'too_few_in_groups',
    ['liian vähän', 'för få', 'too few'],
  ],
])('%s: no number, and why', async (_, made, reason, said) => {
  for (const policy of ['none', 'steering'] as const) {
    const result = await evaluated(made, 'time_to_service', policy);
    const [conclusion] = result.conclusions!;
    expect(conclusion).toMatchObject({ case: 'not_compared', reason, certainty: 0 });
    expect(numbersOf(conclusion!)).toEqual(['absent', 'absent', 'absent', 'absent', 'absent']);
    saidIn(result).forEach((sentence, language) => expect(sentence).toContain(said[language]));
  }
});

it('all scores missing at the occasion: no change, and nothing concluded', async () => {
  const result = await evaluated({ baselineScores: true }, 'score_change', 'none');
  expect(result.arms.map((arm) => ('change' in arm ? arm.change : undefined))).toMatchObject(
    result.arms.map(() => ({ estimate: { absent: 'not_estimable' } })),
  );
  for (const conclusion of result.conclusions ?? []) {
    expect(conclusion.case).toBe('not_compared');
    expect(numbersOf(conclusion)).toEqual(['absent', 'absent', 'absent', 'absent', 'absent']);
  }
  for (const sentence of saidIn(result)) expect(sentence).not.toMatch(/NaN|undefined|\b0[,.]0\b/);
});
