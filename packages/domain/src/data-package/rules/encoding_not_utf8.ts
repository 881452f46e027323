import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

export const encodingNotUtf8: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'merkistö UTF-8', sv: 'teckenkodningen UTF-8', en: 'the encoding UTF-8' },
    hint: {
      fi: 'Tallenna tiedosto UTF-8:na tai ilmoita sen merkistö (`"encoding": "iso-8859-1"`) tiedostossa datapackage.json.',
      sv: 'Spara filen som UTF-8 eller ange dess kodning (`"encoding": "iso-8859-1"`) i datapackage.json.',
      en: 'Save the file as UTF-8, or declare its encoding (`"encoding": "iso-8859-1"`) in datapackage.json.',
    },
  },
  check: { fault: (fault) => fault === 'not_decodable' },
  example: {
    breaks: [
      broken('ISO-8859-1', { files: { 'organisations.csv': latin1('organisation_id,name\no1,Hämeenkyrö\no2,Säkylä\n') } }, 'organisations'),
    ],
  },
};
