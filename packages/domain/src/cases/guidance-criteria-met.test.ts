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

test('criteria of one’s own are added, and take the place of a built-in one of the same id', () => {
  const client = { mainStatus: 'unemployed_jobseeker', flags: ['mental_health'] } as const;
  const own = { criterionId: 'young', mainStatus: null, flag: 'mental_health' } as const;
  expect(guidanceCriteriaMet(client, [own])).toEqual(['unemployed_mental_health', 'young']);
  expect(guidanceCriteriaMet(client, [{ ...own, criterionId: 'unemployed_mental_health', flag: 'nepsy' }])).toEqual([]);
  expect(guidanceCriteriaMet(client, [{ criterionId: 'anybody', mainStatus: null, flag: null }])).toEqual(['unemployed_mental_health']);
});
