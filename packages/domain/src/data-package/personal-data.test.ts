import { describe, expect, test } from 'vitest';
import { brokenByText, textNotices } from './cells/broken-by-text.ts';
import { rules } from './rules/index.ts';

const namesPerson = (name: string) =>
  rules.header_names_person.check.headerName!({ name, position: 1, isRepeated: false, columns: [], extraColumns: new Set() }) !== false;

// The codes are made up. Three are valid: 131052-308T, 010594Y9032 and 020516C903K; 010190Y999P fails its check and is refused all the same.
describe('an identity code', () => {
  test.each([
    '131052-308T',
    '010594Y9032',
    '020516C903K',
    '010190Y999P',
    '131052+308T',
    '131052-308t',
    '131052–308T',
    '131052\u2011308T',
    '131052−308T',
    '131052 - 308T',
    '131052  -\t308T',
    '131052-308 T',
    '1 3 1 0 5 2 - 3 0 8 T',
    '13.10.52-308T',
    '131052-\u200b308\u00adT',
    '131052\u00a0-\u202f308T',
    '\u202a131052-308T\u202c',
    '１３１０５２－３０８Ｔ',
    '١٣١٠٥٢-٣٠٨T',
    '131052308T',
    '131052 308T',
    '131052/308T',
    '131052_308T',
    'client131052-308T',
    '(020516C903K)',
    'hetu:131052-308T;',
    '1 131052-308T',
    '850709-9805',
    '19850709-9805',
    '850709+9805',
    '850769-9802',
  ])('is seen in %j', (text) => {
    expect(brokenByText(text)?.rule).toBe('personal_identity_code');
  });

  test.each(['150324-0012', '2024 asia 150324-0012', '20240115-0013', '010190A9991', '131052-3080'])(
    'is only possible in %s: digits alone, whose check fails',
    (text) => {
      expect(brokenByText(text)).toBeUndefined();
      expect(textNotices(text)).toEqual(['identity_code_possible']);
    },
  );

  test.each([
    'EP-2024-000123',
    '329952-308T',
    '131352-308T',
    '2024-02-29',
    '2022-01-01;2023-01-01',
    '1.8.2022–31.12.2022',
    '01.01.2022-31.12.2022',
    '1.2.24-3.4.24',
    '20240101-20241231',
    '2024-01-31T10:00:00+02:00',
    '550e8400-e29b-41d4-a716-446655440000',
    'ab010190-9991-4abc-8def-446655440000',
    '5f010190a9991bcd00112233',
    '120 000 - 150 000',
    '1234567-8',
    'FI21 1234 5600 0007 85',
    '1.2.246.10.12345678',
    'THL/1234/6.02.00/2024',
  ])('is not in %s', (text) => {
    expect([brokenByText(text), textNotices(text)]).toEqual([undefined, []]);
  });
});

describe('an e-mail address', () => {
  test.each([
    'etu.suku@example.fi',
    'etu.suku @ example.fi',
    'etu.suku＠example.fi',
    'etu.suku﹫example.fi',
    '"etu suku"@example.fi',
    'etu.suku(at)example.fi',
    'palaute: töissä@yritys.example.fi.',
  ])('is seen in %s', (text) => {
    expect(brokenByText(text)?.rule).toBe('email_address');
  });

  test.each(['@home', 'meeting @ 10.30', 'tapaaminen @10.30', 'a@b', '5 kpl @ 3.50 e', '@'])('is not in %s', (text) => {
    expect(brokenByText(text)).toBeUndefined();
  });
});

describe('a phone number', () => {
  test.each([
    '040 123 4567',
    '040-123 4567',
    '040 - 123 4567',
    '040-1234567',
    '040.123.4567',
    '040/123 4567',
    '040\u2011123\u00a04567',
    '040_123_4567',
    '040·123·4567',
    '050 12 34 567',
    '0400 123 456',
    '0457 123 4567',
    '0500-123456',
    'puh. 044 123 4567 (virka-aika)',
    '+358 40 123 4567',
    '+358 (0)40 123 4567',
    '+358401234567',
    '+358-40-1234567',
    '＋358 40 123 4567',
    '+46 70 123 45 67',
    '00358401234567',
    '00358 40 123 4567',
    '00 358 40 1234567',
  ])('is seen in %s, in text and among ids', (text) => {
    expect([brokenByText(text)?.rule, brokenByText(text, text, 'id')?.rule]).toEqual(['phone_number', 'phone_number']);
  });

  test.each([
    '0401234567',
    '358401234567',
    '09 310 12345',
    '(02) 123 4567',
    '(09) 31012345',
    '02-1234567',
    '016 123 456',
    '020 123 4567',
    '0800 123 456',
  ])('is seen in %s in text, and may be an id', (text) => {
    expect([brokenByText(text)?.rule, brokenByText(text, text, 'id')?.rule]).toEqual(['phone_number', undefined]);
  });

  test.each([
    '00123',
    '0000000123',
    '0046123456',
    '2024-02-29',
    '045 2024-01-15',
    '045 15.01.2024',
    '04130-04250',
    '0400-0500',
    '0800-1600',
    '02-2024',
    '02 2024',
    '09 2023-2024',
    '04.05.2024',
    '04/05/2024',
    '05/123/2024',
    '10 of 35',
    '+5',
    '+10 000 000',
    'https://www.innokyla.fi/fi/toimintamalli',
    '98000.5',
    '0.0401234567',
    'EP-040-123-4567',
    'EP_040_123_4567',
    '358123456789',
    '550e8400-e29b-41d4-a716-040123456789',
  ])('is not in %s', (text) => {
    expect(brokenByText(text)).toBeUndefined();
  });

  test.each(['integer', 'number', 'date', 'boolean', 'code', 'codes'] as const)('is not looked for in a column of type %s', (type) => {
    expect(brokenByText('020 123 4567', undefined, type)).toBeUndefined();
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
    'asiakasnimi',
    'asiakkaanNimi',
    'hlo_nimi',
    'Hlö nimi',
    'nimi (suku)',
    'syntymaaika',
    'syntymäaika',
    'birth_date',
    'date of birth',
    'födelsedatum',
    'sposti',
    'e mail',
    'puh',
    'puh.nro',
    'kotipuhelin',
    'mobile_phone_no',
    'osoite2',
    'address_line_1',
    'gatuadress',
    'client_phone',
    'etunimi ja sukunimi',
    'Asiakkaan nimi ja osoite',
    'Födelseår och namn',
    'asiakas_nimi_vanha',
    'huoltajan nimi',
    'guardian_name',
    'vårdnadshavares namn',
    'yhteystiedot',
    'Kontaktuppgifter',
    'contact_details',
    'besöksadress',
    'person_nr',
    'national_id',
    'personalIdentityNumber',
    'synt.aika',
  ])('%s', (header) => {
    expect(namesPerson(header)).toBe(true);
  });

  test.each([
    'municipality',
    'team_id',
    'team_name',
    'tiimin nimi',
    'kunnan_nimi',
    'filename',
    'file name',
    'mobility',
    'kind',
    'nimike',
    'nimetty_pvm',
    'source_system',
    'osoitettu_pvm',
    'readdressed_to',
    'addressed_on',
    'phone_calls',
    'puhelinkontaktit',
    'puhelut',
    'email_sent_on',
    'mailed',
    'birth_year',
    'syntymavuosi',
    'hotel',
    'telehealth',
    'katuosuus',
    'streetlights',
    'team_contact_details',
    'first_contact',
    'lapsia',
    'person_id',
  ])('not %s', (header) => {
    expect(namesPerson(header)).toBe(false);
  });
});
