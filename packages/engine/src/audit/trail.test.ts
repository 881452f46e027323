import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, newDatabaseUrl } from '../../test/databases.ts';
import type { OpenDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { openPostgres } from '../database/postgres.ts';
import { listEntries } from './read-trail.ts';
import { trailIn, type AuditEvent } from './trail.ts';
import { verifyTrail } from './verify-trail.ts';

const at = new Date('2026-01-31T12:00:00.000Z');
const denied = (subject: string, organisation?: string): AuditEvent => ({
  action: 'denied',
  subject,
  organisation,
  details: { procedure: 'pilots' },
});

describe.each(engines)('the trail on $name', ({ open }) => {
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
    const trail = trailIn(database, () => at);
    for (const subject of ['a', 'b', 'c']) await trail.record(denied(subject, 'o1'));
    await trail.record({ action: 'signed_in', subject: 'd', details: { by: 'token', roles: 'admin' } });
  });
  afterAll(() => database.close());

  it('security 8: what was done, by whom and when is kept in a chain of each organisation', async () => {
    expect(await listEntries(database, { organisation: 'o1' }, 10)).toMatchObject(
      ['a', 'b', 'c'].map((subject, i) => ({ number: i + 1, subject, at: at.toISOString(), details: { procedure: 'pilots' } })),
    );
    expect(await verifyTrail(database)).toMatchObject({
      entries: 4,
      breaks: [],
      heads: [
        { organisation: '', entry: 1 },
        { organisation: 'o1', entry: 3 },
      ],
    });
  });

  it.each([
    ['an action', { action: 'signed_in' } as const, ['d']],
    ['a person', { subject: 'b' }, ['b']],
    ['days', { from: '2026-01-31', to: '2026-01-31', organisation: 'o1' }, ['a', 'b', 'c']],
    ['days before', { to: '2026-01-30' }, []],
    ['days after', { from: '2026-02-01' }, []],
  ])('is told by %s', async (_, filter, subjects) => {
    expect((await listEntries(database, filter, 10)).map(({ subject }) => subject)).toEqual(subjects);
  });

  it('tells the newest where there are more than are asked for', async () => {
    expect((await listEntries(database, { organisation: 'o1' }, 2)).map(({ subject }) => subject)).toEqual(['b', 'c']);
  });

  it.each([
    ['changed', sql`update audit_entries set subject = 'x'`],
    ['taken away', sql`delete from audit_entries`],
    ['emptied', sql`truncate audit_entries`],
    ['moved back', sql`update audit_chains set entry_number = 1`],
    ['forgotten', sql`delete from audit_chains`],
  ])('security 8: an entry is not %s', async (_, change) => {
    await expect(database.execute(change)).rejects.toMatchObject({ sqlState: '42501' });
    expect(await verifyTrail(database)).toMatchObject({ entries: 4, breaks: [] });
  });

  it('security 8: what is not declared of an event is not written, and undoes what it told of', async () => {
    const event = { action: 'denied', subject: 'a', organisation: 'o1', details: { procedure: 'pilots', client: '010190-123X' } };
    const failure = await trailIn(database)
      .record(event as AuditEvent)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'database_failed' });
    expect(String((failure as Error).message)).not.toContain('010190');
    expect((await verifyTrail(database)).entries).toBe(4);
  });

  it('security 8: an event is there with what it tells of, or neither is', async () => {
    const trail = trailIn(database, () => at);
    const refusal = new RangeError('not this time');
    const work = database.transaction(async (transaction) => {
      await trail.record(denied('e', 'o2'), transaction);
      throw refusal;
    });
    await expect(work).rejects.toBe(refusal);
    expect(await listEntries(database, { organisation: 'o2' }, 10)).toEqual([]);
    await database.transaction((transaction) => trail.record(denied('e', 'o2'), transaction));
    expect((await listEntries(database, { organisation: 'o2' }, 10)).map(({ number }) => number)).toEqual([1]);
  });
});

describe('writers at the same time', () => {
  it('security 8: keep one chain, whichever connection they write on', async () => {
    const url = await newDatabaseUrl();
    const databases = [openPostgres(url), openPostgres(url), openPostgres(url)];
    await migrate(databases[0]!);
    await Promise.all(
      Array.from({ length: 60 }, (_, i) => trailIn(databases[i % 3]!).record(denied(`writer ${i}`, i % 4 === 0 ? 'o2' : 'o1'))),
    );
    const { entries, breaks, heads } = await verifyTrail(databases[0]!);
    expect({ entries, breaks }).toEqual({ entries: 60, breaks: [] });
    expect(heads).toMatchObject([
      { organisation: 'o1', entry: 45 },
      { organisation: 'o2', entry: 15 },
    ]);
    await Promise.all(databases.map((database) => database.close()));
  });
});
