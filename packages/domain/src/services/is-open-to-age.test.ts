import { expect, test } from 'vitest';
import { isOpenToAge } from './is-open-to-age.ts';

test.each([
  ['ohjaamo', 29, true],
  ['ohjaamo', 30, false],
  ['ohjaamo', null, null],
  ['typ', 58, true],
  ['typ', null, true],
] as const)('%s at the age of %s: %s', (service, ageYears, open) => {
  expect(isOpenToAge(service, ageYears)).toBe(open);
});
