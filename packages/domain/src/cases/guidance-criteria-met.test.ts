import { expect, test } from 'vitest';
import { guidanceCriteriaMet } from './guidance-criteria-met.ts';

test.each([
  ['unemployed_jobseeker', ['musculoskeletal', 'mental_health'], ['unemployed_musculoskeletal', 'unemployed_mental_health']],
  ['unemployed_jobseeker', ['debt_or_housing'], []],
  ['student', ['mental_health'], []],
  [null, ['mental_health'], []],
] as const)('%s with %j meets %j', (mainStatus, flags, met) => {
  expect(guidanceCriteriaMet({ mainStatus, flags })).toEqual(met);
});
