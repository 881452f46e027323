import { expect, test } from 'vitest';
import { resourceNames } from '../data-package/index.ts';
import { metrics } from '../metrics/index.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import { metricFacts } from './metric-facts.ts';
import { windows } from './windows.ts';

const every = Object.entries(metrics) as readonly (readonly [string, MetricDefinition])[];

test.each([
  ['time_to_service', { clock: 'referral_to_service', disclosure: 'people', minimumFollowUpDays: null }],
  ['employed_at_6_months', { files: ['events'], minimumFollowUpDays: 182, disclosure: 'people' }],
  ['planned_service_started', { files: ['services'], minimumFollowUpDays: 30, disclosure: 'rows_of_people' }],
  ['recognition_earliness', { files: ['events', 'episodes'], events: ['unemployment_started', 'need_recognised', 'ended'] }],
  ['waiting_support', { files: ['pathway', 'events'], states: ['waiting_for_team', 'waiting_for_service'] }],
  ['outside_reached', { files: ['episodes'], disclosure: 'people' }],
  ['requirements_met', { files: ['requirements'], disclosure: 'things', window: windows.teams }],
  ['activity_places', { files: ['places'], window: windows.pilot }],
  ['withdrawn', { files: ['events'], window: windows.cases }],
  ['client_nps', { files: ['feedback'], disclosure: 'answers' }],
  ['employment_rate', { files: ['counts'], disclosure: 'things', window: windows.published }],
] as const)('%s', (id, expected) => {
  expect(metricFacts(metrics[id])).toMatchObject(expected);
});

test.each(every)('%s reads files that are declared', (_, metric) => {
  expect(resourceNames).toEqual(expect.arrayContaining([...metricFacts(metric).files]));
});

test.each(every.flatMap(([id, metric]) => (metric.kind === 'duration' ? [[id, metric] as const] : [])))(
  '%s says what its days are counted from, unless from the referral',
  (_, { from, daysSince }) => {
    expect(daysSince !== undefined).toBe(from !== 'referral');
  },
);
