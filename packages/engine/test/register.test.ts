import type { PolicyId } from '@polku/domain/evaluation';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { importPackage } from '../src/import/import-package.ts';
import { evaluateRegistered } from '../src/register/evaluate-registered.ts';
import { table } from './counted-package.ts';
import { enginesOfUse } from './databases.ts';

interface Cohort {
  /** People of the arm, and how many of them have a plan. */
  readonly people: number;
  readonly planned?: number;
  /** People of a team that only the second pilot has. */
  readonly beside?: number;
  /** The day of the first plan. */
  readonly firstPlanOn?: string;
}

const names = (team: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${team}_${i}`);

/** One arm of so many people, and a second pilot whose arm holds them and a few more. */
function files({ people, planned = 10, beside = 0, firstPlanOn = '2024-03-01' }: Cohort): Record<string, string> {
  const everybody = [...names('t_new', people), ...names('t_beside', beside)];
  return {
    'datapackage.json': '{"name":"register","resources":[{"name":"episodes","path":"episodes.csv"}]}\n',
    'organisations.csv': table('organisation_id,name', 'o1,Satasote'),
    'teams.csv': table('team_id,organisation_id,name,model', 't_new,o1,New,centralised', 't_beside,o1,Beside,centralised'),
    'pilots.csv': table('pilot_id,organisation_id,name,starts_on', 'p1,o1,One,2024-01-01', 'p2,o1,Two,2024-01-01'),
    'arms.csv': table(
      'pilot_id,arm_id,label,role,team_id',
      'p1,new,New,intervention,t_new',
      'p2,all,All,intervention,t_new',
      'p2,all,All,intervention,t_beside',
    ),
    'clients.csv': table('client_id,organisation_id', ...everybody.map((name) => `client_${name},o1`)),
    'episodes.csv': table(
      'episode_id,client_id,organisation_id,team_id,referred_on,observed_until',
      ...everybody.map((name) => `episode_${name},client_${name},o1,${name.replace(/_\d+$/, '')},2024-01-15,2024-12-31`),
    ),
    'events.csv': table(
      'episode_id,event,occurred_on',
      ...names('t_new', planned).map((name, i) => `episode_${name},plan_formed,${i === 0 ? firstPlanOn : '2024-03-01'}`),
    ),
  };
}

describe.each(enginesOfUse)('security 18: the register of releases by people, in $name', ({ open }) => {
  let database: OpenDatabase;
  beforeEach(async () => {
    database = await open();
  });
  afterEach(() => database.close());

  const load = async (cohort: Cohort): Promise<void> => {
    const options = { today: '2026-01-01', datasetId: 'register', title: 'Register' };
    expect((await importPackage(database, memorySource(files(cohort)), options)).problems).toEqual([]);
  };
  const asked = (pilot: string, policy: PolicyId = 'steering'): Promise<string> =>
    evaluateRegistered(database, { pilot, metrics: ['time_to_plan'], policy }).then(
      () => 'given',
      ({ code, message }: { code?: string; message: string }) => `${code}: ${message}`,
    );
  const kept = async (): Promise<number> =>
    (await database.execute<{ n: number }>(sql`select count(*)::int as n from released_views`)).rows[0]!.n;

  it('gives the same answer again, and keeps it once', async () => {
    await load({ people: 20 });
    expect([await asked('p1'), await asked('p1'), await asked('p1', 'public'), await kept()]).toEqual(['given', 'given', 'given', 1]);
  });

  it.each<[string, before: Cohort, after: Cohort]>([
    ['of one person more', { people: 20 }, { people: 21 }],
    ['of four people less', { people: 20 }, { people: 16 }],
    ['in which one more has a plan', { people: 20 }, { people: 20, planned: 11 }],
    ['in which one day of one person is another', { people: 20 }, { people: 20, firstPlanOn: '2024-03-02' }],
  ])('refuses one %s, and writes nothing', async (_, before, after) => {
    await load(before);
    expect(await asked('p1')).toBe('given');
    await load(after);
    expect(await asked('p1')).toMatch(/^release_too_near: .* of the pilot p1 with the cut-off 2024-12-31\. /);
    expect(await kept()).toBe(1);
    await load(before);
    expect(await asked('p1')).toBe('given');
  });

  it.each<[string, before: Cohort, after: Cohort]>([
    ['of five people more', { people: 20 }, { people: 25 }],
    ['in which five more have a plan', { people: 20 }, { people: 20, planned: 15 }],
  ])('gives one %s; to the public only ten are enough', async (_, before, after) => {
    await load(before);
    expect(await asked('p1')).toBe('given');
    await load(after);
    expect(await asked('p1', 'public')).toMatch(/^release_too_near: .* fewer than 10 people/);
    expect(await asked('p1')).toBe('given');
  });

  it('refuses another pilot that has the same people and a few more', async () => {
    await load({ people: 20, beside: 3 });
    expect(await asked('p1')).toBe('given');
    expect(await asked('p2')).toMatch(/^release_too_near: .* of the pilot p1 /);
    await load({ people: 20, beside: 5 });
    expect([await asked('p1'), await asked('p2')]).toEqual(['given', 'given']);
  });

  it('gives one of two that differ by a few and are asked for at once', async () => {
    await load({ people: 20, beside: 1 });
    const said = await Promise.all([asked('p1'), asked('p2')]);
    expect(said.filter((each) => each === 'given')).toHaveLength(1);
    expect(await kept()).toBe(1);
  });

  it('keeps nothing of the holder’s own data, and refuses nothing', async () => {
    await load({ people: 20 });
    expect([await asked('p1', 'none'), await kept()]).toEqual(['given', 0]);
    await load({ people: 21 });
    expect(await asked('p1', 'none')).toBe('given');
  });

  it('knows people by hashes alone, which another organisation’s key would make others', async () => {
    await load({ people: 20 });
    await asked('p1');
    const { rows } = await database.execute<{ cell: string; person: string; record: string }>(
      sql`select cell, person, record from released_people`,
    );
    expect(new Set(rows.map(({ cell }) => cell))).toEqual(new Set(['arm new', 'pilot']));
    expect(rows.every(({ person, record }) => /^[0-9a-f]{32}$/.test(person) && /^[0-9a-f]{32}$/.test(record))).toBe(true);
    const people = new Set(rows.map(({ person }) => person));
    expect(people.size).toBe(20);
    await database.execute(sql`delete from released_people`);
    await database.execute(sql`delete from released_views`);
    await database.execute(sql`update organisation_secrets set secret = md5(secret) || md5(secret || 'another')`);
    await asked('p1');
    const again = await database.execute<{ person: string }>(sql`select person from released_people`);
    expect(again.rows.filter(({ person }) => people.has(person))).toEqual([]);
  });
});
