import { expect, test } from 'vitest';
import { trainingNeeds } from './training-needs.ts';

test('the weakest topic comes first, with the roles that its trainings are planned and held for', () => {
  const needs = trainingNeeds({
    answers: [
      { topic: 'recognition', score: 4 },
      { topic: 'recognition', score: 7 },
      { topic: 'networks', score: 3 },
    ],
    plan: [
      { topic: 'recognition', roleGroup: 'physician', plannedOn: '2022-01-31' },
      { topic: 'recognition', roleGroup: 'nurse', plannedOn: '2022-03-31' },
    ],
    records: [{ topic: 'recognition', roleGroup: 'physician', heldOn: '2022-02-02', people: 18 }],
  });
  expect(needs).toEqual([
    { topic: 'networks', meanScore: 3, answers: 1, plannedFor: [], heldFor: [] },
    { topic: 'recognition', meanScore: 5.5, answers: 2, plannedFor: ['nurse', 'physician'], heldFor: ['physician'] },
  ]);
});

test('a training on what nobody was asked about comes last, without a mean', () => {
  const needs = trainingNeeds({
    answers: [{ topic: 'recognition', score: 10 }],
    plan: [],
    records: [{ topic: 'benefits', roleGroup: 'nurse', heldOn: '2022-02-02', people: null }],
  });
  expect(needs.map(({ topic, meanScore }) => [topic, meanScore])).toEqual([
    ['recognition', 10],
    ['benefits', null],
  ]);
});
