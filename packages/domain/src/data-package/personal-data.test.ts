import { describe, expect, test } from 'vitest';
import { brokenByText } from './cells/broken-by-text.ts';
import { rules } from './rules/index.ts';

const namesPerson = (name: string) =>
  rules.header_names_person.check.headerName!({ name, position: 1, isRepeated: false, columns: [], extraColumns: new Set() }) !== false;

describe('personal data in a text', () => {
  test.each([
    // The first three are made up and valid; the fourth fails its check character and is refused all the same.
    ['131052-308T', 'personal_identity_code'],
    ['010594Y9032', 'personal_identity_code'],
    ['020516C903K', 'personal_identity_code'],
    ['010190Y999P', 'personal_identity_code'],
    ['131052+308T', 'personal_identity_code'],
    ['131052-308t', 'personal_identity_code'],
    ['131052–308T', 'personal_identity_code'],
    ['131052 - 308T', 'personal_identity_code'],
    ['client131052-308T', 'personal_identity_code'],
    ['(020516C903K)', 'personal_identity_code'],
    ['etu.suku@example.fi', 'email_address'],
    ['palaute: töissä@yritys.example.fi.', 'email_address'],
    ['040 123 4567', 'phone_number'],
    ['0401234567', 'phone_number'],
    ['050-123 4567', 'phone_number'],
    ['+358 40 123 4567', 'phone_number'],
    ['00358401234567', 'phone_number'],
    ['(02) 123 4567', 'phone_number'],
  ])('%s is a %s', (text, rule) => {
    expect(brokenByText(text)?.rule).toBe(rule);
  });

  test.each([
    '00123',
    '0000000123',
    '2024-02-29',
    '2022-01-01;2023-01-01',
    '1.8.2022–31.12.2022',
    '550e8400-e29b-41d4-a716-446655440000',
    'ab010190-9991-4abc-8def-446655440000',
    '5f010190a9991bcd00112233',
    'EP-2024-000123',
    '329952-308T',
    '10 of 35',
    '@home',
    '+5',
    'https://www.innokyla.fi/fi/toimintamalli',
    '98000.5',
  ])('%s is none', (text) => {
    expect(brokenByText(text)).toBeUndefined();
  });
});

const hostile = ['a', '0', '+', '040 ', '131052-', 'a@', '@', '-'];
const oneSecond = 1_000;

test.each(hostile)(
  '64 kB of %j are searched within a second',
  (part) => {
    const text = part.repeat(64_000 / part.length);
    expect([brokenByText(text)?.rule, brokenByText(`${text}@`)?.rule]).not.toContain('email_address');
  },
  oneSecond,
);

describe('columns named as those of a person', () => {
  test.each([
    'first_name',
    'Last name',
    'surname',
    'client_name',
    'name',
    'etunimi',
    'Sukunimi',
    'asiakkaan nimi',
    'förnamn',
    'Efternamn',
    'namn',
    'osoite',
    'kotiosoite',
    'adress',
    'home_address',
    'phone',
    'puhelinnumero',
    'telefon',
    'email',
    'e-post',
    'sähköposti',
    'hetu',
    'henkilötunnus',
    'personbeteckning',
    'ssn',
  ])('%s', (header) => {
    expect(namesPerson(header)).toBe(true);
  });

  test.each(['municipality', 'team_id', 'filename', 'mobility', 'kind', 'nimike', 'source_system'])('not %s', (header) => {
    expect(namesPerson(header)).toBe(false);
  });
});
