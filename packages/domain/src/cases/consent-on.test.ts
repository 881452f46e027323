import { expect, test } from 'vitest';
import { consentedParties, consentFacts, consentStage, type DatedConsent } from './consent-on.ts';

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

test('a consent with a last day has expired on the next, and covers nobody then', () => {
  const dated: DatedConsent = { askedOn: '2024-01-10', givenOn: '2024-01-12', validUntil: '2024-12-31', scope: ['kela'] };
  expect(consentStage(dated, '2024-12-31')).toBe('given');
  expect(consentStage(dated, '2025-01-01')).toBe('expired');
  expect(consentedParties([dated], '2025-01-01')).toEqual([]);
});

test.each<[string, Partial<DatedConsent>, object | null]>([
  ['two parties: several sectors', { scope: ['kela', 'health_services'] }, { multiSector: true }],
  ['one party: one sector', { scope: ['kela'] }, { multiSector: false }],
  ['form Y100: several sectors, whatever was written down', { form: 'y100' }, { multiSector: true }],
  ['refused after it was given: taken back', { refusedOn: '2024-02-01' }, { withdrawnOn: '2024-02-01' }],
  ['given after a refusal: in force', { refusedOn: '2024-01-11' }, { withdrawnOn: null }],
  ['refused and never given', { givenOn: null, refusedOn: '2024-01-12' }, null],
])('%s', (_, facts, expected) => {
  const [fact = null] = consentFacts([{ askedOn: '2024-01-10', givenOn: '2024-01-12', ...facts }])!;
  if (expected === null) expect(fact).toBeNull();
  else expect(fact).toMatchObject(expected);
});

test('an answer that was not recorded may be a yes: nothing is known', () => {
  expect(consentFacts([{ askedOn: '2024-01-10' }])).toBeUndefined();
  expect(consentFacts([])).toEqual([]);
});
