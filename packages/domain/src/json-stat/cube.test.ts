import { expect, it } from 'vitest';
import { cubeOf } from './cube.ts';

const dimensions = {
  arm: {
    label: 'Arm',
    categories: new Map([
      ['a', 'Own before'],
      ['b', 'Team'],
    ]),
  },
  number: {
    label: 'Number',
    categories: new Map([
      ['estimate', 'Estimate'],
      ['n', 'Rests on'],
    ]),
  },
};

it('lays cells out with the last dimension changing fastest', () => {
  const cube = cubeOf(dimensions, [
    { at: ['b', 'n'], value: 4 },
    { at: ['a', 'estimate'], value: 1 },
    { at: ['b', 'estimate'], value: 3 },
    { at: ['a', 'n'], value: 2 },
  ]);
  expect(cube).toEqual({
    id: ['arm', 'number'],
    size: [2, 2],
    dimension: {
      arm: { label: 'Arm', category: { index: ['a', 'b'], label: { a: 'Own before', b: 'Team' } } },
      number: { label: 'Number', category: { index: ['estimate', 'n'], label: { estimate: 'Estimate', n: 'Rests on' } } },
    },
    value: [1, 2, 3, 4],
  });
});

it('says why a number is not there, and where none was told at all', () => {
  const { value, status } = cubeOf(dimensions, [
    { at: ['a', 'estimate'], value: { absent: 'suppressed', reason: 'small_count' } },
    { at: ['a', 'n'], value: 0 },
    { at: ['b', 'estimate'], value: { absent: 'not_estimable', reason: 'no_events' } },
  ]);
  expect(value).toEqual([null, 0, null, null]);
  expect(status).toEqual({ 0: 'suppressed:small_count', 2: 'not_estimable:no_events', 3: 'not_told' });
});
