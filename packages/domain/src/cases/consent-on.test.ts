import { expect, test } from 'vitest';
import { consentedParties, consentStage, type DatedConsent } from './consent-on.ts';

const consent: DatedConsent = {
  askedOn: '2024-01-10',
  givenOn: '2024-01-12',
  withdrawnOn: '2024-05-01',
  scope: ['kela', 'health_services'],
};

test.each([
  ['2024-01-09', 'not_asked'],
  ['2024-01-10', 'asked'],
  ['2024-01-12', 'given'],
  ['2024-04-30', 'given'],
  ['2024-05-01', 'withdrawn'],
])('on %s the consent is %s', (on, stage) => expect(consentStage(consent, on)).toBe(stage));

test('a refusal is told as one', () => {
  expect(consentStage({ askedOn: '2024-01-10', refusedOn: '2024-01-11' }, '2024-02-01')).toBe('refused');
});

test('parties are those of all consents in force, each once', () => {
  const other: DatedConsent = { askedOn: '2024-02-01', givenOn: '2024-02-01', scope: ['kela', 'employer'] };
  expect(consentedParties([consent, other], '2024-03-01')).toEqual(['kela', 'health_services', 'employer']);
  expect(consentedParties([consent, other], '2024-06-01')).toEqual(['kela', 'employer']);
});

test('of a giving and a refusal the later one stands', () => {
  const changed = { askedOn: '2024-01-01', givenOn: '2024-01-02', refusedOn: '2024-02-01' };
  expect(consentStage(changed, '2024-01-31')).toBe('given');
  expect(consentStage(changed, '2024-03-01')).toBe('refused');
  expect(consentStage({ ...changed, givenOn: '2024-02-20' }, '2024-03-01')).toBe('given');
});
