import { PolkuError } from '@polku/domain';
import { describe, expect, test } from 'vitest';
import { countedPackage } from '../../test/counted-package.ts';
import { memorySource } from '../data-package/package-source.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { loadPackage } from '../import/load-package.ts';
import { BeyondEngine, QueryRefused } from './database.ts';
import { isForAnotherEngine, openThrowAway } from './throw-away.ts';

const options = { today: '2026-01-01', datasetId: 'counted', title: 'Counted' };

test.each(['duckdb', 'pglite'] as const)('a package is loaded into %s and asked, and its problems are told', async (engine) => {
  const database = await openThrowAway(engine);
  expect(await loadPackage(database, memorySource(countedPackage), options)).toMatchObject({ problemCount: 0 });
  const { pilot } = await evaluate(database, { pilot: 'p1', policy: 'none', metrics: ['time_to_service'] });
  expect(pilot.arms.map(({ id, episodes }) => [id, episodes])).toEqual([
    ['new', 12],
    ['old', 6],
  ]);
  await database.close();

  const another = await openThrowAway(engine);
  const broken = { ...countedPackage, 'clients.csv': countedPackage['clients.csv'].replace('c3,o1', 'c3,o9') };
  expect((await loadPackage(another, memorySource(broken), options)).problemCount).toBeGreaterThan(0);
  await another.close();
});

describe('what DuckDB cannot do PGlite can', () => {
  const fine = { ...countedPackage, 'budget.csv': countedPackage['budget.csv'].replace('900.5', '900.12345678901') };
  test('a number of more decimals than it keeps', async () => {
    const duckdb = await openThrowAway('duckdb');
    const failure: unknown = await loadPackage(duckdb, memorySource(fine), options).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(BeyondEngine);
    expect(isForAnotherEngine(failure)).toBe(true);
    expect((failure as Error).message).not.toContain('900');
    await duckdb.close();

    const pglite = await openThrowAway('pglite');
    expect(await loadPackage(pglite, memorySource(fine), options)).toMatchObject({ problemCount: 0 });
    await pglite.close();
  });

  test.each([
    [new PolkuError('database_unreachable', 'This machine has no DuckDB.'), true],
    [new QueryRefused('42P01'), false],
    [new PolkuError('unknown_pilot', 'There is no pilot of that id.'), false],
    [new Error('anything else'), false],
  ])('%s', (error, isOne) => {
    expect(isForAnotherEngine(error)).toBe(isOne);
  });
});
