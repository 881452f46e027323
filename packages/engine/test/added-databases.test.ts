import { PolkuError } from '@polku/domain';
import { isFollowed } from '@polku/domain/evaluation';
import { sql } from 'drizzle-orm';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import { addedDatabases, addedRows, type NamedDatabase } from '../src/database/added-databases.ts';
import type { OpenDatabase, PolkuDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { evaluateAdded } from '../src/evaluate/evaluate-added.ts';
import { evaluate, evaluatePilot } from '../src/evaluate/evaluate.ts';
import { findPilot } from '../src/evaluate/find-pilot.ts';
import { importPackage } from '../src/import/import-package.ts';
import { engines, newDatabaseUrl } from './databases.ts';
import { drawsFrom, randomPackage } from './random-package.ts';
import { splitPackage } from './split-package.ts';

const options = { today: '2026-01-01', datasetId: 'joint', title: 'Joint' };
const organisations = ['a-pori', 'b-rauma', 'c-north'];
const ofTeam = (team: string): string => (team.startsWith('pori') ? 'a-pori' : team === 'rauma' ? 'b-rauma' : 'c-north');
const pori = fileURLToPath(new URL('../../../examples/pori', import.meta.url));

/** The same but for the last digits of a number: sums of the same terms in another order. */
function differences(a: unknown, b: unknown, at = ''): readonly string[] {
  if (typeof a === 'number' && typeof b === 'number')
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a)) ? [] : [`${at}: ${a} and ${b}`];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return a === b ? [] : [`${at}: ${String(a)} and ${String(b)}`];
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key) => differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${at}/${key}`));
}

async function loaded(database: PolkuDatabase, files: Readonly<Record<string, string>>): Promise<void> {
  const { problemCount } = await importPackage(database, memorySource(files), options);
  if (problemCount > 0) throw new Error(`the package has ${problemCount} problems`);
}

describe('a pilot that several databases hold together', () => {
  let pooled: OpenDatabase;
  const parts: (NamedDatabase & { readonly database: OpenDatabase })[] = [];

  beforeAll(async () => {
    const split = await splitPackage(pori, organisations, ofTeam, 8);
    pooled = await engines[0]!.open();
    await loaded(pooled, split.whole);
    for (const [i, files] of split.parts.entries()) {
      // Two embedded ones and a server, which add up alike.
      const database = i === 1 ? openPostgres(await newDatabaseUrl()) : await engines[0]!.open();
      if (i === 1) await migrate(database);
      await loaded(database, files);
      parts.push({ name: organisations[i]!, database });
    }
  });
  afterAll(async () => {
    await pooled.close();
    for (const { database } of parts) await database.close();
  });

  it.each(['none', 'steering'] as const)('comes to what one database with all rows comes to, under %s', async (policy) => {
    const { provenance, ...expected } = await evaluate(pooled, { policy });
    const { provenance: ofParts, ...told } = await evaluateAdded(parts, { policy });
    expect(expected.results.filter(isFollowed).length).toBeGreaterThan(20);
    expect(differences(told, expected)).toEqual([]);
    expect({ ...ofParts, datasetHash: '' }).toEqual({ ...provenance, datasetHash: '' });
  });

  it('is the same in whichever order the databases are named', async () => {
    const request = { policy: 'none', metrics: ['time_to_service', 'client_nps'] } as const;
    const told = await evaluateAdded(parts, request);
    expect(differences(await evaluateAdded(parts.toReversed(), request), told)).toEqual([]);
  });

  it('lets no row of a person leave its database', async () => {
    const ids = new Set(
      (await parts[0]!.database.execute<{ id: string }>(sql`select episode_id as id from episodes`)).rows.map(({ id }) => id),
    );
    const seen: unknown[] = [];
    const watched = (database: PolkuDatabase): PolkuDatabase => ({
      ...database,
      snapshot: (work) =>
        database.snapshot((snapshot) =>
          work({
            ...snapshot,
            execute: async (query) => {
              const answer = await snapshot.execute(query);
              seen.push(...answer.rows.flatMap((row) => Object.values(row)));
              return answer as never;
            },
          }),
        ),
    });
    await evaluateAdded([{ ...parts[0]!, database: watched(parts[0]!.database) }, ...parts.slice(1)], { policy: 'none' });
    expect(seen.length).toBeGreaterThan(1000);
    expect(seen.filter((value) => ids.has(String(value)))).toEqual([]);
  });

  it.each([0, 1, 2])('is refused where database %i is down, which is named, and no part is told', async (down) => {
    const unreachable = new PolkuError('database_unreachable', 'The database did not answer.');
    const isDown: PolkuDatabase = { ...parts[down]!.database, snapshot: () => Promise.reject(unreachable) };
    const asked = parts.map((part, i) => (i === down ? { ...part, database: isDown } : part));
    await expect(evaluateAdded(asked, { policy: 'none' })).rejects.toMatchObject({
      code: 'database_unreachable',
      message: expect.stringContaining(`The database ${organisations[down]!} did not answer`),
    });
  });

  it('is refused where a database goes down in the middle', async () => {
    let left = 10;
    const goingDown: PolkuDatabase = {
      ...parts[1]!.database,
      snapshot: (work) =>
        parts[1]!.database.snapshot((snapshot) =>
          work({
            ...snapshot,
            execute: (query) =>
              (left -= 1) > 0
                ? snapshot.execute(query)
                : Promise.reject(new PolkuError('database_unreachable', 'The database did not answer.')),
          }),
        ),
    };
    const asked = [parts[0]!, { ...parts[1]!, database: goingDown }, parts[2]!];
    await expect(evaluateAdded(asked, { policy: 'none' })).rejects.toMatchObject({ message: expect.stringContaining('b-rauma') });
  });

  it('is refused where one database is named twice, whose rows would count twice', async () => {
    const [, server] = parts;
    for (const name of [server!.name, 'the same by another name'])
      await expect(evaluateAdded([server!, { ...server!, name }], { policy: 'none' })).rejects.toMatchObject({ code: 'databases_differ' });
  });

  it('is refused where the databases say different things of it', async () => {
    const { database } = parts[2]!;
    await database.execute(sql`update pilots set starts_on = starts_on + 1`);
    const asked = evaluateAdded(parts, { policy: 'none' });
    await expect(asked).rejects.toMatchObject({ code: 'databases_differ', message: expect.stringContaining('its first day') });
    await database.execute(sql`update pilots set starts_on = starts_on - 1`);
  });
});

it('every column that a metric is reduced to is said how to add, of packages with rows of every file', async () => {
  const database = await engines[0]!.open();
  const files = await randomPackage(drawsFrom(1));
  await loaded(database, files);
  // The same rows as if they came from two: a column that nobody spoke of is refused.
  const evaluated = database.snapshot(async (snapshot) =>
    evaluatePilot(addedDatabases([snapshot, snapshot]), { policy: 'none' }, await findPilot(snapshot, { pilot: 'pilots_0' })),
  );
  expect((await evaluated).results.filter(isFollowed).length).toBeGreaterThan(20);
  await database.close();
});

it.each([
  [
    'counts',
    [{ arm: 'a', n: 1 }],
    [
      { arm: 'a', n: 2 },
      { arm: 'b', n: 4 },
    ],
    [
      { arm: 'a', n: 3 },
      { arm: 'b', n: 4 },
    ],
  ],
  ['exact sums', [{ arm: 'a', dd: '1.5' }], [{ arm: 'a', dd: null }], [{ arm: 'a', dd: '1.5' }]],
  ['people that one does not tell', [{ arm: 'a', alongside: 3 }], [{ arm: 'a', alongside: null }], [{ arm: 'a', alongside: null }]],
  ['what anyone recorded', [{ recorded: false }], [{ recorded: true }], [{ recorded: true }]],
  ['codes counted once each', [{ arm: 'a', different: '1;2' }], [{ arm: 'a', different: '2;3' }], [{ arm: 'a', different: '1;2;3' }]],
  ['what is declared in both', [{ id: 's1' }], [{ id: 's1' }], [{ id: 's1' }]],
  ['what one holds', [{ metric: 'm', horizon: 182 }], [], [{ metric: 'm', horizon: 182 }]],
])('%s of two databases add up', (_, one, other, both) => {
  expect(addedRows([one, other])).toEqual(both);
});
