import { broken, file, type Change } from '../example.ts';
import type { DataRule } from './rule.ts';

const opened = (day: string, format: string): Change => ({
  all: [
    { described: { schema: { fields: [{ name: 'opened_on', type: 'date', format }] } } },
    file(
      'teams',
      'team_id,organisation_id,name,model,municipality,opened_on',
      `t1,o1,Keskitetty tiimi,centralised,Pori,${day}`,
      't2,o1,Alueellinen tiimi,regional,Ulvila,',
      't9,o2,Tampereen tiimi,regional,Tampere,',
    ),
  ],
});

export const dateNotAsDeclared: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'päivämäärä muodossa {format}, kuten datapackage.json ilmoittaa',
      sv: 'ett datum i formen {format}, som datapackage.json anger',
      en: 'a date written {format}, as datapackage.json declares',
    },
    hint: {
      fi: 'Kirjoita sarakkeen kaikki päivät samassa muodossa tai korjaa muoto (`format`).',
      sv: 'Skriv alla datum i kolumnen i samma form eller rätta formen (`format`).',
      en: 'Write all dates of the column in one form, or mend the `format`.',
    },
  },
  check: { declaredDay: (day, format) => day === undefined && { format } },
  example: {
    breaks: [
      broken('an ISO date among Finnish ones', opened('2022-08-01', '%d.%m.%Y'), 'teams', 1, 'opened_on'),
      broken('a date with a time', opened('1.8.2022 10:00', '%d.%m.%Y'), 'teams', 1, 'opened_on'),
    ],
    keeps: [
      opened('1.8.2022', '%d.%m.%Y'),
      opened('20220801', '%Y%m%d'),
      opened('01/08/2022', '%d/%m/%Y'),
      opened('2022-08-01', '%Y-%m-%d'),
    ],
  },
};
