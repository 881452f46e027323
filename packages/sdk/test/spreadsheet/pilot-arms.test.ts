import { describe, expect, it, test } from 'vitest';
import { answerMapping, openQuestions, proposeMapping, type Answers } from '../../src/spreadsheet/index.ts';
import { tablesOf, today } from './sheets.ts';

/** Referrals of teams, each `team day`. */
const sheet = (...referrals: readonly string[]) => ({
  'a.csv': ['Asiakasnumero;Tiimi;Lähete saapunut', ...referrals.map((referral, at) => `${at};${referral.replace(' ', ';')}`)].join('\n'),
});
const arms = async (referrals: readonly string[], answers: Answers) => {
  const tables = await tablesOf(sheet(...referrals));
  const mapping = answerMapping(tables, proposeMapping(tables), answers, today);
  return [mapping.pilot.design, ...mapping.arms.map(({ label, role, from, to, standsFor }) => [label, role, from, to, standsFor])];
};

test.each<[string, readonly string[], Answers, readonly unknown[]]>([
  [
    'of two teams one opened when the other had closed',
    ['Alue 1.2.2023', 'Alue 5.5.2023', 'Keskitetty 3.6.2023'],
    {},
    ['before_after', ['Keskitetty', 'intervention', '2023-06-03', null, null], ['Alue', 'comparator', null, '2023-06-02', 'own_before']],
  ],
  [
    'of two teams one opened beside the other',
    ['Alue 1.2.2023', 'Keskitetty 3.6.2023', 'Alue 5.7.2023'],
    {},
    ['parallel', ['Keskitetty', 'intervention', '2023-06-03', null, null], ['Alue', 'comparator', null, null, 'beside']],
  ],
  ['two teams that opened together are nothing evident', ['Alue 1.2.2023', 'Keskitetty 3.2.2023'], {}, [null]],
  [
    'one team that changed its way of working is compared with itself before',
    ['Alue 1.2.2023', 'Alue 3.9.2023'],
    { intervention: 'Alue', 'pilot.startsOn': '1.6.2023' },
    ['before_after', ['Alue', 'intervention', '2023-06-01', null, null], ['Alue, ennen', 'comparator', null, '2023-05-31', 'own_before']],
  ],
  [
    'a team of those that changed, beside one that did not',
    ['Alue 1.2.2023', 'Muu 2.2.2023', 'Alue 3.9.2023', 'Muu 4.9.2023'],
    { intervention: ['alue'], comparator: ['Muu'], 'pilot.startsOn': '2023-06-01' },
    [
      'before_after_parallel',
      ['Alue', 'intervention', '2023-06-01', null, null],
      ['Alue, ennen', 'comparator', null, '2023-05-31', 'own_before'],
      ['Muu', 'comparator', null, null, 'beside'],
    ],
  ],
  [
    'what is told goes before what is evident',
    ['Alue 1.2.2023', 'Keskitetty 3.6.2023'],
    { intervention: ['Keskitetty'], 'pilot.startsOn': '2023-06-01' },
    ['before_after', ['Keskitetty', 'intervention', '2023-06-01', null, null], ['Alue', 'comparator', null, '2023-05-31', 'own_before']],
  ],
])('%s', async (_, referrals, answers, expected) => {
  expect(await arms(referrals, answers)).toEqual(expected);
});

describe('what the sheet does not tell is asked', () => {
  const asked = async (files: Record<string, string>, answers: Answers = {}) => {
    const tables = await tablesOf(files);
    return openQuestions(tables, answerMapping(tables, proposeMapping(tables), answers, today), today);
  };

  it('the organisation alone where one team opened later, beside what has a default', async () => {
    const questions = await asked(sheet('Alue 1.2.2023', 'Keskitetty 3.6.2023'));
    expect(questions.map(({ id, required, default: proposed }) => [id, required, proposed])).toEqual([
      ['organisation.name', true, undefined],
      ['pilot.name', false, 'Keskitetty'],
      ['observedUntil', false, '2023-06-03'],
    ]);
  });

  it('which team is which, and since when, where it is not evident', async () => {
    const questions = await asked(sheet('A 1.2.2023', 'B 3.2.2023', 'C 4.2.2023'), { 'organisation.name': 'Satakunta' });
    expect(questions.filter(({ required }) => required).map(({ id, choices }) => [id, choices?.map((choice) => choice.id)])).toEqual([
      ['intervention', ['A', 'B', 'C']],
      ['pilot.startsOn', undefined],
    ]);
  });

  it('the columns of referrals and teams where no name tells them, among those that are nobody’s', async () => {
    const rows = [
      'Nimi;Koodi;Alkoi;Paikka',
      'Maija;1;1.2.2023;Pori',
      'Matti;2;2.2.2023;Pori',
      'Liisa;3;3.2.2023;Eura',
      'Lasse;4;4.2.2023;Eura',
    ];
    const questions = await asked({ 'a.csv': rows.join('\n') });
    expect(
      questions.filter(({ id }) => id.startsWith('column:')).map(({ id, choices }) => [id, choices!.map(({ label }) => label.en)]),
    ).toEqual([
      ['column:episodes.referred_on', ['Koodi', 'Alkoi', 'Paikka']],
      ['column:episodes.team_id', ['Paikka', 'None: all are of one team']],
    ]);
    const told = await asked({ 'a.csv': rows.join('\n') }, { 'column:episodes.referred_on': 'Alkoi', 'column:episodes.team_id': 'none' });
    expect(told.filter(({ required }) => required).map(({ id }) => id)).toEqual(['organisation.name', 'intervention', 'pilot.startsOn']);
  });

  it('since when alone, where there is one team', async () => {
    const questions = await asked(sheet('Alue 1.2.2023', 'Alue 3.5.2024'), { 'organisation.name': 'Satakunta' });
    expect(questions.filter(({ required }) => required).map(({ id }) => id)).toEqual(['pilot.startsOn']);
  });

  it('and nothing that tells of a person is offered as a team', async () => {
    const questions = await asked(
      sheet(...Array.from({ length: 20 }, () => 'Alue 1.2.2023'), 'Keskitetty 2.2.2023', '010190-999P 3.2.2023'),
    );
    expect(questions.find(({ id }) => id === 'intervention')!.choices!.map(({ id }) => id)).toEqual(['Alue', 'Keskitetty']);
    expect(JSON.stringify(questions)).not.toContain('999P');
  });

  it('which number is the month, where strokes do not tell', async () => {
    const files = { 'a.csv': 'Asiakasnumero;Tiimi;Lähete saapunut\n1;Alue;03/04/2023\n2;Alue;05/06/2023' };
    const [question] = await asked(files);
    expect(question).toMatchObject({ id: 'dates:a.csv / Lähete saapunut', choices: [{ id: 'd/m/yyyy' }, { id: 'm/d/yyyy' }] });
    expect((await asked(files, { [question!.id]: 'd/m/yyyy' })).some(({ id }) => id.startsWith('dates:'))).toBe(false);
  });

  it('an answer that is none is refused with those that are', async () => {
    await expect(asked(sheet('A 1.2.2023', 'B 3.2.2023'), { intervention: 'Keskitetty' })).rejects.toThrow(
      'Vastaus on jokin näistä: A, B.',
    );
    await expect(asked(sheet('A 1.2.2023'), { 'pilot.startsOn': 'keväällä' })).rejects.toThrow(
      'Vastaus on päivä muodossa 31.1.2024 tai 2024-01-31.',
    );
  });
});
