import { conclusionSchema, lockPlan, type Conclusion, type LockedPlan, type Sha256 } from '@polku/domain/evaluation';
import { sequentialBoundary } from '@polku/stats';
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate, type EvaluateRequest } from '../src/evaluate/evaluate.ts';
import { readPlan } from '../src/evaluate/evaluation-plan.ts';
import { importPackage } from '../src/import/import-package.ts';
import { engines } from './databases.ts';
import { designedPackage, usualPeriods } from './designed-package.ts';
import { scopeOf } from './scope-of.ts';

const sha256: Sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');
const design = 'before_after_parallel';

describe('what a locked plan lets be concluded', () => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await engines[0]!.open();
  });
  afterAll(() => database.close());

  async function planned(files: Record<string, string>): Promise<LockedPlan> {
    const { problems } = await importPackage(database, memorySource(files), {
      today: '2026-01-01',
      datasetId: 'designed',
      title: 'Designed',
    });
    expect(problems).toEqual([]);
    const { content } = await readPlan(database, scopeOf('designed', ''));
    return lockPlan(content!.plan, '2022-12-01', sha256);
  }
  async function concluded(lockedPlan: LockedPlan | undefined, request: Partial<EvaluateRequest> = {}): Promise<Conclusion> {
    const { results } = await evaluate(database, { pilot: 'p1', policy: 'none', metrics: ['time_to_service'], lockedPlan, ...request });
    const [result] = results;
    return conclusionSchema.parse(result !== undefined && 'conclusions' in result ? result.conclusions![0] : undefined);
  }
  const holds = (interval: Conclusion['interval'], value: number) => {
    const { lower, upper } = interval as { readonly lower: number; readonly upper: number };
    return lower <= value && value <= upper;
  };
  const levelOf = ({ interval }: Conclusion) => (interval as { readonly level: number }).level;

  describe('by its looks and its day', () => {
    const looks = ['2023-07-02', '2024-01-01'];
    const fractions = [182 / 365, 1];
    const boundary = sequentialBoundary({ fractions }).looks.map(({ nominalP }) => 1 - nominalP);

    it.each<[string, plan: string, asOf: string, said: Partial<Conclusion>, level: number, reason: string | undefined]>([
      ['neither', 'time_to_service,primary,,,,,', '2024-12-31', { case: 'probably_better', certainty: 1 }, 0.95, 'no_decision_day'],
      [
        'before the day',
        'time_to_service,primary,,,2024-12-31,,',
        '2024-06-30',
        { case: 'probably_better', certainty: 1 },
        0.95,
        'before_decision_day',
      ],
      ['on the day', 'time_to_service,primary,,,2024-12-31,,', '2024-12-31', { case: 'better', certainty: 2 }, 0.95, undefined],
      ['at the first look', `time_to_service,primary,,${looks.join(';')},,,`, looks[0]!, {}, boundary[0]!, undefined],
      [
        'between looks',
        `time_to_service,primary,,${looks.join(';')},,,`,
        '2023-09-30',
        { case: 'probably_better', certainty: 1 },
        boundary[0]!,
        'between_looks',
      ],
      ['at the last look', `time_to_service,primary,,${looks.join(';')},,,`, looks[1]!, { certainty: 2 }, boundary[1]!, undefined],
    ])('%s', async (_, row, asOf, said, level, reason) => {
      const locked = await planned(designedPackage({ periods: usualPeriods(200), design, plan: [row] }));
      const conclusion = await concluded(locked, { asOf });
      expect(conclusion).toMatchObject(said);
      expect(levelOf(conclusion)).toBeCloseTo(level, 9);
      expect(conclusion.loweredBy).toEqual(reason === undefined ? ['few_teams'] : ['few_teams', reason]);
    });
  });

  describe('by the start-up that it names', () => {
    const startUp = { days: 120, sooner: -30 };
    const periods = usualPeriods(200).map((period) => (period.role === 'intervention' ? { ...period, startUp } : period));
    const files = (days: string) => designedPackage({ periods, design, plan: [`time_to_service,primary,${days},,2024-12-31,,`] });

    it('the start-up is left out of the estimate, and told by itself', async () => {
      const conclusion = await concluded(await planned(files('120')));
      expect(holds(conclusion.interval, -30)).toBe(true);
      expect(conclusion.startUp).toMatchObject({ days: 120, isLeftOut: true });
      expect(conclusion.startUp!.estimate).toBeGreaterThan(0);
      expect(holds(conclusion.startUp!.interval, 30)).toBe(true);
    });

    it('without the lock it is told, and counted all the same', async () => {
      await planned(files('120'));
      const conclusion = await concluded(undefined);
      expect(holds(conclusion.interval, -30 * (245 / 365) + 30 * (120 / 365))).toBe(true);
      expect(holds(conclusion.interval, -30)).toBe(false);
      expect(conclusion.startUp).toMatchObject({ days: 120, isLeftOut: false });
    });

    it('where the plan names none nothing is told of it', async () => {
      expect(await concluded(await planned(files('')))).not.toHaveProperty('startUp');
    });
  });

  describe('by the metrics that the pilot cannot move', () => {
    const plan = ['time_to_service,primary,,,2024-12-31,,', 'time_to_contact,exploratory,,,,true,'];
    const files = (contactedSooner: number) =>
      designedPackage({
        periods: usualPeriods(200).map((period) => (period.role === 'intervention' ? { ...period, contactedSooner } : period)),
        design,
        plan,
      });
    const ofMetrics = ({ placebos }: Conclusion) => placebos.filter(({ kind }) => kind === 'metric');

    it('one that stays where it was is a placebo in the primary’s unit', async () => {
      const conclusion = await concluded(await planned(files(0)));
      const [placebo, ...others] = ofMetrics(conclusion);
      expect(others).toEqual([]);
      expect(Math.abs(placebo!.estimate)).toBeLessThan(3 * placebo!.standardError);
      expect(conclusion.loweredBy).toEqual(['few_teams']);
      // Waits are spread 80 / 30 times as wide as contacts are.
      const [contact] = (await evaluate(database, { pilot: 'p1', policy: 'none', metrics: ['time_to_contact'] })).results;
      const own = (contact as { conclusions: Conclusion[] }).conclusions[0]!.estimate as number;
      expect(placebo!.estimate / own).toBeCloseTo(80 / 30, 0);
    });

    it('one that moves as much lowers how sure one may be', async () => {
      const conclusion = await concluded(await planned(files(15)));
      expect(conclusion.loweredBy).toContain('placebo_stands_out');
      expect(conclusion.certainty).toBe(1);
      expect(ofMetrics(conclusion)[0]!.estimate).toBeLessThan(0);
    });

    it('a control itself never decides', async () => {
      const locked = await planned(files(15));
      expect(await concluded(locked, { metrics: ['time_to_contact'] })).toMatchObject({ priority: 'exploratory', certainty: 1 });
    });
  });

  it('beside it stands how different those lost would have to be', async () => {
    const periods = usualPeriods(200).map((period) => ({ ...period, lost: 0.1 }));
    const locked = await planned(designedPackage({ periods, design, plan: ['time_to_service,primary,,,2024-12-31,,'] }));
    const { interval, tippingPoint } = await concluded(locked);
    const { upper } = interval as { readonly upper: number };
    expect((tippingPoint as number) / (-upper / 0.1)).toBeCloseTo(1, 1);
  });
});
