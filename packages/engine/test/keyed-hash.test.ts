import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { memorySource } from '../src/data-package/package-source.ts';
import { validatePackage } from '../src/data-package/validate-package.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import type { PolicyId } from '@polku/domain/evaluation';
import { countedPackage } from './counted-package.ts';
import { enginesOfUse } from './databases.ts';

const options = { today: '2026-01-01', datasetId: 'counted', title: 'Counted' };
const metrics = ['time_to_plan'];

describe.each(enginesOfUse)('security 19: the hash that is shown, in $name', ({ open }) => {
  let own: OpenDatabase;
  let guessers: OpenDatabase;
  beforeAll(async () => {
    [own, guessers] = [await open(), await open()];
    // Who guesses right has the very files.
    for (const database of [own, guessers]) await importPackage(database, memorySource(countedPackage), options);
  });
  afterAll(() => Promise.all([own.close(), guessers.close()]));
  const hashIn = async (database: OpenDatabase, policy: PolicyId): Promise<string> =>
    (await evaluate(database, { pilot: 'p1', policy, metrics })).provenance.datasetHash;

  it('is that of the rows for their holder, and keyed for everybody else', async () => {
    const { datasetHash: plain } = await validatePackage(memorySource(countedPackage), options);
    expect(await hashIn(own, 'none')).toBe(plain);
    const steering = await hashIn(own, 'steering');
    expect(steering).toMatch(/^[0-9a-f]{64}$/);
    expect(steering).not.toBe(plain);
    expect(await hashIn(own, 'public')).toBe(steering);
  });

  it('says nothing to who has guessed every row, and has a database of his own', async () => {
    expect(await hashIn(guessers, 'steering')).not.toBe(await hashIn(own, 'steering'));
  });

  it('is the same for the same rows, and stays keyed as it was when they are loaded again', async () => {
    const before = await hashIn(own, 'steering');
    await importPackage(own, memorySource(countedPackage), { ...options, title: 'Another title' });
    expect(await hashIn(own, 'steering')).toBe(before);
  });

  it('is keyed with a secret of each organisation', async () => {
    const { rows } = await own.execute<{ n: number; secret: string }>(
      sql`select count(*) over ()::int as n, secret from organisation_secrets where organisation_id = 'o1'`,
    );
    expect(rows).toEqual([{ n: 1, secret: expect.stringMatching(/^[0-9a-f]{64}$/) as string }]);
  });
});
