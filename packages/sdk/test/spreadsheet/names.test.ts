import { locales } from '@polku/domain';
import { columnNames, columnTargets, templateColumns, valueNames, type Names } from '@polku/domain/spreadsheet';
import * as fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formOfDates, readDay } from '../../src/spreadsheet/date-forms.ts';
import { codesOf, isCoded, meaningOf } from '../../src/spreadsheet/known-names.ts';
import { meaningLabel, proposeMapping, readTables, templateWorkbook } from '../../src/spreadsheet/index.ts';

const allOf = (names: Names) => locales.flatMap((locale) => names[locale]);

describe('a column is known by its name', () => {
  test.each([
    ['Lähetepäivä', { as: 'episodes.referred_on' }],
    ['LÄHETE SAAPUNUT (pvm)', { as: 'episodes.referred_on' }],
    ['lahetepvm', { as: 'episodes.referred_on' }],
    ['Remissdatum', { as: 'episodes.referred_on' }],
    ['Lähete tullut tiimiin', { as: 'episodes.referred_on' }],
    ['Lähetteen lähettäjä', { as: 'episodes.referral_source' }],
    ['Date referred', { as: 'episodes.referred_on' }],
    ['Servicen inleddes', { as: 'events.occurred_on', with: { event: 'service_started' } }],
    ['Insats började', { as: 'events.occurred_on', with: { event: 'service_started' } }],
    ['Mottagande enhet', { as: 'episodes.team_id' }],
    ['Remitterande enhet', { as: 'episodes.referral_source' }],
    ['Ryhmä', { as: 'episodes.team_id' }],
    ['Multiprofessionellt möte', { as: 'events.occurred_on', with: { event: 'team_meeting' } }],
    ['Planen klar', { as: 'events.occurred_on', with: { event: 'plan_formed' } }],
    ['Plan agreed', { as: 'events.occurred_on', with: { event: 'plan_formed' } }],
    ['Palvelusuunnitelma', { as: 'events.occurred_on', with: { event: 'plan_formed' } }],
    ['Started work', { as: 'events.occurred_on', with: { event: 'employment_started' } }],
    ['Closed', { as: 'events.occurred_on', with: { event: 'ended' } }],
    ['Poistumissyy', { as: 'events.detail' }],
    ['Orsak', { as: 'events.detail' }],
    ['WAS follow-up 6 mo', { as: 'scores.score', with: { instrument: 'work_ability_score', occasion: 'month_6' } }],
    ['Arbetsförmåga poäng start', { as: 'scores.score', with: { instrument: 'work_ability_score', occasion: 'baseline' } }],
    ['Palveluun pääsy', { as: 'events.occurred_on', with: { event: 'service_started' } }],
    ['Lopettamisen syy', { as: 'events.detail' }],
    ['Klientnr', { as: 'clients.client_id' }],
    ['referred_on', { as: 'episodes.referred_on' }],
    ['Referal date', { as: 'episodes.referred_on' }],
    ['Ensikontakti', { as: 'events.occurred_on', with: { event: 'first_contact' } }],
    ['Palvelu 2 alkoi', { as: 'events.occurred_on', with: { event: 'service_started', group: 2 } }],
    ['Palvelu 2', { as: 'services.service', with: { group: 2 } }],
    ['Kuntoutuspsykoterapia alkoi', { as: 'services.started_on', with: { service: 'rehabilitation_psychotherapy' } }],
    ['Työttömyys alkoi', { as: 'episodes.unemployed_since' }],
    ['Päättymispvm', { as: 'events.occurred_on', with: { event: 'ended' } }],
    ['Työkykypisteet alku', { as: 'scores.score', with: { instrument: 'work_ability_score', occasion: 'baseline' } }],
    ['Työkyky (12 kk)', { as: 'scores.score', with: { instrument: 'work_ability_score', occasion: 'month_12' } }],
    ['Work ability, month 6, date', { as: 'scores.measured_on', with: { instrument: 'work_ability_score', occasion: 'month_6' } }],
    ['Kykyviisari 3 mån', { as: 'scores.score', with: { instrument: 'kykyviisari', occasion: 'month_3' } }],
  ])('%s', (name, meaning) => {
    expect(meaningOf(name)?.meaning).toEqual(meaning);
  });

  test.each(['Huomautus', 'Kengännumero', 'Puhelinnumero', 'Henkilötunnus', 'Asiakkaiden lukumäärä', 'Lähete lähetetty, kenelle', 'x', ''])(
    '“%s” is nothing that is known',
    (name) => {
      expect(meaningOf(name)).toBeUndefined();
    },
  );

  it.each(Object.entries<Names>(columnNames))('each name of %s is its own', (as, names) => {
    expect(allOf(names).map((name) => meaningOf(name)?.meaning.as)).toEqual(allOf(names).map(() => as));
  });

  it.each(Object.keys(valueNames).filter(isCoded))('each label of a code of %s is its own', (target) => {
    const labels = Object.entries<Names>(valueNames[target]).flatMap(([id, names]) =>
      locales.map((locale) => [names[locale][0], id] as const),
    );
    expect(labels.map(([label]) => codesOf[target].exact(label))).toEqual(labels.map(([, id]) => id));
  });

  it('of the package itself, whichever file it is of', () => {
    expect(columnTargets.filter((as) => meaningOf(as)?.meaning.as !== as)).toEqual([]);
  });
});

describe('the template', () => {
  it.each(locales)('calls columns in %s as they are known', (locale) => {
    const read = templateColumns.map((column) => meaningOf(meaningLabel(column, locale))?.meaning);
    // Beside a column of services the day of a service is the service's, and the reason is that of the ending.
    const known = templateColumns.map(({ as, with: fixed }) => {
      if (as === 'services.started_on') return { as: 'events.occurred_on', with: { event: 'service_started' } };
      if (as === 'services.ended_on') return { as: 'events.occurred_on', with: { event: 'service_ended' } };
      return { as, ...(fixed !== undefined && as !== 'events.detail' && { with: fixed }) };
    });
    expect(read).toEqual(known);
  });

  it('holds no row of data before it is filled in', async () => {
    const { tables, problems } = await readTables(await templateWorkbook(), 'tyhjä.xlsx');
    expect(tables).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ rule: 'sheet_empty' })]);
  });

  it('filled in is understood whole', () => {
    const header = templateColumns.map((column) => meaningLabel(column, 'fi'));
    const mapping = proposeMapping([{ name: 'Lähetteet', header, rows: [{ row: 3, cells: header.map(() => '') }] }]);
    expect(mapping.tables[0]!.columns.map(({ as, with: fixed }) => ({ as, ...(fixed && { with: fixed }) }))).toEqual(
      templateColumns.map(({ as, with: fixed }) => ({ as, ...(fixed && { with: fixed }) })),
    );
  });
});

describe('days', () => {
  const anyDay = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const parts = (day: string) => day.split('-').map(Number) as [number, number, number];

  it('are read back in each form in which they are written', () => {
    fc.assert(
      fc.property(anyDay, (iso) => {
        const [year, month, day] = parts(iso);
        expect(readDay(`${day}.${month}.${year}`, 'd.m.yyyy')).toBe(iso);
        expect(readDay(`${day}/${month}/${year}`, 'd/m/yyyy')).toBe(iso);
        expect(readDay(`${month}/${day}/${year}`, 'm/d/yyyy')).toBe(iso);
        for (const form of ['d.m.yyyy', 'd/m/yyyy', null] as const) expect(readDay(`${iso}T10:15:00`, form)).toBe(iso);
      }),
    );
  });

  test.each([
    [['3.4.2025', '13.4.2025'], 'd.m.yyyy'],
    [['2025-04-03'], 'yyyy-mm-dd'],
    [['03/04/2025', '13/04/2025'], 'd/m/yyyy'],
    [['03/04/2025', '04/13/2025'], 'm/d/yyyy'],
    [['03/04/2025', '05/06/2025'], null],
    [['3.4.2025', '13/04/2025'], 'd.m.yyyy'],
  ] as const)('%j have the form %s', (cells, form) => {
    expect(formOfDates(cells).form).toBe(form);
  });

  test.each(['31.2.2024', '1.2.24', '45000', '03/04/2025', '1.13.2024', 'ei vielä'])('%s is no day of a column with points', (cell) => {
    expect(readDay(cell, 'd.m.yyyy')).toBeUndefined();
  });
});
