import { describe, expect, test } from 'vitest';
import { inWork, outcomes, rated, readable, suppressed, tooEarly, waits } from '../../test/sentences/released.ts';
import { concluded, type Concluded } from '../../test/sentences/concluded.ts';
import { reportFieldIds } from '../catalogue/steering/report-fields.ts';
import type { Evaluation, FollowedResult, NotFollowedResult } from '../evaluation/evaluation.ts';
import { metrics } from '../metrics/index.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import { certaintyOf } from '../sentences/certainty.ts';
import type { WordlessResult } from '../sentences/leading-effect.ts';
import { locales } from '../text.ts';
import { draftSteeringReport, type ReportContext } from './draft-steering-report.ts';

const same = (text: string) => ({ fi: text, sv: text, en: text });
const definitions: Readonly<Record<string, MetricDefinition>> = metrics;
const said = (numbers: WordlessResult, sentence: string, given: Concluded & { readonly margin?: number } = {}): FollowedResult => {
  const metric = definitions[numbers.metric]!;
  const result =
    numbers.comparisons.length === 0
      ? numbers
      : concluded(numbers, metric, { margin: given.margin ?? null }, { loweredBy: ['few_teams'], ...given });
  return { ...result, headline: same(`Headline of ${numbers.metric}`), sentence: same(sentence), certainty: certaintyOf(result) };
};
const notFollowed = (metric: string): NotFollowedResult => ({
  metric,
  metricVersion: 1,
  absent: 'not_followed',
  reason: 'no_rows',
  sentence: same('Not followed.'),
});

function draft(results: Evaluation['results'], given: ReportContext = {}) {
  const { fields } = draftSteeringReport({ provenance: { asOf: '2022-12-31' }, pilot: { id: 'p1' }, results }, given);
  return Object.fromEntries(reportFieldIds.map((field) => [field, readable(fields[field].text).en]));
}

describe('a result is told where it belongs, in its own sentence', () => {
  test.each([
    ['sooner', said(waits(-9, -14, -4), 'Clients were faster.'), 'achievements'],
    ['later', said(waits(9, 4, 14), 'Clients were slower.'), 'deviations'],
    ['more in work', said(inWork(0.06, 0.02, 0.1), 'More are in work.'), 'achievements'],
    ['a target reached', said(rated(120, 100), 'The target is reached.'), 'achievements'],
    ['a target missed', said(rated(80, 100), 'The target is not reached.'), 'deviations'],
  ] as const)('%s', (_, result, field) => {
    const fields = draft([result]);
    const holding = Object.keys(fields).filter((each) => fields[each]!.includes(result.sentence.en));
    expect(holding).toEqual([field]);
  });

  test.each([
    ['both sides are possible', said(waits(-2, -6, 2), 'It cannot be told.')],
    [
      'too much speaks against it',
      said(waits(-9, -14, -4), 'Clients were faster.', { loweredBy: ['few_teams', 'much_missing', 'slopes_part'] }),
    ],
    ['it is described', { ...said(waits(-9, -14, -4), 'Clients were faster.'), conclusions: undefined }],
    ['nothing may be shown', said(outcomes(suppressed, suppressed), 'Hidden.')],
    ['it is too early', said(outcomes(tooEarly, tooEarly), 'Too early.')],
    ['a count has no target', said(rated(80, suppressed), 'Eighty people.')],
  ])('and nowhere where %s', (_, result) => {
    expect(Object.values(draft([result])).join(' ')).not.toContain(result.sentence.en);
  });

  test('a difference smaller than the one that matters is no achievement', () => {
    expect(draft([said(waits(-4, -6, -2), 'Clients were faster.')]).achievements).toContain('Clients were faster.');
    const little = said(waits(-4, -6, -2), 'Waiting differs little.', { margin: 7 });
    expect(draft([little]).achievements).not.toContain('Waiting differs little.');
  });
});

test('of several interventions the one that is asked for is told of, with its own words', () => {
  const first = said(waits(-9, -14, -4), 'The first was faster.');
  const [conclusion] = first.conclusions!;
  const slower = { ...conclusion!, arm: 'other', case: 'worse' as const };
  const result: FollowedResult = {
    ...first,
    conclusions: [conclusion!, slower],
    conclusionWords: [
      { arm: 'new', headline: first.headline, sentence: first.sentence },
      { arm: 'other', headline: same('No'), sentence: same('The other was slower.') },
    ],
  };
  expect(draft([result]).achievements).toContain('The first was faster.');
  const { achievements, deviations } = draft([result], { intervention: 'other' });
  expect(achievements).not.toContain('The first was faster.');
  expect(deviations).toContain('The other was slower.');
});

describe('milestones', () => {
  const milestones = [
    { label: 'Seminar', plannedOn: '2022-05-16', doneOn: '2022-05-16' },
    { label: 'Descriptions', plannedOn: '2022-06-30', doneOn: null },
    { label: 'Final report', plannedOn: '2023-03-31', doneOn: null },
    { label: 'Team meeting', plannedOn: null, doneOn: '2021-03-01' },
  ];
  const { next_tasks, achievements, deviations } = draft([], { milestones, period: { from: '2022-05-01', to: '2022-08-31' } });

  test('that are open are the next tasks, by their days', () => {
    expect(next_tasks).toBe('Open: Descriptions (by 30 June 2022).\nOpen: Final report (by 31 March 2023).');
  });

  test('that were done in the period are achievements, those done before it are not', () => {
    expect(achievements).toBe('Done: Seminar (16 May 2022).');
  });

  test('that are late are deviations', () => {
    expect(deviations).toContain('Late: Descriptions (was due 30 June 2022).');
    expect(deviations).not.toContain('Final report');
  });
});

describe('what is not known is said', () => {
  test('in every field, where there is nothing at all', () => {
    expect(draft([])).toEqual({
      situation:
        'The purpose of the pilot is for the author to write.\nThe data reach to 31 December 2022. Metrics that they tell of: 0; metrics that they tell nothing of: 0.\nOf the hypotheses the data tell nothing yet.',
      next_tasks: 'No milestones are given, so that the next tasks are for the author to write.',
      achievements: 'No metric shows an improvement or a target reached.',
      deviations: 'The data show no deviations. That does not mean that there are none.',
    });
  });

  test('as none where the rows were read and hold none', () => {
    const { situation, next_tasks, achievements } = draft([], { purpose: null, milestones: [] });
    expect(situation).toContain('The purpose of the pilot is not recorded.');
    expect(next_tasks).toBe('There are no open milestones.');
    expect(achievements).toBe('No milestones are recorded as done in the period, and no metric shows an improvement or a target reached.');
  });

  test('gaps in the data and known risks are deviations', () => {
    const { deviations } = draft([notFollowed('staff_nps'), notFollowed('a metric of one’s own')], { risks: ['no_owner_known'] });
    expect(deviations).toBe(
      'Risk: No owner known.\nMetrics that the data tell nothing of (2): Staff experience (NPS); a metric of one’s own.',
    );
  });
});

test('the situation tells the purpose and how the hypotheses stand, by their leading metric', () => {
  const { situation } = draft([said(waits(-9, -14, -4), 'Clients were faster.')], { purpose: 'Services sooner.' });
  expect(situation).toContain('Purpose: Services sooner.');
  expect(situation).toContain('Faster access to the service: Headline of time_to_service (fairly sure).');
});

test('a page is not exceeded: of many results five are told, and how many more there are', () => {
  const many = Array.from({ length: 8 }, (_, index) => said(waits(-9, -14, -4), `Result ${index}.`));
  const { achievements } = draft(many);
  expect(achievements).toContain('Result 4.');
  expect(achievements).not.toContain('Result 5.');
  expect(achievements).toContain('And 3 more.');
});

test('the draft names the results it rests on, and is there in every language', () => {
  const { fields, period } = draftSteeringReport({
    provenance: { asOf: '2022-12-31' },
    pilot: { id: 'p1' },
    results: [said(waits(-9, -14, -4), 'Clients were faster.')],
  } as unknown as Evaluation);
  expect(fields.achievements.basedOn).toEqual([{ metric: 'time_to_service', metricVersion: 1 }]);
  expect(period).toEqual({ from: null, to: '2022-12-31' });
  for (const { text } of Object.values(fields)) expect(new Set(locales.map((locale) => text[locale])).size).toBe(3);
});
