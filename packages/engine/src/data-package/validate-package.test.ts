import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resourceNames, type Resource } from '@polku/domain/data-package';
import { exampleFile, exampleFileNames, examplePackage, exampleToday, withCell, withRow } from './examples/example-package.ts';
import { rowsOfBatch, type ColumnBatch, type ValidatedRow } from './column-batch.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;
interface Taken {
  readonly name: string;
  readonly rows: readonly ValidatedRow[];
  readonly fromRow: number;
}

async function validate(files: Files, batchRows?: number) {
  const taken: Taken[] = [];
  const onColumns = (resource: Resource, batch: ColumnBatch) =>
    void taken.push({ name: resource.name, rows: rowsOfBatch(batch), fromRow: batch.fromRow });
  const report = await validatePackage(memorySource(examplePackage(files)), {
    today: exampleToday,
    onColumns,
    ...(batchRows && { batchRows }),
  });
  return { ...report, taken, rowsOf: (name: string) => taken.filter((batch) => batch.name === name).flatMap(({ rows }) => rows) };
}

const csvFiles = exampleFileNames.filter((name) => name.endsWith('.csv'));

describe('what is accepted', () => {
  test.each([
    ['digits stay text', withCell('clients.csv', 1, 'client_id', '00123'), 'clients', 'client_id', '00123'],
    ['a leap day', withCell('milestones.csv', 1, 'planned_on', '2024-02-29'), 'milestones', 'planned_on', '2024-02-29'],
    ['a plan for the future', withCell('milestones.csv', 1, 'planned_on', '2031-01-01'), 'milestones', 'planned_on', '2031-01-01'],
    ['a leading =', withCell('milestones.csv', 1, 'label', '=1+2'), 'milestones', 'label', '=1+2'],
    ['a leading +', withCell('milestones.csv', 1, 'label', '+1'), 'milestones', 'label', '+1'],
    ['a leading -', withCell('milestones.csv', 1, 'label', '-1'), 'milestones', 'label', '-1'],
    ['a leading @', withCell('milestones.csv', 1, 'label', '@home'), 'milestones', 'label', '@home'],
    ['a leading tab', withCell('milestones.csv', 1, 'label', '\tstart'), 'milestones', 'label', '\tstart'],
    ['emoji', withCell('milestones.csv', 1, 'label', '🌲 polku'), 'milestones', 'label', '🌲 polku'],
    ['right-to-left text', withCell('milestones.csv', 1, 'label', 'مسار'), 'milestones', 'label', 'مسار'],
    ['quoted line ends', withCell('milestones.csv', 1, 'label', 'two\nlines'), 'milestones', 'label', 'two\nlines'],
    ['a date of today', withCell('milestones.csv', 1, 'done_on', exampleToday), 'milestones', 'done_on', exampleToday],
    ['TRUE', withCell('episodes.csv', 1, 'social_services_client', 'TRUE'), 'episodes', 'social_services_client', true],
    ['flags with blanks', withCell('episodes.csv', 1, 'flags', 'nepsy ; under_30;'), 'episodes', 'flags', 'nepsy;under_30'],
  ])('%s', async (_, files, resource, column, value) => {
    const { problems, rowsOf } = await validate(files);
    expect(problems).toEqual([]);
    expect(rowsOf(resource)[0]).toMatchObject({ [column]: value });
  });

  test('published counts without a person: clients and episodes hold a header only', async () => {
    const { problems, rows } = await validate({
      'clients.csv': 'client_id,organisation_id\n',
      'episodes.csv': 'episode_id,client_id,organisation_id,team_id,referred_on,observed_until\n',
      'events.csv': undefined,
      'pathway.csv': undefined,
      'scores.csv': undefined,
      'services.csv': undefined,
    });
    expect(problems).toEqual([]);
    expect(rows['episodes.csv']).toBe(0);
  });

  test('a second episode after the first one has ended', async () => {
    const { problems } = await validate(withRow('episodes.csv', 'e3,c2,o1,t2,2023-09-01,,,,,,,,2024-01-10'));
    expect(problems).toEqual([]);
  });

  test.each([
    [
      'bands that meet and share no score',
      { 'score_bands.csv': 'organisation_id,from_score,to_score,step\no1,0,5,Talk\no1,6,7,Ask again\n' },
    ],
    [
      'someone found by data mining who had consented by the day',
      {
        ...withCell('episodes.csv', 1, 'referral_source', 'kela_data_mining'),
        'consents.csv': 'consent_id,episode_id,asked_on,given_on\nk1,e1,2023-01-02,2023-01-02\n',
      },
    ],
    [
      'someone found by data mining, where consents are not in the package',
      withCell('episodes.csv', 1, 'referral_source', 'kela_data_mining'),
    ],
    [
      'a referral that another team took over',
      { 'referrals.csv': 'referral_id,episode_id,received_on,readdressed_on,readdressed_to\nr1,e1,2023-01-10,2023-01-12,t2\n' },
    ],
  ])('%s', async (_, files) => {
    const { problems, warnings } = await validate(files);
    expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
  });

  test('a column that the schema of datapackage.json describes, passed over', async () => {
    const resource = { name: 'events', path: 'events.csv', schema: { fields: [{ name: 'episode_id' }, { name: 'noted_by' }] } };
    const { problems, rowsOf } = await validate({
      'datapackage.json': JSON.stringify({ resources: [resource] }),
      'events.csv': 'episode_id,noted_by,event,occurred_on\ne1,x,first_contact,2023-01-12\n',
    });
    expect(problems).toEqual([]);
    const [row, ...others] = rowsOf('events');
    expect(row).toMatchObject({ episode_id: 'e1', event: 'first_contact', occurred_on: '2023-01-12', organisation_id: 'o1' });
    expect(row).not.toHaveProperty('noted_by');
    expect(others).toEqual([]);
  });
});

describe('what is normalised', () => {
  test.each([
    ['letters are composed', withCell('milestones.csv', 1, 'label', 'A\u0308lyka\u0308s'), 'Älykäs'],
    ['no-break spaces become spaces', withCell('milestones.csv', 1, 'label', 'a\u00a0b\u202fc'), 'a b c'],
    ['invisible spaces go', withCell('milestones.csv', 1, 'label', 'a\u200bb'), 'ab'],
    ['blanks around go', withCell('milestones.csv', 1, 'label', '  a  '), 'a'],
  ])('%s', async (_, files, label) => {
    const { rowsOf } = await validate(files);
    expect(rowsOf('milestones')).toMatchObject([{ label }]);
  });

  test('a declared decimal comma', async () => {
    const resource = { name: 'budget', path: 'budget.csv', dialect: { delimiter: ';', decimalChar: ',' } };
    const files = {
      'datapackage.json': JSON.stringify({ resources: [resource] }),
      'budget.csv': 'pilot_id;period_from;period_to;budgeted;spent\np1;2022-01-01;2022-12-31;100000;98000,5\n',
    };
    expect((await validate(files)).rowsOf('budget')).toMatchObject([{ budgeted: 100_000, spent: 98_000.5 }]);
    const withPoint = await validate({ ...files, 'budget.csv': files['budget.csv'].replace('98000,5', '98.000') });
    expect(withPoint.problems).toMatchObject([{ file: 'budget.csv', row: 1, column: 'spent', rule: 'number_format' }]);
  });

  test('a row that stands twice is taken once', async () => {
    const { rowsOf, rows } = await validate(withRow('events.csv', 'e1,first_contact,2023-01-12,'));
    expect(rowsOf('events')).toHaveLength(5);
    expect(rows['events.csv']).toBe(6);
  });
});

describe('rows that are handed on', () => {
  test('come file by file, each after those it refers to, in batches', async () => {
    const { taken } = await validate({}, 2);
    const order = [...new Set(taken.map(({ name }) => name))];
    expect(order).toEqual(resourceNames.filter((name) => order.includes(name)));
    expect(taken.filter(({ name }) => name === 'events').map(({ rows, fromRow }) => [fromRow, rows.length])).toEqual([
      [1, 2],
      [3, 2],
      [5, 1],
    ]);
  });

  test('carry their organisation, found through the rows they belong to', async () => {
    const { taken } = await validate(withRow('events.csv', 'e9,first_contact,2023-03-02,'));
    const organisations = Object.fromEntries(taken.map(({ name, rows }) => [name, [...new Set(rows.map((row) => row.organisation_id))]]));
    expect(organisations).toMatchObject({ arms: ['o1'], events: ['o1', 'o2'], fidelity: ['o1'], counts: ['o1'], instruments: [null] });
  });

  test('an arm goes with its team, whose organisation may be another than the pilot’s', async () => {
    const { problems, rowsOf } = await validate(withRow('arms.csv', 'p1,tampere,Tampere,comparator,t9,,'));
    expect(problems).toEqual([]);
    expect(rowsOf('arms').map((row) => row.organisation_id)).toEqual(['o1', 'o1', 'o2']);
  });

  test.each([
    ['derived from what is known at the referral', {}, ['long_term_unemployed', 'student_support', 'other_or_unknown']],
    [
      'of the package’s own scheme where it has one',
      { 'segments.csv': 'segment_id,label\nstudent_support,Students\n' },
      ['other_or_unknown', 'student_support', 'other_or_unknown'],
    ],
  ])('episodes have a segment %s', async (_, files: Files, segments) => {
    expect((await validate(files)).rowsOf('episodes').map(({ segment }) => segment)).toEqual(segments);
  });

  test('end where a problem stands', async () => {
    const { taken } = await validate(withCell('episodes.csv', 3, 'team_id', 't404'), 1);
    expect(taken.at(-1)).toMatchObject({ name: 'episodes', fromRow: 2 });
  });
});

describe('problems', () => {
  test('are listed all at once, from every file', async () => {
    const { problems, problemCount } = await validate({
      ...withCell('teams.csv', 1, 'model', 'best'),
      ...withCell('events.csv', 2, 'occurred_on', '2023-01-09'),
      ...withCell('scores.csv', 1, 'score', '11'),
    });
    expect(problemCount).toBe(3);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['teams.csv', 'unknown_code'],
      ['events.csv', 'before_referral'],
      ['scores.csv', 'score_out_of_range'],
    ]);
  });

  test('with a code of a long list name the nearest ones first', async () => {
    const near = await validate(withCell('events.csv', 1, 'event', 'plan_formd'));
    expect(near.problems[0]!.expected).toMatch(/^one of: plan_formed, .*\(\d+ in all\)$/);
    // A suggestion that holds the text would repeat it.
    const part = await validate(withCell('events.csv', 1, 'event', 'plan_forme'));
    expect(part.problems[0]!.expected).not.toContain('plan_forme');
  });

  test('are counted beyond the first thousand', async () => {
    const rows = Array.from({ length: 1_500 }, (_, index) => `x${index},o1,t1,client,2023-05-05,11`).join('\n');
    const { problems, problemCount } = await validate(withRow('feedback.csv', rows));
    expect([problems.length, problemCount]).toEqual([1_000, 1_500]);
  });

  test('of a file that cannot be read do not make orphans of the rows that refer to it', async () => {
    const { problems } = await validate({ 'episodes.csv': 'nonsense\n' });
    expect(new Set(problems.map(({ file }) => file))).toEqual(new Set(['episodes.csv']));
  });

  test('in a file beside the package’s own are found too', async () => {
    const { problems } = await validate({ 'huomiot.csv': 'a,b\n1,131052-308T\n' });
    expect(problems).toMatchObject([{ file: 'huomiot.csv', row: 1, rule: 'personal_identity_code' }]);
  });
});

/** Check characters of a made-up code: the right one, or any letter. Digits alone whose check fails may be a case number. */
const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';

/** A made-up personal identity code of any day, century sign and check character. */
const identityCode = fc
  .tuple(
    fc.integer({ min: 1, max: 31 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 99 }),
    fc.integer({ min: 0, max: 999 }),
    fc.constantFrom(...'-+YXWVUABCDEF'),
    fc.constantFrom('right', ...checkCharacters.slice(10)),
    fc.boolean(),
  )
  .map(([day, month, year, number, sign, check, isLower]) => {
    const birth = [day, month, year].map((part) => String(part).padStart(2, '0')).join('');
    const serial = String(number).padStart(3, '0');
    const code = birth + sign + serial + (check === 'right' ? checkCharacters[Number(birth + serial) % checkCharacters.length] : check);
    return isLower ? code.toLowerCase() : code;
  });

const anyCell = fc.constantFrom(...csvFiles).chain((file) => {
  const lines = exampleFile(file).trimEnd().split('\n');
  return fc.tuple(fc.constant(file), fc.integer({ min: 1, max: lines.length - 1 }), fc.constantFrom(...lines[0]!.split(',')));
});

test('a personal identity code is refused in any cell of any file, and not repeated', async () => {
  await fc.assert(
    fc.asyncProperty(identityCode, anyCell, fc.constantFrom('', 'id ', 'client:'), async (code, [file, row, column], before) => {
      const { taken: _, rowsOf: __, ...report } = await validate(withCell(file, row, column, before + code));
      expect(report.problems).toContainEqual(expect.objectContaining({ file, row, column, rule: 'personal_identity_code' }));
      expect(JSON.stringify(report)).not.toContain(code);
    }),
    { numRuns: 200, seed: 1 },
  );
});

const rearranged = fc.record({
  order: fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  byteOrderMark: fc.boolean(),
  lastLineEnd: fc.boolean(),
});

test('the hash stays when rows are shuffled, lines end otherwise, or a byte order mark is added', async () => {
  const { datasetHash } = await validate({});
  await fc.assert(
    fc.asyncProperty(rearranged, fc.constantFrom(...csvFiles), async ({ order, lineEnd, byteOrderMark, lastLineEnd }, file) => {
      const [header, ...rows] = exampleFile(file).trimEnd().split('\n');
      const shuffled = rows.toSorted((a, b) => order[rows.indexOf(a)]! - order[rows.indexOf(b)]!);
      const text = (byteOrderMark ? '\ufeff' : '') + [header, ...shuffled].join(lineEnd) + (lastLineEnd ? lineEnd : '');
      const report = await validate({ [file]: text });
      expect(report.problems).toEqual([]);
      expect(report.datasetHash).toBe(datasetHash);
    }),
    { numRuns: 100, seed: 1 },
  );
});

test.each(csvFiles)('the hash changes with a cell of %s', async (file) => {
  const { datasetHash } = await validate({});
  const changed = exampleFile(file).replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));
  expect((await validate({ [file]: changed })).datasetHash).not.toBe(datasetHash);
});

/** A file damaged as files are: bytes cut out, doubled or overwritten. */
const damaged = fc.constantFrom(...exampleFileNames).chain((file) => {
  const bytes = new TextEncoder().encode(exampleFile(file));
  const place = fc.nat(bytes.length);
  return fc.tuple(place, place, fc.uint8Array({ maxLength: 12 })).map(([from, to, patch]): [string, Uint8Array] => {
    const damagedBytes = [...bytes.subarray(0, from), ...patch, ...bytes.subarray(to)];
    return [file, Uint8Array.from(damagedBytes)];
  });
});

test('whatever happened to a file, there is a report', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async ([file, bytes]) => {
      const { problems, problemCount, datasetHash } = await validate({ [file]: bytes });
      expect(problemCount).toBeGreaterThanOrEqual(problems.length);
      expect(datasetHash).toMatch(/^[0-9a-f]{64}$/);
    }),
    { numRuns: 500, seed: 1 },
  );
});
