import { expect, test } from 'vitest';
import { involvementProfile, type InvolvementActivity } from './involvement-profile.ts';

const review: InvolvementActivity = { organisation: 'turku', heldOn: '2022-03-01', level: 4, participations: 8 };
const profile = (activities: readonly InvolvementActivity[]) => involvementProfile(activities, 'turku', '2022-01-01', '2022-12-31');

test('every level is there, so that an empty one is seen', () => {
  expect(profile([review]).map(({ level, activities }) => [level, activities])).toEqual([
    ['none', 0],
    ['own_service', 0],
    ['feedback', 0],
    ['dialogue', 0],
    ['developing_services', 1],
    ['producing_together', 0],
    ['shared_strategy', 0],
  ]);
  expect(profile([review])[4]).toEqual({ level: 'developing_services', activities: 1, participations: 8 });
});

test('participations are summed over the activities that tell them, and unknown where none does', () => {
  expect(profile([review, { ...review, participations: null }, { ...review, participations: 3 }])[4]).toEqual({
    level: 'developing_services',
    activities: 3,
    participations: 11,
  });
  expect(profile([{ ...review, participations: null }])[4]?.participations).toBeNull();
});

test('other organisations and other years do not count', () => {
  expect(
    profile([
      { ...review, organisation: 'pori' },
      { ...review, heldOn: '2023-01-01' },
    ]).every(({ activities }) => activities === 0),
  ).toBe(true);
});
