import { expect, it } from 'vitest';
import { refuseUndeclared, type AskedView, type DeclaredViews } from './lattice.ts';

const declared: DeclaredViews = { latestOn: '2023-11-17', plannedOn: ['2023-05-15'], plannedDays: [60] };

const refusal = (asked: AskedView, policy: 'steering' | 'public' | 'none' = 'steering'): string => {
  try {
    refuseUndeclared(asked, declared, policy);
    return 'open';
  } catch (error) {
    return `${(error as { code: string }).code}: ${/the nearest that is, is ([-\d]+\d)/.exec((error as Error).message)?.[1]}`;
  }
};

it.each<[string, AskedView, said: string]>([
  ['nothing in particular', {}, 'open'],
  ['the last day of the data', { asOf: '2023-11-17' }, 'open'],
  ['a quarter end', { asOf: '2023-06-30' }, 'open'],
  ['a leap year’s quarter end', { asOf: '2020-03-31' }, 'open'],
  ['a day that the plan names', { asOf: '2023-05-15' }, 'open'],
  ['the day before a quarter end', { asOf: '2023-06-29' }, 'view_not_open: 2023-06-30'],
  ['a day nearer to the one before', { asOf: '2023-04-02' }, 'view_not_open: 2023-03-31'],
  ['a month’s end that ends no quarter', { asOf: '2023-08-31' }, 'view_not_open: 2023-06-30'],
  ['the day before the last', { asOf: '2023-11-16' }, 'view_not_open: 2023-11-17'],
  ['a quarter end so near to the last day that few days differ', { asOf: '2023-09-30' }, 'view_not_open: 2023-11-17'],
  ['a quarter end after the last day', { asOf: '2024-06-30' }, 'view_not_open: 2023-11-17'],
  ['windows that are read anyway', { windowDays: [14, 30, 365] }, 'open'],
  ['a window of the plan', { windowDays: [60] }, 'open'],
  ['a window of its own', { windowDays: [30, 31] }, 'view_not_open: 30'],
  ['a horizon that is read anyway', { horizonDays: 90 }, 'open'],
  ['a horizon of its own', { horizonDays: 91 }, 'view_not_open: 90'],
])('security 15, and 5: views that differ by a day are one view or a refusal: %s', (_, asked, said) => {
  expect(refusal(asked)).toBe(said);
  expect(refusal(asked, 'public')).toBe(said);
  expect(refusal(asked, 'none')).toBe('open');
});
