import { expect, it } from 'vitest';
import { certaintyOf } from '../../src/sentences.ts';
import { metrics } from '../../src/metrics.ts';
import { concluded, notCompared } from './concluded.ts';
import { coached, context, waits } from './released.ts';

const better = waits(-17, -20, -14);

it.each([
  ['what the conclusion says', concluded(better, metrics.time_to_service, context), { level: 3, loweredBy: [] }],
  [
    'with what lowered it',
    concluded(better, metrics.time_to_service, context, { loweredBy: ['few_teams', 'much_missing'] }),
    { level: 1, loweredBy: ['few_teams', 'much_missing'] },
  ],
  ['nothing, where nothing is compared', notCompared(better, 'not_bound_in_time'), { level: 0, loweredBy: [] }],
  ['nothing, where nothing is concluded, however far apart the groups', better, { level: 0, loweredBy: [] }],
  ['nothing, of one group', coached, { level: 0, loweredBy: [] }],
] as const)('how sure one may be is %s', (_, result, certainty) => {
  expect(certaintyOf(result)).toEqual(certainty);
});
