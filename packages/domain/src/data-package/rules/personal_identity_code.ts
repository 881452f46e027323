import { withoutUuids } from '../cells/without-uuids.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

const day = '(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])\\d{2}';
const checkCharacter = '[0-9A-FHJ-NPR-Y]';
// Century signs: `-` and `+` (also as the dashes that word processors put in their place) and the letters of 1900s and
// 2000s. With a letter for a sign the code looks like any mixed id, so that it must stand by itself; with a dash it may
// follow letters.
const withDash = new RegExp(`(?<!\\d)${day} ?[-+\\u2010-\\u2015\\u2212] ?\\d{3}${checkCharacter}(?![0-9A-Z])`, 'i');
const withLetter = new RegExp(`(?<![0-9A-Z])${day} ?[A-FU-Y] ?\\d{3}${checkCharacter}(?![0-9A-Z])`, 'i');
const fewestCharacters = 11;

/** An identity code counts whether or not its check character is right: one that was mistyped names a person all the same. */
export const personalIdentityCode: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'ei henkilötunnuksia missään solussa',
      sv: 'inga personbeteckningar i någon cell',
      en: 'no personal identity code in any cell',
    },
    hint: {
      fi: 'Korvaa henkilötunnukset merkityksettömillä tunnisteilla ennen vientiä ja poista tämä tiedosto turvallisesti.',
      sv: 'Ersätt personbeteckningarna med intetsägande id:n före exporten och radera den här filen på ett säkert sätt.',
      en: 'Put opaque ids in the place of personal identity codes before exporting, and delete this file safely.',
    },
  },
  check: {
    text: (text) => {
      if (text.length < fewestCharacters) return false;
      const searched = withoutUuids(text);
      return withDash.test(searched) || withLetter.test(searched);
    },
  },
  before: ['email_address', 'phone_number'],
  example: {
    breaks: ['131052-308T', '010594Y9032', '020516C903K', '010190Y999P', 'asiakas 131052–308t.'].map((value) =>
      brokenCell('milestones', 1, 'label', value),
    ),
    keeps: ['EP-2024-000123', '329952-308T'].map((value) => cell('milestones', 1, 'label', value)),
  },
};
