import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pilotFiles } from './facts/index.ts';
import { parsePilotFacts } from './parse-pilot-facts.ts';
import { earliestDay, latestDay, partialDateSchema } from './partial-date.ts';

type Draft = Record<string, unknown>;

/** A good file of a new pilot, to spoil in one place at a time. */
const goodFile = (): Draft => ({ ...structuredClone(pilotFiles.p01_pori_centralised), id: 'p42_our_pilot' });

const label = { fi: 'Haara', sv: 'Arm', en: 'Arm' };
const arm = (facts: Draft) => ({ arm: 'team', label, role: 'intervention', team: 'our_team', from: null, to: null, ...facts });
const count = (facts: Draft) => ({ what: label, value: 10, unit: 'people', metric: 'coaching_employed', ...facts });
const step = (from: string) => ({ from, to: null, kind: 'event', what: label, source: 'minutes' });

test('a good file is read, with no problems', () => {
  const { content, problems } = parsePilotFacts(goodFile());
  expect(problems).toEqual([]);
  expect(content?.id).toBe('p42_our_pilot');
});

describe('a file is refused by row and rule', () => {
  test.each<[string, Draft, { row: number | null; column: string; rule: string }, RegExp]>([
    [
      'an unknown metric',
      { numbers: [count({}), count({ metric: 'coaching_employd' })] },
      { row: 2, column: 'numbers.metric', rule: 'metric_unknown' },
      /nearest known: coaching_employed/,
    ],
    [
      'an unknown hypothesis',
      { hypotheses: ['h1a_acces_faster'] },
      { row: 1, column: 'hypotheses', rule: 'hypothesis_unknown' },
      /nearest known: h1a_access_faster/,
    ],
    ['an unknown system', { systems: ['SYS-23', 'SYS-102'] }, { row: 2, column: 'systems', rule: 'system_unknown' }, /SYS-10/],
    ['an unknown status', { status: 'runing' }, { row: null, column: 'status', rule: 'status_unknown' }, /nearest known: running/],
    ['an unknown region', { region: 'satakunda' }, { row: null, column: 'region', rule: 'region_unknown' }, /satakunta/],
    [
      'an unknown risk',
      { risks: [{ risk: 'no_owner', note: null }] },
      { row: 1, column: 'risks.risk', rule: 'risk_unknown' },
      /no_owner_known/,
    ],
    [
      'an unknown role of an arm',
      { arms: [arm({ role: 'control' })] },
      { row: 1, column: 'arms.role', rule: 'code_unknown' },
      /comparator/,
    ],
    [
      'a pilot that ends before it starts',
      { period: { from: '2022-08-01', to: '2022-07-31', toldOn: null } },
      { row: null, column: 'period.to', rule: 'end_before_start' },
      /both dates/,
    ],
    [
      'an arm that ends the month before it starts',
      { arms: [arm({ from: '2022-08', to: '2022-07' })] },
      { row: 1, column: 'arms.to', rule: 'end_before_start' },
      /both dates/,
    ],
    [
      'a step that ends before it starts',
      { chain: [{ ...step('2022-03-18'), to: '2022-03-17' }] },
      { row: 1, column: 'chain.to', rule: 'end_before_start' },
      /both dates/,
    ],
    [
      'arms that overlap by one day in one team',
      { arms: [arm({ to: '2022-08-01' }), arm({ arm: 'after', from: '2022-08-01' })] },
      { row: 2, column: 'arms.from', rule: 'arms_overlap' },
      /before the next begins/,
    ],
    [
      'arms of one team without dates',
      { arms: [arm({}), arm({ arm: 'other', role: 'comparator' })] },
      { row: 2, column: 'arms.from', rule: 'arms_overlap' },
      /before the next begins/,
    ],
    [
      'an arm of two roles',
      { arms: [arm({}), arm({ team: 'second_team', role: 'comparator' })] },
      { row: 2, column: 'arms.role', rule: 'arm_differs' },
      /id of its own/,
    ],
    [
      'steps out of order',
      { chain: [step('2022-02'), step('2022-01-31')] },
      { row: 2, column: 'chain.from', rule: 'chain_disorder' },
      /Move/,
    ],
    [
      'more employed than coached',
      { numbers: [count({ role: 'denominator' }), count({ role: 'numerator', value: 11 })] },
      { row: 2, column: 'numbers.value', rule: 'numerator_above_denominator' },
      /source/,
    ],
    [
      'a numerator alone',
      { numbers: [count({ role: 'numerator' })] },
      { row: 1, column: 'numbers.role', rule: 'denominator_missing' },
      /role is denominator/,
    ],
    [
      'a hypothesis listed twice',
      { hypotheses: ['h2_employment', 'h2_employment'] },
      { row: 2, column: 'hypotheses', rule: 'listed_twice' },
      /Remove/,
    ],
    [
      'a Finnish date',
      { period: { from: '1.8.2022', to: null, toldOn: null } },
      { row: null, column: 'period.from', rule: 'date_unreadable' },
      /2022-05/,
    ],
    ['a day that is not', { chain: [step('2022-02-29')] }, { row: 1, column: 'chain.from', rule: 'date_unreadable' }, /2022-05/],
    ['a missing fact', { comparator: undefined }, { row: null, column: 'comparator', rule: 'fact_missing' }, /null/],
    ['a missing language', { label: { fi: 'Kokeilu', en: 'Pilot' } }, { row: null, column: 'label.sv', rule: 'fact_missing' }, /Add/],
    ['a number as text', { numbers: [count({ value: '10' })] }, { row: 1, column: 'numbers.value', rule: 'fact_shape' }, /come with Polku/],
    ['a mistyped name of a fact', { hypothesis: 'h2' }, { row: null, column: 'hypothesis', rule: 'fact_unknown' }, /hypotheses/],
  ])('%s', (_, spoilt, place, hint) => {
    const { content, problems } = parsePilotFacts({ ...goodFile(), ...spoilt }, 'p42_our_pilot.json');
    expect(content).toBeNull();
    expect(problems).toEqual([{ file: 'p42_our_pilot.json', ...place, expected: expect.any(String), hint: expect.stringMatching(hint) }]);
    expect(JSON.stringify(problems)).not.toMatch(/\{\w+\}/);
  });

  test.each([[null], ['text'], [[]], [42]])('%j in the place of an object', (json) => {
    expect(parsePilotFacts(json).problems).toMatchObject([{ row: null, column: null, rule: 'fact_shape' }]);
  });

  test('all problems of a file are told at once', () => {
    const { problems } = parsePilotFacts({ ...goodFile(), status: 'runing', hypotheses: ['h11'], arms: [arm({}), arm({})] });
    expect(problems.map(({ rule }) => rule)).toEqual(['hypothesis_unknown', 'arms_overlap', 'status_unknown']);
  });

  test('what was typed wrong is not repeated', () => {
    const { problems } = parsePilotFacts({ ...goodFile(), status: 'Matti Meikäläinen' });
    expect(JSON.stringify(problems)).not.toContain('Meikäläinen');
  });
});

describe('arms of one team', () => {
  test.each<[string, Draft, Draft]>([
    ['from the day after', { from: '2018', to: '2022-07-31' }, { from: '2022-08-01' }],
    ['from the month after', { to: '2022-04' }, { from: '2022-05' }],
    ['within one month that tells no days', { to: '2022-05' }, { from: '2022-05' }],
    ['listed the later one first', { from: '2022-08-01' }, { from: '2018', to: '2022-07-31' }],
  ])('may follow one another %s', (_, first, second) => {
    expect(parsePilotFacts({ ...goodFile(), arms: [arm(first), arm({ arm: 'second', ...second })] }).problems).toEqual([]);
  });
});

describe('what lies just within a rule is read', () => {
  test.each<[string, Draft]>([
    ['a pilot of one day', { period: { from: '2022-08-01', to: '2022-08-01', toldOn: null } }],
    ['a pilot told to last from a year to a month of it', { period: { from: '2022', to: '2022-01', toldOn: null } }],
    ['everyone who was coached found work', { numbers: [count({ role: 'denominator' }), count({ role: 'numerator' })] }],
    ['two steps on one day', { chain: [step('2022-02-01'), step('2022-02-01')] }],
    ['a pilot of which nothing more is known', { arms: [], numbers: [], chain: [], risks: [], hypotheses: [], systems: [], place: null }],
  ])('%s', (_, facts) => {
    expect(parsePilotFacts({ ...goodFile(), ...facts }).problems).toEqual([]);
  });
});

describe('a date of reduced precision', () => {
  const day = fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

  test('may mean any day between its earliest and its latest, the written day itself included', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (written, length) => {
        const date = written.slice(0, length);
        expect(partialDateSchema.safeParse(date).success).toBe(true);
        expect(earliestDay(date) <= written && written <= latestDay(date)).toBe(true);
      }),
    );
  });

  test.each([
    ['2018', '2018-01-01', '2018-12-31'],
    ['2022-02', '2022-02-01', '2022-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2022-08-01', '2022-08-01', '2022-08-01'],
  ])('%s lies between %s and %s', (date, earliest, latest) => {
    expect([earliestDay(date), latestDay(date)]).toEqual([earliest, latest]);
  });

  test.each(['2022-13', '2022-00', '2022-02-29', '22', '2022-8-1', '2022-08-01T00:00', ''])('"%s" is none', (text) => {
    expect(partialDateSchema.safeParse(text).success).toBe(false);
  });
});
