import type { RuleId } from './rules.ts';

type PersonalDataRule = Extract<RuleId, 'personal_identity_code' | 'email_address' | 'phone_number'>;

const uuid = /\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi;

const day = '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}';
const checkCharacter = '[0-9A-FHJ-NPR-Y]';
// Century signs: `-` and `+` (also as the dashes that word processors put in their place) and the letters of 1900s and
// 2000s. With a letter for a sign the code looks like any mixed id, so that it must stand by itself; with a dash it may
// follow letters.
const identityCodeWithDash = new RegExp(`(?<!\\d)${day} ?[-+\\u2010-\\u2015\\u2212] ?\\d{3}${checkCharacter}(?![0-9A-Z])`, 'i');
const identityCodeWithLetter = new RegExp(`(?<![0-9A-Z])${day} ?[A-FU-Y] ?\\d{3}${checkCharacter}(?![0-9A-Z])`, 'i');

// One character before the @ is enough; matching all of them would take time that grows with the square of the text.
const emailAddress = /[\p{L}\d._%+-] ?@ ?[\p{L}\d-]+(\.[\p{L}\d-]+)+/u;

// A plus or 00 with a country code; a mobile number of Finland with or without blanks; a landline only with them, because
// an id may begin with a zero.
const phoneNumbers = [
  /(?<![0-9A-Za-z])(\+|00(?=358|4[5-7]|372))\d{1,3}([ ()/-]{0,2}\d){7,12}(?![0-9A-Za-z])/,
  /(?<![0-9A-Za-z])0(4\d|50)[ -]?\d{2,4}[ -]?\d{2,4}[ -]?\d{0,3}(?<=(\d[ -]?){9,11})(?![0-9A-Za-z])/,
  /(?<![0-9A-Za-z])\(?0[1-9]\d?\)?[ -]\d{3}[ -]?\d{3,4}(?![0-9A-Za-z])/,
];

/**
 * The kind of personal data that a text holds, or undefined. An identity code counts whether or not its check character
 * is right: one that was mistyped names a person all the same. Names and addresses of people cannot be told from other
 * words; columns for them are refused by `namesPerson`.
 */
export function findPersonalData(text: string): PersonalDataRule | undefined {
  // Nothing shorter, and nothing without a digit or an @, can hold any of them.
  if (text.length < 6 || !/[\d@]/.test(text)) return undefined;
  const searched = text.length >= 36 ? text.replace(uuid, ' ') : text;
  if (identityCodeWithDash.test(searched) || identityCodeWithLetter.test(searched)) return 'personal_identity_code';
  if (searched.includes('@') && emailAddress.test(searched)) return 'email_address';
  return phoneNumbers.some((pattern) => pattern.test(searched)) ? 'phone_number' : undefined;
}

const personalColumns = [
  /(first|last|sur|full|given|family|middle|maiden|nick|client|customer|patient|person)s?name/,
  /(etu|suku|koko|kutsuma|asiakkaan|henkilon|potilaan)nimi/,
  /(for|efter|slakt|tilltals|full|klientens?|personens?|patientens?)namn/,
  /^(name|names|nimi|namn)$/,
  /address|adress|osoite|^street|^katu$|^gata$/,
  /phone|puhelin|telefon|^gsm|^mobile?$|^mobil(nummer)?$/,
  /e?mail|sahkoposti|epost/,
  /hetu$|^hetu|henkilotunnus|sotu$|personbeteckning|personnummer|identitycode|socialsecurity|^ssn$/,
];

/** Whether a column is named as one that holds a person's name, address, phone number or identity code, in fi, sv or en. */
export function namesPerson(header: string): boolean {
  const plain = header
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  return personalColumns.some((pattern) => pattern.test(plain));
}
