import { broken, file } from '../example.ts';
import type { DataRule } from './rule.ts';

export const quoteMisplaced: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'lainausmerkit solun ympärillä, sisällä kahdennettuina',
      sv: 'citattecken kring cellen, fördubblade inuti',
      en: 'quotation marks around the cell, doubled inside it',
    },
    hint: {
      fi: 'Kirjoita lainausmerkki solun sisällä kahdesti ja solu lainausmerkkeihin. Rivejä siitä eteenpäin ei tarkistettu.',
      sv: 'Skriv citattecknet i cellen dubbelt och cellen inom citattecken. Raderna därefter kontrollerades inte.',
      en: 'Write a quotation mark inside a cell twice and the cell in quotation marks. Rows from there on were not checked.',
    },
  },
  check: { fault: (fault) => fault === 'quote_misplaced' },
  example: {
    breaks: [
      broken(
        'a quotation mark inside a cell',
        file('events', 'episode_id,event,occurred_on,detail', 'e1,first_contact,2023-01-12,5" x'),
        'events',
        1,
      ),
    ],
    keeps: [file('events', 'episode_id,event,occurred_on,detail', 'e1,first_contact,2023-01-12,"5"" x"')],
  },
};
