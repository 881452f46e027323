import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { localCaller, type Caller } from '../src/access/caller.ts';
import type { AuditEvent } from '../src/audit/trail.ts';
import { memorySource } from '../src/data-package/package-source.ts';
import type { OpenDatabase } from '../src/database/database.ts';
import { evaluate } from '../src/evaluate/evaluate.ts';
import { importPackage } from '../src/import/import-package.ts';
import { createCaller } from '../src/router/index.ts';
import { countedPackage } from './counted-package.ts';
import { engines } from './databases.ts';
import { ofOrganisation, together, withOwnIds } from './package-variants.ts';

const metrics = ['time_to_service'];
const satakunta = ofOrganisation('satakunta', countedPackage);
const pirkanmaa = ofOrganisation('pirkanmaa', withOwnIds('_c', countedPackage));
/** Two more counties in one package: the pilot of the first has a team of the second in its new arm. */
const pair = together(
  ofOrganisation('kainuu', withOwnIds('_k', countedPackage)),
  ofOrganisation('lappi', withOwnIds('_l', countedPackage)),
);
const joint = { ...pair, 'arms.csv': pair['arms.csv']!.replaceAll(/^p1_l,new_l/gm, 'p1_k,new_k') };

const person = (subject: string, roles: Caller['roles'], organisations: Caller['organisations']): Caller => ({
  subject,
  roles,
  organisations,
  identifiedBy: 'provider',
});
const steering = person('steering-s', ['steering'], ['satakunta']);
const researcher = person('researcher-1', ['researcher'], []);
const steward = person('steward-s', ['steward'], ['satakunta']);

describe.each(engines)('who may see what, in $name', ({ open }) => {
  let database: OpenDatabase;
  let today: string;
  const events: AuditEvent[] = [];
  beforeAll(async () => {
    database = await open();
    for (const [datasetId, files] of Object.entries({ satakunta, pirkanmaa, joint })) {
      const report = await importPackage(database, memorySource(files), { today: '2026-01-01', datasetId, title: datasetId });
      if (report.problemCount > 0) throw new Error(`${datasetId} has problems`);
    }
  });
  afterAll(() => database.close());
  beforeEach(() => {
    today = '2026-03-01';
    events.length = 0;
  });

  const as = (caller: Caller) =>
    createCaller({
      database,
      caller,
      policy: 'steering',
      today: () => today,
      trail: { isKept: false, record: (event) => Promise.resolve(void events.push(event)) },
    });
  const refusal = (answer: Promise<unknown>) =>
    answer.then(
      () => 'answered',
      (error: { code: string; message: string; cause?: { code?: string } }) => ({
        code: error.code,
        polkuCode: error.cause?.code,
        message: error.message,
      }),
    );
  const permit = { organisation: 'satakunta', permit: 'THL/1', subject: researcher.subject, purpose: 'A study of waiting' };
  const inForce = { from: '2026-01-01', until: '2026-12-31' };

  it('security 1: steering and stewards see the released results of their own organisation and no other', async () => {
    for (const caller of [steering, steward]) {
      expect((await as(caller).pilots()).map(({ id }) => id)).toEqual(['p1']);
      expect((await as(caller).evaluation({ pilot: 'p1', metrics })).provenance.policy).toBe('steering');
    }
  });

  it.each(['evaluation', 'plan', 'reportContext'] as const)(
    'security 2: in %s another organisation’s pilot is answered as one that does not exist',
    async (procedure) => {
      const ask = (pilot: string, organisation?: string) => {
        const asked = organisation === undefined ? { pilot } : { pilot, organisation };
        const caller = as(steering);
        if (procedure === 'reportContext') return refusal(caller.reportContext({ ...asked, on: '2025-06-30' }));
        return refusal(procedure === 'plan' ? caller.plan(asked) : caller.evaluation(asked));
      };
      const nowhere = await ask('p1', 'nowhere');
      expect(nowhere).toMatchObject({ code: 'NOT_FOUND', polkuCode: 'unknown_pilot' });
      expect(await ask('p1', 'pirkanmaa')).toEqual(nowhere);
      expect(await ask('p1_c')).toEqual(await ask('p1_x'));
      expect(await ask('p1_c', 'pirkanmaa')).toEqual(nowhere);
    },
  );

  it('security 1: a caller chooses neither role, organisation nor policy', async () => {
    for (const extra of [{ role: 'admin' }, { organisation_id: 'pirkanmaa' }, { policy: 'none' }])
      expect(await refusal(as(steering).evaluation({ pilot: 'p1', ...extra }))).toMatchObject({ code: 'BAD_REQUEST' });
  });

  it('security 1: an admin asks who they are, and reads nothing else', async () => {
    const admin = as(person('admin-1', ['admin'], ['satakunta']));
    expect(await admin.whoami()).toMatchObject({ subject: 'admin-1', roles: ['admin'] });
    for (const answer of [admin.pilots(), admin.evaluation({ pilot: 'p1' }), admin.permits()])
      expect(await refusal(answer)).toMatchObject({ code: 'FORBIDDEN', polkuCode: 'not_allowed' });
    expect(events.map(({ action, subject }) => [action, subject])).toEqual([
      ['denied', 'admin-1'],
      ['denied', 'admin-1'],
      ['denied', 'admin-1'],
    ]);
  });

  it('security 1: a permit opens the rows of its organisation as they are, for its days, until it is taken back; each reading is written down', async () => {
    expect(await as(researcher).pilots()).toEqual([]);
    await as(steward).grantPermit({ ...permit, ...inForce });
    expect(await as(steward).permits()).toMatchObject([{ permit: 'THL/1', withdrawnOn: null }]);
    expect((await as(researcher).whoami()).permits).toMatchObject([{ permit: 'THL/1', purpose: 'A study of waiting' }]);
    events.length = 0;

    const asked = { pilot: 'p1', metrics, permit: 'THL/1' };
    const answered = await as(researcher).evaluation(asked);
    expect(JSON.stringify(answered)).toBe(JSON.stringify(await evaluate(database, { pilot: 'p1', policy: 'none', metrics })));
    expect(events).toEqual([
      {
        action: 'read_under_permit',
        subject: 'researcher-1',
        organisation: 'satakunta',
        details: { permit: 'THL/1', pilot: 'p1', purpose: 'A study of waiting' },
      },
    ]);
    expect((await as(researcher).evaluation({ pilot: 'p1', metrics })).provenance.policy).toBe('steering');

    for (const day of ['2025-12-31', '2027-01-01']) {
      today = day;
      expect(await as(researcher).pilots()).toEqual([]);
      expect(await refusal(as(researcher).evaluation(asked))).toMatchObject({ polkuCode: 'permit_not_valid' });
    }
    today = '2026-03-01';
    await as(steward).withdrawPermit({ organisation: 'satakunta', permit: 'THL/1' });
    expect(await as(researcher).pilots()).toEqual([]);
    expect(await refusal(as(researcher).evaluation(asked))).toMatchObject({ code: 'FORBIDDEN', polkuCode: 'permit_not_valid' });
    expect(events.at(-1)).toMatchObject({ action: 'denied', details: { permit: 'THL/1' } });
    expect(await refusal(as(steward).grantPermit({ ...permit, ...inForce }))).toMatchObject({ polkuCode: 'permit_exists' });
  });

  it('security 1: a permit is its researcher’s alone, and nobody’s without the role', async () => {
    await as(steward).grantPermit({ ...permit, permit: 'THL/2', ...inForce });
    const asked = { pilot: 'p1', metrics, permit: 'THL/2' };
    const others = [
      person('researcher-2', ['researcher'], ['satakunta']),
      person(researcher.subject, ['steering'], ['satakunta']),
      steward,
      steering,
    ];
    for (const other of others) expect(await refusal(as(other).evaluation(asked))).toMatchObject({ polkuCode: 'permit_not_valid' });
    const elsewhere = await refusal(as(person(researcher.subject, ['researcher'], ['pirkanmaa'])).evaluation({ ...asked, pilot: 'p1_c' }));
    expect(elsewhere).toMatchObject({ polkuCode: 'permit_not_valid' });
    await as(steward).withdrawPermit({ organisation: 'satakunta', permit: 'THL/2' });
  });

  it('security 2: a steward gives and takes back permits of their own organisation only', async () => {
    const theirs = { ...permit, organisation: 'pirkanmaa', permit: 'THL/3' };
    const nowhere = await refusal(as(steward).grantPermit({ ...theirs, organisation: 'nowhere', ...inForce }));
    expect(nowhere).toMatchObject({ code: 'NOT_FOUND', polkuCode: 'unknown_id' });
    expect(await refusal(as(steward).grantPermit({ ...theirs, ...inForce }))).toEqual(nowhere);
    expect(await refusal(as(steward).withdrawPermit({ organisation: 'pirkanmaa', permit: 'THL/3' }))).toEqual(nowhere);
    for (const caller of [steering, researcher])
      expect(await refusal(as(caller).grantPermit({ ...permit, permit: 'THL/3', ...inForce }))).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('security 22: a pilot of several organisations is answered over all of them when each has agreed, and else refused in words', async () => {
    const kainuu = person('steering-k', ['steering'], ['kainuu']);
    const stewardOf = (county: string) => as(person(`steward-${county}`, ['steward'], [county]));
    const word = { pilot: 'p1_k', pilotOrganisation: 'kainuu', ...inForce };
    const ask = () => as(kainuu).evaluation({ pilot: 'p1_k', metrics });
    const missing = (...counties: string[]) => ({
      code: 'FORBIDDEN',
      polkuCode: 'agreement_missing',
      message: expect.stringContaining(`evaluated together: ${counties.join(', ')}.`),
    });

    const counts = async () => (await as(kainuu).pilots()).map(({ id, arms }) => [id, arms.map(({ episodes }) => episodes)]);

    expect(await refusal(ask())).toMatchObject(missing('kainuu', 'lappi'));
    const unagreed = { absent: 'not_followed', reason: 'no_agreement' };
    expect(await counts()).toEqual([['p1_k', [unagreed, unagreed]]]);
    await stewardOf('kainuu').agree({ ...word, organisation: 'kainuu' });
    expect(await refusal(stewardOf('kainuu').agree({ ...word, organisation: 'lappi' }))).toMatchObject({ polkuCode: 'unknown_id' });
    expect(await refusal(ask())).toMatchObject(missing('lappi'));
    await stewardOf('lappi').agree({ ...word, organisation: 'lappi' });
    expect(JSON.stringify(await ask())).toBe(
      JSON.stringify(await evaluate(database, { pilot: 'p1_k', organisation: 'kainuu', policy: 'steering', metrics })),
    );
    expect(await counts()).toEqual([['p1_k', [25, 5]]]);
    expect(await stewardOf('kainuu').agreements()).toMatchObject([{ organisation: 'kainuu' }, { organisation: 'lappi' }]);

    // One who sees both needs the word of both all the same; one who sees the other alone sees no such pilot.
    expect(await refusal(as(person('lappi', ['steering'], ['lappi'])).evaluation({ pilot: 'p1_k' }))).toMatchObject({ code: 'NOT_FOUND' });
    await stewardOf('lappi').endAgreement({ organisation: 'lappi', pilot: 'p1_k', pilotOrganisation: 'kainuu' });
    const both = person('both', ['steering'], ['kainuu', 'lappi']);
    expect(await refusal(as(both).evaluation({ pilot: 'p1_k', metrics }))).toMatchObject(missing('lappi'));
    expect(await refusal(as(kainuu).plan({ pilot: 'p1_k' }))).toMatchObject(missing('lappi'));
    today = '2027-01-01';
    expect(await refusal(ask())).toMatchObject(missing('kainuu', 'lappi'));
  });

  it('security 22: on one’s own machine a package of several organisations needs no agreement', async () => {
    expect((await as(localCaller).evaluation({ pilot: 'p1_k', metrics })).pilot.arms).toMatchObject([{ episodes: 25 }, { episodes: 5 }]);
  });
});
