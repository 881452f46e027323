import { resourceNames } from '@polku/domain/data-package';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { listPilots } from '../src/evaluate/list-pilots.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage } from './counted-package.ts';
import { engines } from './databases.ts';
import { ofOrganisation, together, withOwnIds } from './package-variants.ts';

const metrics = ['time_to_service', 'employed_at_6_months', 'score_count', 'theme_participants', 'budget', 'ips_fidelity'];

/** The same package of two counties, and what each could say beside it. */
const satakunta = ofOrganisation('satakunta', countedPackage);
const pirkanmaa = ofOrganisation('pirkanmaa', countedPackage);
/** Another pilot of the first, with clients, teams and episodes of its own. */
const second = withOwnIds('_b', satakunta);
/** The same without one of its episodes and all that belongs to it. */
const fewer = Object.fromEntries(
  Object.entries(satakunta).map(([file, text]) => [file, text.replaceAll(/^e6,.*\n/gm, '').replaceAll(/^(.*,)?e6,.*\n/gm, '')]),
);

// An application's own role, for which the database checks every row that is named; packages side by side are a server's matter.
describe.each(engines.slice(2))('whose is whose, in $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    const names = [...resourceNames, 'datasets'].map((name) => sql.identifier(name));
    await database.execute(sql`truncate ${sql.join(names, sql`, `)}`);
  });

  const load = (files: Readonly<Record<string, string>>, datasetId = 'work-ability') =>
    importPackage(database, memorySource(files), { today: '2026-01-01', datasetId, title: 'Work ability' });
  const answer = async (pilot: string, organisation?: string) =>
    JSON.stringify(await evaluate(database, { pilot, organisation, policy: 'none', metrics }));
  const rowsOf = async (organisation: string, table = 'episodes') => {
    const { rows } = await database.execute<{ n: number }>(
      sql`select count(*)::int as n from ${sql.identifier(table)} where organisation_id = ${organisation}`,
    );
    return rows[0]!.n;
  };

  it('two counties have packages of one name and the same ids, and each replaces its own', async () => {
    await load(satakunta);
    const alone = await answer('p1');
    expect(await load(pirkanmaa)).toMatchObject({ problemCount: 0, unchanged: false });
    expect([await rowsOf('satakunta'), await rowsOf('pirkanmaa')]).toEqual([18, 18]);
    expect(await answer('p1', 'satakunta')).toBe(alone);
    expect(await load(fewer)).toMatchObject({ problemCount: 0, unchanged: false });
    expect([await rowsOf('satakunta'), await rowsOf('pirkanmaa')]).toEqual([17, 18]);
    expect(await load(pirkanmaa)).toMatchObject({ unchanged: true });
    expect(await answer('p1', 'satakunta')).not.toBe(alone);
  });

  it('a pilot that several organisations have is asked for by its organisation too', async () => {
    await load(satakunta);
    await load(pirkanmaa);
    await expect(answer('p1')).rejects.toMatchObject({
      code: 'ambiguous_pilot',
      message: 'Several organisations have a pilot of that id: pirkanmaa, satakunta. Name one of them (--organisation).',
    });
    await expect(answer('p1', 'kainuu')).rejects.toMatchObject({ code: 'unknown_pilot' });
    expect((await listPilots(database, 'none')).map(({ id, organisationId }) => [id, organisationId])).toEqual([
      ['p1', 'pirkanmaa'],
      ['p1', 'satakunta'],
    ]);
  });

  it('at once they take turns, and none is lost', async () => {
    await Promise.all([load(satakunta), load(pirkanmaa), load(satakunta), load(ofOrganisation('kainuu', countedPackage), 'another name')]);
    expect([await rowsOf('satakunta'), await rowsOf('pirkanmaa'), await rowsOf('kainuu')]).toEqual([18, 18, 18]);
  });

  it('of two at once from one organisation, with the same ids under two names, one is refused', async () => {
    const outcomes = await Promise.allSettled([load(satakunta, 'one'), load(satakunta, 'two')]);
    expect(outcomes.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await rowsOf('satakunta')).toBe(18);
  });

  it('one organisation has packages of several names, which say the same as each alone', async () => {
    await load(satakunta);
    const alone = await answer('p1');
    await load(second, 'second');
    expect(await answer('p1')).toBe(alone);
    const own = (await answer('p1_b')).replaceAll('_b"', '"');
    expect(JSON.parse(own).results).toEqual(JSON.parse(alone).results);
    expect(await load(satakunta)).toMatchObject({ unchanged: true });
    expect(await rowsOf('satakunta')).toBe(36);
  });

  it.each(['teams.csv', 'pilots.csv', 'clients.csv', 'episodes.csv', 'activities.csv'])(
    'an id that another package of the organisation holds in %s is refused, by file and column, and nothing changes',
    async (file) => {
      await load(satakunta);
      const alone = await answer('p1');
      const column = satakunta[file as 'teams.csv']!.split(',')[0]!;
      // One row of the second package takes an id of the first; rows that belong to it follow.
      const [held] = satakunta[file as 'teams.csv']!.split('\n')[1]!.split(',');
      const clashing = Object.fromEntries(
        Object.entries(second).map(([name, text]) => [name, text.replaceAll(new RegExp(`\\b${held}_b\\b`, 'g'), held!)]),
      );
      const failure = await load(clashing, 'second').catch((error: unknown) => error);
      expect(failure).toMatchObject({ code: 'held_by_another_package', message: expect.stringContaining(`${file}, column ${column}:`) });
      expect(await answer('p1')).toBe(alone);
      expect(await rowsOf('satakunta')).toBe(18);
    },
  );

  describe('a package of several organisations', () => {
    /** The pilot of the first, with a team of the other in its new arm. */
    const joint = together(satakunta, withOwnIds('_c', pirkanmaa));
    const jointFiles = { ...joint, 'arms.csv': joint['arms.csv']!.replaceAll(/^p1_c,new_c/gm, 'p1,new') };

    it('has arms with teams of each, and counts the episodes of all of them', async () => {
      expect(await load(jointFiles)).toMatchObject({ problemCount: 0 });
      const arms = (await listPilots(database, 'none')).find(({ id }) => id === 'p1')!.arms;
      expect(arms.map(({ id, episodes }) => [id, episodes])).toEqual([
        ['new', 24],
        ['old', 6],
      ]);
    });

    it('is not pooled with a pilot of the same id that one of them runs alone', async () => {
      await load(jointFiles);
      const before = await answer('p1');
      const own = { ...withOwnIds('_d', pirkanmaa) };
      for (const file of Object.keys(own)) own[file] = own[file]!.replaceAll(/\bp1_d\b/g, 'p1');
      expect(await load(own, 'own')).toMatchObject({ problemCount: 0 });
      expect(await answer('p1', 'satakunta')).toBe(before);
      expect(JSON.parse(await answer('p1', 'pirkanmaa')).pilot.arms).toMatchObject([{ episodes: 12 }, { episodes: 6 }]);
    });

    it.each([
      ['one of them alone under its name', jointFiles, satakunta],
      [
        'all of them under a name that one of others holds',
        together(pirkanmaa, withOwnIds('_k', ofOrganisation('kainuu', countedPackage))),
        jointFiles,
      ],
    ])('is not replaced by %s', async (_, first, then) => {
      await load(first);
      const episodes = [await rowsOf('satakunta'), await rowsOf('pirkanmaa'), await rowsOf('kainuu')];
      await expect(load(then)).rejects.toMatchObject({ code: 'held_by_another_package' });
      expect([await rowsOf('satakunta'), await rowsOf('pirkanmaa'), await rowsOf('kainuu')]).toEqual(episodes);
    });

    it('does not take in what another of them has under the name', async () => {
      await load(satakunta);
      await load(pirkanmaa);
      await expect(load(jointFiles)).rejects.toMatchObject({ code: 'held_by_another_package' });
      expect([await rowsOf('satakunta'), await rowsOf('pirkanmaa')]).toEqual([18, 18]);
    });

    it('may take in an organisation that has nothing under the name', async () => {
      await load(satakunta);
      expect(await load(jointFiles)).toMatchObject({ problemCount: 0, unchanged: false });
      expect([await rowsOf('satakunta'), await rowsOf('pirkanmaa')]).toEqual([18, 18]);
      expect(await load(jointFiles)).toMatchObject({ unchanged: true });
    });
  });

  describe('a package without a name', () => {
    it('replaces the one without a name of the same organisation, and no other', async () => {
      await load(satakunta, '');
      await load(pirkanmaa, '');
      await load(fewer, '');
      expect([await rowsOf('satakunta'), await rowsOf('pirkanmaa')]).toEqual([17, 18]);
    });

    it('does not replace one with another pilot', async () => {
      await load(satakunta, '');
      await expect(load(second, '')).rejects.toMatchObject({
        code: 'held_by_another_package',
        message: expect.stringContaining('no name'),
      });
      expect(await rowsOf('satakunta', 'pilots')).toBe(1);
      expect(await load(satakunta, '')).toMatchObject({ unchanged: true });
    });
  });
});
