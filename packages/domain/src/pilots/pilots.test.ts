import { describe, expect, test } from 'vitest';
import { metricIds } from '../metrics/ids.ts';
import { locales } from '../text.ts';
import { comparablePairs, type ComparablePair } from './comparable-pairs.ts';
import { pilotFiles } from './facts/index.ts';
import { hypotheses, hypothesisIds, type Hypothesis } from './hypotheses.ts';
import { parsePilotFacts } from './parse-pilot-facts.ts';
import { earliestDay } from './partial-date.ts';
import { pilotIds, pilots } from './pilots.ts';
import { publishedProportions } from './published-proportions.ts';
import { regions } from './regions.ts';
import { pilotRisks } from './risks.ts';
import { pilotStatuses } from './statuses.ts';

const facts = Object.values(pilots());

describe('hypotheses', () => {
  test('have each a claim, a source and metrics of the catalogue', () => {
    for (const { label, claim, metrics, source } of Object.values<Hypothesis>(hypotheses)) {
      expect(locales.every((locale) => label[locale] !== '' && /[.]$/.test(claim[locale]))).toBe(true);
      expect(metricIds).toEqual(expect.arrayContaining([...metrics]));
      expect(source).toMatch(/^S\d/);
    }
  });

  test('are each the ground of a pilot', () => {
    expect(new Set(facts.flatMap((pilot) => pilot.hypotheses))).toEqual(new Set(hypothesisIds));
  });
});

describe('the pilots of the source documents', () => {
  test('are files that pass through the schema without a problem', () => {
    for (const id of pilotIds) expect(parsePilotFacts(pilotFiles[id], `${id}.json`).problems).toEqual([]);
  });

  test('are each kept in the file of their own id, in the order of their numbers', () => {
    expect(facts.map(({ id }) => id)).toEqual(pilotIds);
    expect(pilotIds.map((id) => Number(id.slice(1, 3)))).toEqual(pilotIds.map((_, index) => index + 1));
  });

  test('have labels that differ within each language', () => {
    for (const locale of locales) {
      const labels = facts.map(({ label }) => label[locale]);
      expect(labels.filter((label, index) => labels.indexOf(label) !== index)).toEqual([]);
    }
  });

  test('name only pilots that exist as not to be pooled with, each in both directions', () => {
    for (const { id, notPooledWith } of facts) {
      for (const other of notPooledWith) expect(facts.find((pilot) => pilot.id === other)?.notPooledWith).toContain(id);
    }
  });

  test('are of each region that has a project', () => {
    const told = ['satakunta', 'pirkanmaa', 'varsinais_suomi', 'kainuu', 'southeast_finland'];
    expect(facts.map(({ region }) => region)).toEqual(expect.arrayContaining(told));
  });
});

describe('the centralised team of Pori', () => {
  const pori = pilots().p01_pori_centralised;

  test('was prepared in thirteen steps, from the regional teams of 2018 to client work on 1.8.2022', () => {
    expect(pori.chain).toHaveLength(13);
    expect(pori.chain.map(({ from }) => from)).toEqual(
      pori.chain.map(({ from }) => from).sort((a, b) => (earliestDay(a) < earliestDay(b) ? -1 : 1)),
    );
    expect(pori.chain.at(0)?.from).toBe('2018');
    expect(pori.chain.at(-1)?.from).toBe('2022-08-01');
    expect(pori.period).toMatchObject({ from: '2022-08-01', to: null });
  });

  test('rests on the recommendation of 17.12.2021 and the decision of 1.2.2022', () => {
    expect(pori.chain.filter(({ kind }) => kind === 'decision').map(({ from }) => from)).toEqual(['2021-12-17', '2022-02-01']);
  });

  test('is set against the regional teams up to the day before, and Eura beside', () => {
    expect(pori.arms.map(({ team, role, from, to }) => [team, role, from, to])).toEqual([
      ['pori_centralised', 'intervention', '2022-08-01', null],
      ['pori_regional', 'comparator', '2018', '2022-07-31'],
      ['eura', 'comparator', '2022-08-01', null],
    ]);
  });

  test('has no published numbers, because its source was written before the start', () => {
    expect(pori.numbers).toEqual([]);
  });
});

describe('what was published as numbers', () => {
  test('coached clients who found work: two groups side by side, and no sum of them', () => {
    expect(publishedProportions(facts, 'coaching_employed')).toEqual([
      { pilot: 'p16_lempaala_coaching', numerator: 10, denominator: 35, notPooledWith: ['p17_kangasala_lempaala_coaching'] },
      { pilot: 'p17_kangasala_lempaala_coaching', numerator: 10, denominator: 15, notPooledWith: ['p16_lempaala_coaching'] },
    ]);
    const values = facts.flatMap(({ numbers }) => numbers.map(({ value }) => value));
    expect(values).not.toContain(50);
    expect(values).not.toContain(20);
  });

  test.each([
    ['p14_coordinators_pirkanmaa', [[27, undefined]]],
    [
      'p19_work_ability_score',
      [
        [10_000, undefined],
        [4500, true],
      ],
    ],
    [
      'p24_theme_work',
      [
        [582, undefined],
        [265, undefined],
        [2160, undefined],
        [60, undefined],
        [600, true],
        [30, undefined],
      ],
    ],
    ['p29_experience_developers', [[8, undefined]]],
  ] as const)('%s', (id, expected) => {
    expect(pilots()[id].numbers.map(({ value, approximate }) => [value, approximate])).toEqual(expected);
  });

  test('a share of people in work is told by no pilot but those that coached', () => {
    expect(publishedProportions(facts, 'employment_share')).toEqual([]);
  });
});

describe('comparable pairs', () => {
  const pairs = Object.values<ComparablePair>(comparablePairs);

  test('are over pilots and metrics that exist', () => {
    expect(pilotIds).toEqual(expect.arrayContaining(pairs.flatMap((pair) => [...pair.pilots, ...pair.comparatorPilots])));
    expect(metricIds).toEqual(expect.arrayContaining(pairs.flatMap(({ metrics }) => [...metrics])));
  });
});

describe.each([
  ['statuses', pilotStatuses],
  ['risks', pilotRisks],
  ['regions', regions],
] as const)('%s of pilots', (_, catalogue) => {
  test('have labels that differ', () => {
    for (const locale of locales) {
      const labels = Object.values(catalogue).map(({ label }) => label[locale]);
      expect(new Set(labels).size).toBe(labels.length);
    }
  });
});
