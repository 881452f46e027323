import { sql } from 'drizzle-orm';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packageOf, serve, stewardOf, type Asking, type Served } from './served.ts';
import { localCaller } from '../../../packages/engine/src/access/caller.ts';

const uploadsLeft = () => readdirSync(tmpdir()).filter((name) => name.startsWith(`polku-upload-${process.pid}-`));

describe('packages that stewards bring', () => {
  let served: Served;
  let o1: Asking;
  beforeAll(async () => {
    served = await serve();
    o1 = await served.as(stewardOf('o1'));
  });
  afterAll(() => served.close());
  const pilots = async () => ((await o1.post('/api/pilots')).json() as { id: string; arms: { label: string }[] }[]).map(({ id }) => id);
  const teamName = async () => {
    const { rows } = await served.database.execute<{ name: string }>(sql`select name from teams where team_id = 't_new'`);
    return rows.map(({ name }) => name);
  };
  const states = async () =>
    ((await o1.post('/api/imports/list')).json() as { id: string; state: string }[]).toReversed().map(({ state }) => state);

  it('security 9: are staged, published, superseded, withdrawn and published again, and answers are of what is published alone', async () => {
    const first = await o1.upload(packageOf('o1'));
    expect(first.statusCode).toBe(201);
    expect(first.json()).toMatchObject({
      unchanged: false,
      problemCount: 0,
      import: { package: 'counted', organisations: ['o1'], state: 'staged' },
    });
    expect(await pilots()).toEqual([]);

    const { id } = first.json().import;
    const published = await o1.post('/api/imports/publish', { id });
    expect(published.json()).toMatchObject({
      import: { state: 'published' },
      unchanged: false,
      problems: [],
      rows: { 'episodes.csv': 18 },
    });
    expect(await pilots()).toEqual(['p1']);
    expect((await o1.post('/api/imports/publish', { id })).json()).toMatchObject({ unchanged: true });

    const second = (await o1.upload(packageOf('o1', { team: 'Uusi tiimi' }))).json().import.id;
    expect(await teamName()).toEqual(['Keskitetty tiimi']);
    await o1.post('/api/imports/publish', { id: second });
    expect(await teamName()).toEqual(['Uusi tiimi']);
    expect(await states()).toEqual(['superseded', 'published']);

    expect((await o1.post('/api/imports/publish', { id })).statusCode).toBe(200);
    expect(await teamName()).toEqual(['Keskitetty tiimi']);
    expect(await states()).toEqual(['published', 'superseded']);

    expect((await o1.post('/api/imports/withdraw', { id })).json()).toMatchObject({ import: { state: 'withdrawn' } });
    expect(await pilots()).toEqual([]);
    expect((await o1.post('/api/evaluation', { pilot: 'p1' })).statusCode).toBe(404);
    await o1.post('/api/imports/publish', { id });
    expect(await pilots()).toEqual(['p1']);
  });

  it('security 9: the same content again changes nothing, whatever order its lines have', async () => {
    const again = packageOf('o1');
    const [header, ...lines] = again['episodes.csv']!.trimEnd().split('\n');
    const shuffled = { ...again, 'episodes.csv': `${[header, ...lines.toReversed()].join('\r\n')}\r\n` };
    const before = await states();
    const answer = await o1.upload(shuffled);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ unchanged: true, import: { state: 'published' } });
    expect(await states()).toEqual(before);
  });

  it('what is published is not discarded; of what is discarded nothing is left but that it was', async () => {
    const list = (await o1.post('/api/imports/list')).json() as { id: string; state: string }[];
    const [published, superseded] = ['published', 'superseded'].map((state) => list.find((each) => each.state === state)!.id);
    expect((await o1.post('/api/imports/discard', { id: published })).json()).toMatchObject({ code: 'import_refused' });
    expect((await o1.post('/api/imports/discard', { id: superseded })).json()).toMatchObject({ import: { state: 'discarded' } });
    const { rows } = await served.database.execute(sql`select 1 from import_parts where import_id = ${superseded}`);
    expect(rows).toEqual([]);
    const gone = await o1.post('/api/imports/publish', { id: superseded });
    expect({ status: gone.statusCode, code: gone.json().code }).toEqual({ status: 409, code: 'import_refused' });
  });

  it('security 9: each step is written down, without a value of any person', () => {
    const actions = served.events.map(({ action }) => action);
    expect(new Set(actions)).toEqual(new Set(['import_staged', 'import_published', 'import_withdrawn', 'import_discarded']));
    expect(JSON.stringify(served.events)).not.toMatch(/\bc1\b|\be1\b/);
  });

  it('bad input: another organisation’s rows are refused, nothing of them is kept, and it is written down', async () => {
    const before = await states();
    const answer = await o1.upload(packageOf('o2'));
    expect({ status: answer.statusCode, code: answer.json().code }).toEqual({ status: 403, code: 'not_your_organisation' });
    expect(await states()).toEqual(before);
    expect(served.events.at(-1)).toMatchObject({
      action: 'import_refused',
      subject: 'steward-of-o1',
      details: { reason: 'not_your_organisation' },
    });
  });

  it('security 2: an import of another organisation answers like one that is not there, in every call', async () => {
    const o2 = await served.as(stewardOf('o2'));
    const { id } = (await o2.upload(packageOf('o2'))).json().import;
    for (const call of ['publish', 'withdraw', 'discard']) {
      const [theirs, none] = await Promise.all([id, 'no-such-import'].map((each) => o1.post(`/api/imports/${call}`, { id: each })));
      expect(theirs!.statusCode).toBe(404);
      expect(theirs!.payload).toBe(none!.payload);
    }
    expect((await o1.post('/api/imports/list')).payload).not.toContain(id);
  });

  it('security 22: packages of one name from two organisations stay side by side', async () => {
    const o2 = await served.as(stewardOf('o2'));
    const [{ id }] = (await o2.post('/api/imports/list')).json() as [{ id: string }];
    expect((await o2.post('/api/imports/publish', { id })).json()).toMatchObject({ import: { state: 'published' } });
    const { rows } = await served.database.execute(sql`
      select organisation_id as organisation, count(*)::int as n from episodes group by organisation_id order by organisation_id`);
    expect(rows).toEqual([
      { organisation: 'o1', n: 18 },
      { organisation: 'o2', n: 18 },
    ]);
    await o2.post('/api/imports/withdraw', { id });
    expect(await pilots()).toEqual(['p1']);
  });

  it('security 22: a package of two organisations is brought by who is a steward of both', async () => {
    const both = packageOf('o1', { name: 'joint' });
    both['organisations.csv'] = 'organisation_id,name\no1,Satasote\no3,Kolmas\n';
    expect((await o1.upload(both)).json()).toMatchObject({ code: 'not_your_organisation' });
    const joint = await served.as(stewardOf('o3', 'o1'));
    const kept = (await joint.upload(both)).json().import;
    expect(kept).toMatchObject({ organisations: ['o1', 'o3'], state: 'staged' });
    expect((await o1.post('/api/imports/list')).payload).not.toContain(kept.id);
  });

  it('security 9: problems are told in the reader’s language, as `polku validate` tells them, and nothing is kept', async () => {
    const broken = packageOf('o1');
    broken['clients.csv'] += '131052-308T,o1\n';
    const before = await states();
    const answer = await o1.upload(broken, { 'accept-language': 'sv-FI,sv;q=0.9,en;q=0.5' });
    expect(answer.statusCode).toBe(422);
    expect(answer.json()).toMatchObject({
      import: null,
      problemCount: 1,
      problems: [{ file: 'clients.csv', row: 19, rule: 'personal_identity_code' }],
    });
    expect(answer.json().problems[0].expected).toMatch(/personbeteckning/);
    expect(answer.payload).not.toContain('131052');
    expect(await states()).toEqual(before);
    expect(served.events.at(-1)).toMatchObject({ action: 'import_refused', details: { problems: 1, reason: 'problems' } });
  });

  it('tells progress line by line, and the answer last', async () => {
    const answer = await o1.upload(packageOf('o1', { team: 'Kolmas tiimi' }), { accept: 'application/x-ndjson' });
    const told = answer.payload
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told.at(0)).toMatchObject({ progress: expect.stringMatching(/^organisations: \d+ rows$/) });
    expect(told.at(-1)).toMatchObject({ answer: { problemCount: 0, import: { state: 'staged' } } });
  });

  it.each(['steering', 'researcher', 'admin'] as const)(
    'security 9: a caller who is %s brings nothing, and that is written down',
    async (role) => {
      const other = await served.as({ ...stewardOf('o1'), roles: [role] });
      expect((await other.upload(packageOf('o1'))).json()).toMatchObject({ code: 'not_allowed' });
      expect(served.events.at(-1)).toMatchObject({ action: 'denied', details: { procedure: 'imports.upload' } });
      expect((await other.post('/api/imports/list')).statusCode).toBe(403);
    },
  );

  it('on one’s own machine whoever asks may bring packages of any organisation', async () => {
    const own = await served.as(localCaller);
    expect((await own.upload(packageOf('o4', { name: 'own' }))).json()).toMatchObject({ import: { organisations: ['o4'] } });
  });

  it('security 9: nothing of an upload is left where it was checked', () => {
    expect(uploadsLeft()).toEqual([]);
  });
});
