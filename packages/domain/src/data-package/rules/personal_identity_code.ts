import { identityCodeIn } from '../cells/identity-codes.ts';
import { searchedText } from '../cells/searched-text.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const personalIdentityCode: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'ei henkilötunnuksia missään solussa eikä tiedoston nimessä',
      sv: 'inga personbeteckningar i någon cell eller i en fils namn',
      en: 'no personal identity code in any cell, nor in the name of a file',
    },
    hint: {
      fi: 'Korvaa henkilötunnukset merkityksettömillä tunnisteilla ennen vientiä ja poista tämä tiedosto turvallisesti.',
      sv: 'Ersätt personbeteckningarna med intetsägande id:n före exporten och radera den här filen på ett säkert sätt.',
      en: 'Put opaque ids in the place of personal identity codes before exporting, and delete this file safely.',
    },
  },
  check: { text: (_, raw) => identityCodeIn(searchedText(raw)) === 'code' },
  before: ['email_address', 'phone_number'],
  example: {
    breaks: [
      '131052-308T',
      '010594Y9032',
      '020516C903K',
      '010190Y999P',
      'asiakas 131052–308t.',
      '131052308T',
      '13 10 52 - 308 T',
      '131052\u00ad-308\u200bT',
      '１３１０５２－３０８Ｔ',
      '850709-9805',
      '19850709-9805',
    ].map((value) => brokenCell('milestones', 1, 'label', value)),
    keeps: ['EP-2024-000123', '329952-308T', '150324-0012', '0401234567'].map((value) => cell('milestones', 1, 'label', value)),
  },
};
