import { memorySource, validatePackage } from '@polku/engine/node';
import { describe, expect, it, test } from 'vitest';
import { answerMapping, checkMapping, checkPackage, openQuestions, problemLine, proposeMapping } from '../../src/spreadsheet/index.ts';
import { made, rowsOf, tablesOf, today } from './sheets.ts';

/** Two teams, one of which opened later: nothing but the organisation is left to ask. */
const flat = (columns: string, ...cells: readonly string[]) => ({
  'a.csv': [
    `Asiakasnumero;Tiimi;Lähete saapunut;${columns}`,
    `1;Alue;2.1.2023;${cells[0] ?? ''}`,
    `2;Keskitetty;3.6.2024;${cells[1] ?? ''}`,
  ].join('\n'),
});

describe('wide columns are made long', () => {
  it.each([
    [
      'days of events',
      'Ensikontakti;Tiimitapaaminen',
      ['4.1.2023;9.1.2023', '5.6.2024;'],
      'events',
      ['e00001,first_contact,2023-01-04', 'e00001,team_meeting,2023-01-09', 'e00002,first_contact,2024-06-05'],
    ],
    [
      'services, several to an episode',
      'Palvelu 1;Palvelu 1 alkoi;Palvelu 2;Palvelu 2 alkoi',
      ['Kuntoutuspsykoterapia;4.1.2023;Kelan etuudet;5.2.2023', 'kelan  ETUUDET;7.6.2024;;'],
      'services',
      ['e00001,rehabilitation_psychotherapy,2023-01-04', 'e00001,kela_benefits,2023-02-05', 'e00002,kela_benefits,2024-06-07'],
    ],
    [
      'services by their names',
      'Kuntoutuspsykoterapia alkoi',
      ['4.1.2023', ''],
      'services',
      ['e00001,rehabilitation_psychotherapy,2023-01-04'],
    ],
    ['the start of a service that nobody named', 'Palvelu alkoi', ['4.1.2023', ''], 'events', ['e00001,service_started,2023-01-04']],
    [
      'the start of a service that has no code, which is a start all the same',
      'Palvelu;Palvelu alkoi',
      ['Pajatoiminta;4.1.2023', ''],
      'events',
      ['e00001,service_started,2023-01-04'],
    ],
    [
      'the days of one service beside others by number',
      'Palvelu 1;Palvelu alkoi',
      ['Kuntoutuspsykoterapia;4.1.2023', ''],
      'events',
      ['e00001,service_started,2023-01-04'],
    ],
    [
      'an ending and its reason',
      'Päättynyt;Päättymisen syy',
      ['4.5.2023;Työllistynyt', '9.9.2024;asiakas keskeytti'],
      'events',
      ['e00001,ended,2023-05-04,ended_employed', 'e00002,ended,2024-09-09,ended_withdrew'],
    ],
    [
      'scores with days',
      'Työkykypisteet alku;Työkykypisteet alku pvm',
      ['4;5.1.2023', '7,0;'],
      'scores',
      ['e00001,2023-01-05,work_ability_score,4,baseline', 'e00002,2024-06-03,work_ability_score,7.0,baseline'],
    ],
    [
      'scores without days, on the day at which the occasion aims',
      'Työkyky 6 kk',
      ['5', ''],
      'scores',
      ['e00001,2023-07-03,work_ability_score,5,month_6'],
    ],
  ] as const)('%s', async (_, columns, cells, file, rows) => {
    expect(rowsOf(await made(flat(columns, ...cells)), file)).toEqual(rows);
  });
});

describe('rows of one episode', () => {
  it('in a long sheet of events are one episode', async () => {
    const one = await made(
      {
        'a.csv': `Asiakasnumero;Tiimi;Lähete saapunut;Tapahtuma;Tapahtumapäivä
        1;Alue;2.1.2024;Ensikontakti;4.1.2024
        1;Alue;2.1.2024;Palvelu alkoi;9.1.2024
        2;Alue;3.1.2024;Ensikontakti;5.1.2024
        1;Alue;8.8.2024;Ensikontakti;9.8.2024`,
      },
      { intervention: 'Alue' },
    );
    expect(rowsOf(one, 'episodes').map((row) => row.split(',')[1])).toEqual(['1', '2', '1']);
    expect(rowsOf(one, 'clients')).toHaveLength(2);
    expect(rowsOf(one, 'events')).toEqual([
      'e00001,first_contact,2024-01-04',
      'e00001,service_started,2024-01-09',
      'e00002,first_contact,2024-01-05',
      'e00003,first_contact,2024-08-09',
    ]);
  });

  it('name events in words of their own, and the referral among them, which is none', async () => {
    const one = await made({
      'a.csv': [
        'Asiakasnumero;Tiimi;Lähete saapunut;Tapahtuma;Tapahtumapäivä',
        ...[1, 2, 3].flatMap((client) => [
          `${client};Alue;2.1.2024;Lähete saapui tiimiin;2.1.2024`,
          `${client};Alue;2.1.2024;Moniammatillinen tiimitapaaminen;9.1.2024`,
        ]),
      ].join('\n'),
    });
    expect(rowsOf(one, 'events')).toEqual(['e00001', 'e00002', 'e00003'].map((id) => `${id},team_meeting,2024-01-09`));
    expect(one.problems).toEqual([]);
  });

  it('in several sheets are linked by the client, and belong to the latest referral before them', async () => {
    const linked = await made(
      {
        'lahetteet.csv': `Asiakasnumero;Tiimi;Lähete saapunut
        1;Alue;2.1.2024
        1;Alue;2.6.2024`,
        'pisteet.csv': `Asiakasnumero;Mittari;Mittauspäivä;Pisteet
        1;Työkykypistemäärä;5.6.2024;6
        1;Työkykypistemäärä;4.1.2024;4`,
      },
      { intervention: 'Alue' },
    );
    expect(rowsOf(linked, 'scores')).toEqual(['e00002,2024-06-05,work_ability_score,6', 'e00001,2024-01-04,work_ability_score,4']);
  });

  it('that differ are told of by their rows in the sheet', async () => {
    const { problems } = await made(
      {
        'a.csv': `Asiakasnumero;Tiimi;Lähete saapunut;Lähettäjä;Tapahtuma;Tapahtumapäivä
        1;Alue;2.1.2024;Kela;Ensikontakti;4.1.2024
        1;Alue;2.1.2024;TE-palvelut;Palvelu alkoi;9.1.2024`,
      },
      { intervention: 'Alue' },
    );
    expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([
      expect.objectContaining({ rule: 'rows_disagree', table: 'a.csv', column: 'Lähettäjä', rows: [3] }),
    ]);
  });
});

it('a column whose cells are something else than its name says is left out', async () => {
  const one = await made(flat('Palvelun aloittanut;Suunnitelma', 'Maija Esimerkki;teksti', 'Matti Esimerkki;toinen'));
  expect(one.problems.map(({ rule, column }) => [rule, column])).toEqual([
    ['column_left_out', 'Palvelun aloittanut'],
    ['column_left_out', 'Suunnitelma'],
  ]);
  expect(JSON.stringify(one.files)).not.toContain('Esimerkki');
});

it('a summary beside the referrals is left out, and teams are the same in capitals and with other blanks', async () => {
  const one = await made(
    {
      'a.csv': 'Asiakasnumero;Tiimi;Lähete saapunut;Päättynyt\n1;Keskitetty tiimi;2.1.2024;-\n2;keskitetty  TIIMI;3.1.2024;NULL',
      'yhteenveto.csv': 'Tiimi;Asiakkaita\nKeskitetty tiimi;2',
    },
    { intervention: 'Keskitetty tiimi' },
  );
  expect(rowsOf(one, 'teams')).toEqual(['keskitetty_tiimi,satakunta,Keskitetty tiimi,centralised']);
  expect(one.problems).toEqual([expect.objectContaining({ severity: 'note', rule: 'table_left_out', table: 'yhteenveto.csv' })]);
});

describe('personal data', () => {
  const people = `Nimi;Henkilötunnus;Tiimi;Lähete saapunut;Puhelin;Lisätieto
        Maija Esimerkki;010190-999P;Alue;2.1.2024;040 123 4567;soittaa äidilleen
        Maija Esimerkki;010190-999P;Alue;2.6.2024;040 123 4567;maija@example.fi
        Matti Esimerkki;020290-999K;Alue;3.6.2024;;`;
  const answers = { intervention: 'Alue' };

  it('links rows in memory, and is in no file, problem or mapping', async () => {
    const tables = await tablesOf({ 'a.csv': people });
    const mapping = answerMapping(
      tables,
      proposeMapping(tables),
      { 'organisation.name': 'Satakunta', 'pilot.startsOn': '2024-01-01', ...answers },
      today,
    );
    const one = await made({ 'a.csv': people }, answers);
    expect(rowsOf(one, 'episodes').map((row) => row.split(',')[1])).toEqual(['c00001', 'c00001', 'c00002']);
    const said = JSON.stringify([one.files, one.problems, mapping, openQuestions(tables, mapping, today)]);
    expect(['999P', '999K', 'Maija', 'Matti', '040', 'example.fi', 'äidilleen'].filter((secret) => said.includes(secret))).toEqual([]);
    expect(one.problems.map(({ rule, column }) => [rule, column])).toEqual([
      ['personal_left_out', 'Nimi'],
      ['personal_left_out', 'Puhelin'],
      ['personal_left_out', 'Lisätieto'],
      ['personal_link', 'Henkilötunnus'],
    ]);
  });

  it('of a day of birth the year alone goes on', async () => {
    expect(rowsOf(await made(flat('Syntymäaika', '3.5.1980', '1999')), 'clients')).toEqual(['1,satakunta,1980', '2,satakunta,1999']);
  });

  it('that slipped into a column of something else refuses the package, by its row', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => `${at};Alue;2.1.2024;${at === 11 ? '010190-999P' : 'Pori'}`);
    const one = await made({ 'a.csv': ['Asiakasnumero;Tiimi;Lähete saapunut;Kunta', ...rows].join('\n') }, { intervention: 'Alue' });
    const found = await checkPackage(one, (files, language) => validatePackage(memorySource(files), { today, language }));
    expect(found).toEqual([expect.objectContaining({ severity: 'problem', rule: 'personal_identity_code', column: 'Kunta', rows: [13] })]);
    expect(JSON.stringify(found)).not.toContain('999P');
  });
});

describe('values', () => {
  const sources = (value: string, times: number) => ({
    'a.csv': [
      'Asiakasnumero;Tiimi;Lähete saapunut;Lähettäjä',
      ...Array.from({ length: times }, (_, at) => `${at};Alue;2.1.2024;${value}`),
    ].join('\n'),
  });

  test.each([
    ['TE-toimisto', 'te_services'],
    ['kela', 'kela'],
    ['FPA:s datautvinning', undefined],
    ['Erikoissairanhoito', 'specialised_care'],
    ['occupational health', 'occupational_health'],
  ])('%s is %s', async (value, code) => {
    const rows = rowsOf(await made(sources(value, 3), { intervention: 'Alue' }), 'episodes');
    expect(rows[0]!.split(',').includes(code ?? '2025-06-30')).toBe(code !== undefined);
  });

  it('that are unknown are asked where many rows have them, and only counted where few do', async () => {
    const tables = await tablesOf(sources('Naapuri', 3));
    const asked = openQuestions(tables, proposeMapping(tables), today).filter(({ id }) => id.startsWith('value:'));
    expect(asked.map(({ text }) => text.fi)).toEqual(['Mikä ”Naapuri” on (sarake ”Lähettäjä”)? Tyhjä: ei oteta mukaan.']);
    const few = await made(sources('Maijan naapuri', 2), { intervention: 'Alue' });
    expect(few.problems).toEqual([expect.objectContaining({ severity: 'note', rule: 'value_unknown', column: 'Lähettäjä', rows: [2, 3] })]);
    expect(JSON.stringify(few)).not.toContain('Maijan');
  });

  it('that were told are used', async () => {
    const told = await made(sources('Naapuri', 3), { intervention: 'Alue', 'value:episodes.referral_source:Naapuri': 'asiakas itse' });
    expect(told.files['episodes.csv']).toContain(',self,');
  });
});

describe('what is wrong is told in the sheet’s own terms', () => {
  test.each([
    ['a day that the calendar has not', 'Ensikontakti', ['31.2.2023', '5.6.2024'], 'date_unreadable', 'Ensikontakti', [2]],
    ['strokes among points', 'Ensikontakti', ['5.1.2023', '06/07/2024'], 'date_two_forms', 'Ensikontakti', [3]],
    ['a score that is no number', 'Työkyky 3 kk;Työkyky 6 kk', ['4;4', '4;hyvä'], 'number_unreadable', 'Työkyky 6 kk', [3]],
  ] as const)('%s', async (_, columns, cells, rule, column, rows) => {
    const { problems } = await made(flat(columns, ...cells));
    expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([
      expect.objectContaining({ rule, table: 'a.csv', column, rows }),
    ]);
  });

  it('what the package refuses names the rows and columns of the sheet, grouped', async () => {
    const one = await made(flat('Ensikontakti;Työkyky alku', '1.1.2023;11', '1.6.2024;12'));
    const found = await checkPackage(one, (files, language) => validatePackage(memorySource(files), { today, language }));
    expect(found.map((problem) => [problem.rule, problem.column, problem.rows])).toEqual([
      ['before_referral', 'Ensikontakti', [2, 3]],
      ['score_out_of_range', 'Työkyky alku', [2, 3]],
    ]);
    expect(problemLine(found[0]!, 'fi')).toMatch(/^a\.csv, sarake ”Ensikontakti”, rivit 2, 3: Odotettiin /);
  });
});

describe('next quarter’s sheet', () => {
  const mappingOf = async (files: Record<string, string>) => proposeMapping(await tablesOf(files));

  it('may have another name, order of columns and rows', async () => {
    const mapping = await mappingOf(flat('Ensikontakti', '4.1.2023', '5.6.2024'));
    const tables = await tablesOf({
      'uusi.csv': 'Lähete saapunut;Ensikontakti;Tiimi;Asiakasnumero\n2.1.2023;4.1.2023;Alue;1\n3.7.2024;;Keskitetty;9',
    });
    expect(checkMapping(mapping, tables)).toEqual([]);
  });

  it('is refused where a column is gone, by its name and the nearest', async () => {
    const mapping = await mappingOf(flat('Ensikontakti', '4.1.2023', '5.6.2024'));
    const tables = await tablesOf(flat('Ensikontaktin pvm', '4.1.2023', '5.6.2024'));
    expect(checkMapping(mapping, tables).map((problem) => problemLine(problem, 'en'))).toEqual([
      'a.csv, column “Ensikontakti”: Expected the column that mapping.json names. The sheet no longer has the column. Give it its name back, or mend mapping.json. The nearest is Ensikontaktin pvm.',
      'a.csv, column “Ensikontaktin pvm”: The column is new and was left out. Where it is needed, add it to mapping.json.',
    ]);
  });

  it('is refused where a team of the pilot is gone, and says which teams are outside it', async () => {
    const mapping = await mappingOf(flat(''));
    const tables = await tablesOf({ 'a.csv': 'Asiakasnumero;Tiimi;Lähete saapunut;\n1;Alue;2.1.2023;\n2;Keskitety;3.6.2024;\n' });
    expect(checkMapping(mapping, tables).map(({ rule, hint }) => [rule, hint.en])).toEqual([
      ['team_gone', 'The sheet has no team Keskitetty. The nearest is Keskitety.'],
      ['team_outside', 'Referrals to these teams are outside the pilot: Keskitety.'],
    ]);
  });
});
