import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

const teams =
  'team_id,organisation_id,name,model,municipality,opened_on,closed_on\nt1,o1,Keskitetty tiimi,centralised,Pori,2022-08-01,\nt2,o1,Alueellinen tiimi,regional,Ulvila,,\nt9,o2,Köyliön tiimi,regional,Säkylä,,\n';

export const encodingDeclared: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'merkistö UTF-8', sv: 'teckenkodningen UTF-8', en: 'the encoding UTF-8' },
    hint: {
      fi: 'Tiedosto luettiin ilmoitetulla merkistöllä.',
      sv: 'Filen lästes med den angivna kodningen.',
      en: 'The file was read in the encoding that was declared.',
    },
  },
  check: { layout: ({ encoding }) => encoding !== 'utf-8' },
  example: {
    breaks: ['iso-8859-1', 'latin1', 'CP1252', 'latin-1', 'iso8859-15'].map((encoding) =>
      broken(
        `declared ${encoding}`,
        {
          all: [{ described: { encoding } }, { files: { 'teams.csv': Uint8Array.from(teams, (character) => character.charCodeAt(0)) } }],
        },
        'teams',
      ),
    ),
  },
};
