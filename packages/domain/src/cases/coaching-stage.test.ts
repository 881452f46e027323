import { expect, test } from 'vitest';
import { coachingStage, hasSameCoach, type CoachingEpisode } from './coaching-stage.ts';

const coaching: CoachingEpisode = {
  startedOn: '2022-01-10',
  searchStartedOn: '2022-02-01',
  jobFoundOn: '2022-04-20',
  jobStartedOn: '2022-05-02',
  openLabourMarket: true,
  hoursPerWeek: 20,
  endedOn: '2023-05-02',
};

test.each([
  ['2022-01-09', null],
  ['2022-01-10', 'started'],
  ['2022-03-01', 'job_search'],
  ['2022-04-20', 'job_found'],
  ['2022-05-02', 'on_the_job'],
  ['2023-05-02', 'ended'],
])('on %s: %s', (on, stage) => {
  expect(coachingStage(coaching, on)).toBe(stage);
});

test('coaching may end without a job or a search', () => {
  const left: CoachingEpisode = {
    ...coaching,
    searchStartedOn: null,
    jobFoundOn: null,
    jobStartedOn: null,
    openLabourMarket: null,
    endedOn: '2022-02-15',
  };
  expect(coachingStage(left, '2022-02-14')).toBe('started');
  expect(coachingStage(left, '2022-02-15')).toBe('ended');
});

test('the model asks for one coach all the way; where none is recorded nothing can be told', () => {
  expect(hasSameCoach([{ from: '2022-01-10', to: null }])).toBe(true);
  expect(
    hasSameCoach([
      { from: '2022-01-10', to: '2022-06-30' },
      { from: '2022-07-01', to: null },
    ]),
  ).toBe(false);
  expect(hasSameCoach([])).toBeNull();
  expect(hasSameCoach([], true)).toBe(true);
});
