import { sql, type SQL } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enginesOfUse } from '../../test/databases.ts';
import type { OpenDatabase, PolkuDatabase } from '../database/database.ts';
import { chainStart, entryHash } from './chain.ts';
import { readEntries } from './read-trail.ts';
import { trailIn } from './trail.ts';
import { verifyTrail } from './verify-trail.ts';

/** The owner of the tables may do anything to them, once the guards are off. */
async function tamper(database: PolkuDatabase, ...changes: readonly SQL[]): Promise<void> {
  for (const table of ['audit_entries', 'audit_chains'])
    await database.execute(sql`alter table ${sql.identifier(table)} disable trigger user`);
  for (const change of changes) await database.execute(change);
}

describe.each(enginesOfUse)('a trail that was tampered with, on $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    const trail = trailIn(database, () => new Date('2026-01-31T12:00:00.000Z'));
    for (const procedure of ['pilots', 'plan', 'evaluation', 'pilots'])
      await trail.record({ action: 'denied', subject: 'someone', organisation: 'o1', details: { procedure } });
  });
  afterAll(() => database.close());

  /** Looks at a database that is tampered with, and leaves it as it was. */
  const tampering = async (look: (tampered: PolkuDatabase) => Promise<void>): Promise<void> => {
    const done = new Error('put back');
    const work = database.transaction(async (transaction) => {
      await look(transaction);
      throw done;
    });
    await expect(work).rejects.toBe(done);
  };

  const second = sql`where entry_number = 2`;
  it.each<[string, SQL, entry: number, what: string]>([
    ['a name', sql`update audit_entries set subject = 'nobody' ${second}`, 2, 'content_changed'],
    ['a letter of a name', sql`update audit_entries set subject = overlay(subject placing 'S' from 1) ${second}`, 2, 'content_changed'],
    ['the time', sql`update audit_entries set recorded_at = '2026-01-31T12:00:00.001Z' ${second}`, 2, 'content_changed'],
    ['what was done', sql`update audit_entries set action = 'signed_in' ${second}`, 2, 'content_changed'],
    ['a detail', sql`update audit_entries set details = '{"procedure": "pilot"}' ${second}`, 2, 'content_changed'],
    ['a detail more', sql`update audit_entries set details = details || '{"n": 0}' ${second}`, 2, 'content_changed'],
    ['a hash', sql`update audit_entries set hash = repeat('0', 64) ${second}`, 2, 'content_changed'],
    ['a link', sql`update audit_entries set previous_hash = repeat('0', 64) ${second}`, 2, 'link_changed'],
    ['an entry out of the middle', sql`delete from audit_entries ${second}`, 2, 'entry_missing'],
    ['the first entry', sql`delete from audit_entries where entry_number = 1`, 1, 'entry_missing'],
    ['the last entry', sql`delete from audit_entries where entry_number = 4`, 4, 'tail_missing'],
    [
      'two entries that change places',
      sql`update audit_entries set details = jsonb_build_object('procedure', case entry_number when 2 then 'evaluation' else 'plan' end) where entry_number in (2, 3)`,
      2,
      'content_changed',
    ],
    ['other numbers', sql`update audit_entries set entry_number = entry_number + 10`, 1, 'entry_missing'],
    ['all entries', sql`delete from audit_entries`, 1, 'tail_missing'],
    ['the end of the chain', sql`update audit_chains set entry_number = 3`, 4, 'head_missing'],
    ['the hash of the end', sql`update audit_chains set hash = repeat('0', 64)`, 4, 'head_missing'],
    ['the whole end', sql`delete from audit_chains`, 4, 'head_missing'],
  ])('security 8: shows %s', async (_, change, entry, what) => {
    expect((await verifyTrail(database)).breaks).toEqual([]);
    await tampering(async (tampered) => {
      await tamper(tampered, change);
      expect((await verifyTrail(tampered)).breaks).toEqual([{ organisation: 'o1', entry, what }]);
    });
  });

  it('security 8: a chain that was written anew shows against a head that was kept elsewhere', async () => {
    const { heads } = await verifyTrail(database);
    const entries = await readEntries(database, sql`true`, 10);
    let previous = chainStart;
    const rewrites = entries.flatMap((entry) => {
      const changed = entry.number === 2 ? { ...entry, subject: 'nobody' } : entry;
      const [before, hash] = [previous, entryHash(changed, previous)];
      previous = hash;
      return [
        sql`update audit_entries set subject = ${changed.subject}, previous_hash = ${before}, hash = ${hash}
                  where entry_number = ${entry.number}`,
      ];
    });
    await tampering(async (tampered) => {
      await tamper(tampered, ...rewrites, sql`update audit_chains set hash = ${previous}`);
      expect((await verifyTrail(tampered)).breaks).toEqual([]);
      expect((await verifyTrail(tampered, heads)).breaks).toEqual([{ organisation: 'o1', entry: 4, what: 'anchor_differs' }]);
    });
  });

  it('security 8: a tail, or a whole chain, that was taken away with its end shows against a head that was kept', async () => {
    const { heads } = await verifyTrail(database);
    const kept = await readEntries(database, sql`entry_number = 2`, 1);
    await tampering(async (tampered) => {
      await tamper(
        tampered,
        sql`delete from audit_entries where entry_number > 2`,
        sql`update audit_chains set entry_number = 2, hash = ${kept[0]!.hash}`,
      );
      expect((await verifyTrail(tampered)).breaks).toEqual([]);
      expect((await verifyTrail(tampered, heads)).breaks).toEqual([{ organisation: 'o1', entry: 3, what: 'tail_missing' }]);
      await tamper(tampered, sql`delete from audit_entries`, sql`delete from audit_chains`);
      expect((await verifyTrail(tampered)).breaks).toEqual([]);
      expect((await verifyTrail(tampered, heads)).breaks).toMatchObject([{ organisation: 'o1', what: 'head_missing' }]);
    });
  });

  it('a head that was kept earlier fits a chain that has gone on', async () => {
    const { heads } = await verifyTrail(database);
    await trailIn(database).record({ action: 'denied', subject: 'someone', organisation: 'o1', details: { procedure: 'plan' } });
    expect(await verifyTrail(database, heads)).toMatchObject({ entries: 5, breaks: [] });
  });
});
