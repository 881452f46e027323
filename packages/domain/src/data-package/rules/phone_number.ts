import { withoutUuids } from '../cells/without-uuids.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

// A plus or 00 with a country code; a mobile number of Finland with or without blanks; a landline only with them, because
// an id may begin with a zero.
const numbers = [
  /(?<![0-9A-Za-z])(\+|00(?=358|4[5-7]|372))\d{1,3}([ ()/-]{0,2}\d){7,12}(?![0-9A-Za-z])/,
  /(?<![0-9A-Za-z])0(4\d|50)[ -]?\d{2,4}[ -]?\d{2,4}[ -]?\d{0,3}(?<=(\d[ -]?){9,11})(?![0-9A-Za-z])/,
  /(?<![0-9A-Za-z])\(?0[1-9]\d?\)?[ -]\d{3}[ -]?\d{3,4}(?![0-9A-Za-z])/,
];
const fewestCharacters = 9;

export const phoneNumber: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'ei puhelinnumeroita missään solussa', sv: 'inga telefonnummer i någon cell', en: 'no phone number in any cell' },
    hint: { fi: 'Poista numero.', sv: 'Ta bort numret.', en: 'Remove the number.' },
  },
  check: {
    text: (text) => {
      if (text.length < fewestCharacters) return false;
      const searched = withoutUuids(text);
      return numbers.some((number) => number.test(searched));
    },
  },
  example: {
    breaks: ['040 123 4567', '0401234567', '+358401234567', '(02) 123 4567'].map((value) => brokenCell('milestones', 1, 'label', value)),
    keeps: ['0000000123', '+5'].map((value) => cell('milestones', 1, 'label', value)),
  },
};
