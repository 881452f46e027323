import { broken, file } from '../example.ts';
import type { DataRule } from './rule.ts';

export const quoteUnterminated: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'lainausmerkki, joka päättyy', sv: 'ett citattecken som avslutas', en: 'a quotation mark that is closed' },
    hint: {
      fi: 'Solu alkaa lainausmerkillä, jolla ei ole paria. Rivejä siitä eteenpäin ei tarkistettu.',
      sv: 'En cell börjar med ett citattecken utan par. Raderna därefter kontrollerades inte.',
      en: 'A cell begins with a quotation mark that has no partner. Rows from there on were not checked.',
    },
  },
  check: { fault: (fault) => fault === 'quote_open' },
  example: {
    breaks: [
      broken(
        'a quotation mark left open',
        file('events', 'episode_id,event,occurred_on,detail', 'e1,first_contact,2023-01-12,"so'),
        'events',
        1,
      ),
    ],
  },
};
