import { describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import type { PolkuDatabase } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { openPostgres } from '../src/database/postgres.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { listPilots } from '../src/evaluate/list-pilots.ts';
import { importPackage } from '../src/import/import-package.ts';
import { countedPackage } from './counted-package.ts';
import { newDatabaseUrl } from './databases.ts';

const options = { today: '2026-01-01', datasetId: 'counted', title: 'Counted' };
const old = memorySource(countedPackage);
/** The same with every day of a service a year earlier and one client fewer. */
const changed = memorySource({
  ...countedPackage,
  'episodes.csv': countedPackage['episodes.csv'].replace(/^e12,.*\n/m, ''),
  'events.csv': countedPackage['events.csv'].replace('e6,ended,2024-12-01,ended_withdrew', 'e6,ended,2024-11-01,ended_employed'),
  'services.csv': countedPackage['services.csv'].replaceAll(/^e12,.*\n/gm, ''),
  'pathway.csv': countedPackage['pathway.csv'].replaceAll(/^e12,.*\n/gm, ''),
});

/** A database in which something happens before the query of that number, counted from 0. */
function interrupted(database: PolkuDatabase, query: number, happens: () => Promise<unknown>): PolkuDatabase {
  let count = 0;
  const watched = (inner: PolkuDatabase): PolkuDatabase => ({
    execute: async (asked) => {
      if (count++ === query) await happens();
      return inner.execute(asked);
    },
    append: (rows) => inner.append(rows),
    transaction: (work) => inner.transaction((transaction) => work(watched(transaction))),
    snapshot: (work) => inner.snapshot((snapshot) => work(watched(snapshot))),
  });
  return watched(database);
}

describe('security 21: an answer while its package is replaced', () => {
  it.each([
    [
      'an evaluation',
      (database: PolkuDatabase) => evaluate(database, { pilot: 'p1', policy: 'none', metrics: ['time_to_service', 'withdrawn'] }),
    ],
    ['the list of pilots', (database: PolkuDatabase) => listPilots(database, 'none')],
  ])('%s is wholly of the old rows or wholly of the new, whenever they come', async (_, ask) => {
    const url = await newDatabaseUrl();
    const [database, other] = [openPostgres(url), openPostgres(url)];
    await migrate(database);
    await importPackage(database, changed, options);
    const ofChanged = JSON.stringify(await ask(database));
    await importPackage(database, old, options);
    let queries = 0;
    const counting = interrupted(database, -1, async () => undefined);
    const ofOld = JSON.stringify(
      await ask({
        ...counting,
        snapshot: (work) =>
          counting.snapshot((snapshot) => work({ ...snapshot, execute: (query) => ((queries += 1), snapshot.execute(query)) })),
      }),
    );
    expect(ofOld).not.toBe(ofChanged);
    expect(queries).toBeGreaterThan(4);
    for (const query of [0, 1, 2, queries - 2, queries - 1]) {
      const answer = await ask(interrupted(database, query, () => importPackage(other, changed, options)));
      // What is there when the first query asks is what all of them see.
      expect(JSON.stringify(answer)).toBe(query === 0 ? ofChanged : ofOld);
      await importPackage(other, old, options);
    }
    await database.close();
    await other.close();
  });
});
