import { expect, test } from 'vitest';
import { planHome, type LocatedPlan } from './plan-home.ts';

const plan: LocatedPlan = { kind: 'work_ability_support', formedOn: '2024-01-10', locatedIn: 'pegasos' };

test.each<[string, readonly LocatedPlan[], object]>([
  ['no plan yet on the day', [{ ...plan, formedOn: '2024-03-01' }], { status: 'no_plan' }],
  ['other plans are no home of it', [{ ...plan, kind: 'treatment' }], { status: 'no_plan' }],
  ['nobody recorded where', [{ ...plan, locatedIn: null }], { status: 'unknown' }],
  ['of one of two nobody recorded where', [plan, { ...plan, locatedIn: null }], { status: 'unknown' }],
  ['one home, however often it was formed', [plan, { ...plan, formedOn: '2024-02-01' }], { status: 'one', system: 'pegasos' }],
  [
    'two homes',
    [plan, { ...plan, kind: 'multi_sector_work_ability_support', locatedIn: 'typpi' }],
    { status: 'several', systems: ['pegasos', 'typpi'] },
  ],
])('%s', (_, plans, home) => {
  expect(planHome(plans, '2024-02-15')).toEqual(home);
});
