import { describe, expect, test } from 'vitest';
import { examplePackage, exampleToday, withCell, withRow } from './examples/example-package.ts';
import { memorySource } from './package-source.ts';
import { validatePackage } from './validate-package.ts';

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

async function told(files: Files) {
  const { problems, warnings, rows } = await validatePackage(memorySource(examplePackage(files)), { today: exampleToday });
  const places = (list: typeof problems) => list.map(({ file, row, column, rule }) => [file, row, column, rule]);
  return { problems: places(problems), warnings: places(warnings), rows };
}

const described = (descriptor: object): Files => ({ 'datapackage.json': JSON.stringify(descriptor) });
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('what is declared', () => {
  const clients = 'client_id;organisation_id;birth_year;municipality\n00123;o1;1980;Säkylä\nc2;o1;NA;-\nc9;o2;1970;\n';

  test('of the package holds for each file; what a resource says holds before it', async () => {
    const { problems } = await told({
      ...described({
        encoding: 'latin1',
        dialect: { delimiter: ';' },
        resources: [
          { name: 'clients', path: './clients.csv', schema: { fields: [], missingValues: ['', 'NA', '-'] } },
          ...[
            'organisations',
            'teams',
            'pilots',
            'arms',
            'plan',
            'episodes',
            'events',
            'pathway',
            'instruments',
            'scores',
            'services',
            'feedback',
            'activities',
            'fidelity',
            'targets',
            'counts',
            'milestones',
            'budget',
            'decisions',
          ].map((name) => ({ name, path: `${name}.csv`, encoding: 'utf-8', dialect: { delimiter: ',' } })),
        ],
      }),
      'clients.csv': latin1(clients),
    });
    expect(problems).toEqual([]);
  });

  test.each(['Clients', 'asiakkaat'])('of a resource that is called %s holds for the file at its path', async (name) => {
    const { problems } = await told({
      ...described({
        resources: [{ name, path: 'clients.csv', dialect: { delimiter: ';' }, schema: { fields: [], missingValues: ['NA', '-'] } }],
      }),
      'clients.csv': clients,
    });
    expect(problems).toEqual([]);
  });

  test('of truth values and of decimals of one column is heeded', async () => {
    const fields = [{ name: 'social_services_client', trueValues: ['kyllä'], falseValues: ['ei'] }];
    const { problems } = await told({
      ...described({ resources: [{ name: 'episodes', path: 'episodes.csv', schema: { fields } }] }),
      ...withCell('episodes.csv', 1, 'social_services_client', 'kyllä'),
    });
    expect(problems).toEqual([]);
  });

  test.each([
    ['title', { title: 'Asiakas 131052-308T', resources: [] }, 'personal_identity_code'],
    ['a key', { resources: [], '131052-308T': 1 }, 'personal_identity_code'],
    ['description', { description: 'Soita 044 123 4567', resources: [] }, 'phone_number'],
  ])('in the %s is searched for personal data', async (_, descriptor, rule) => {
    expect((await told(described(descriptor))).problems).toEqual([['datapackage.json', null, null, rule]]);
  });

  test('of who made the data may have an address', async () => {
    const contributors = [{ title: 'Tutkija', email: 'etu.suku@example.fi' }];
    expect((await told(described({ contributors, resources: [] }))).problems).toEqual([]);
  });

  test('is read behind a byte order mark', async () => {
    expect((await told({ 'datapackage.json': `\ufeff${JSON.stringify({ resources: [] })}` })).problems).toEqual([]);
  });
});

describe('every problem of a row is told in one run', () => {
  test('a date that cannot be read does not hide a score out of range', async () => {
    const { problems } = await told(withRow('scores.csv', 'e1,5.3.2023,work_ability_score,99,'));
    expect(problems).toEqual([
      ['scores.csv', 4, 'measured_on', 'date_local_format'],
      ['scores.csv', 4, 'score', 'score_out_of_range'],
    ]);
  });

  test('a row without its key is checked to its end', async () => {
    const { problems } = await told(withRow('episodes.csv', ',c404,o1,t404,2023-02-30,,,,,,,,5.3.2024'));
    expect(problems.map(([, row, column, rule]) => [row, column, rule])).toEqual([
      [4, 'episode_id', 'value_missing'],
      [4, 'referred_on', 'date_impossible'],
      [4, 'observed_until', 'date_local_format'],
      [4, 'client_id', 'key_unknown'],
      [4, 'team_id', 'key_unknown'],
    ]);
  });

  test('rows that differ in cells which cannot be read are not the same', async () => {
    const { problems, warnings } = await told(
      withRow('events.csv', 'e1,support_contact,5.3.2023,\ne1,support_contact,6.3.2023,\ne1,support_contact,,'),
    );
    expect(problems.map(([, row, , rule]) => [row, rule])).toEqual([
      [6, 'date_local_format'],
      [7, 'date_local_format'],
      [8, 'value_missing'],
    ]);
    expect(warnings).toEqual([]);
  });
});

test('a column that is refused does not hide what is wrong with the rows', async () => {
  const { problems } = await told({
    'clients.csv': 'client_id,organisation_id,birth_year,huomio\n00123,o1,1980,\nc2,o1,x,\nc9,o2,1970,044 123 4567\n',
  });
  expect(problems).toEqual([
    ['clients.csv', null, null, 'header_column_unknown'],
    ['clients.csv', 2, 'birth_year', 'integer_format'],
    ['clients.csv', 3, null, 'phone_number'],
  ]);
});

test('rows of delimiters alone are told of once, passed over and not counted, and the rows behind them keep their numbers', async () => {
  const { problems, warnings, rows } = await told(withRow('feedback.csv', ',,,,,\nf3,o1,t1,client,2023-05-05,11\n,,,,,'));
  expect(problems).toEqual([['feedback.csv', 4, 'recommend', 'number_out_of_range']]);
  expect(warnings).toEqual([['feedback.csv', 3, null, 'row_empty']]);
  expect(rows['feedback.csv']).toBe(3);
});

test('a code and a team are answered with the nearest', async () => {
  const { problems } = await validatePackage(
    memorySource(examplePackage({ ...withCell('events.csv', 1, 'event', 'Palvelu alkoi'), ...withCell('arms.csv', 1, 'team_id', 'T1') })),
    { today: exampleToday, language: 'fi' },
  );
  expect(problems.map(({ hint }) => /Lähin: `(\w+)`/.exec(hint)?.[1])).toEqual(['t1', 'service_started']);
});
