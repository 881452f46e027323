import { broken } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const armsOverlap: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'pilotin ja tiimin rivit, joiden kaudet eivät mene päällekkäin',
      sv: 'rader för ett pilotförsök och ett team vars perioder inte överlappar',
      en: 'rows of one pilot and team whose periods do not overlap',
    },
    hint: {
      fi: 'Päätä aiempi rivi (to_on) päivää ennen kuin seuraava alkaa (from_on).',
      sv: 'Avsluta den tidigare raden (to_on) dagen innan nästa börjar (from_on).',
      en: 'End the earlier row (to_on) on the day before the next begins (from_on).',
    },
  },
  check: {
    row: rowsOf('arms', () => {
      const periods = new Map<string, { readonly from: string; readonly to: string }[]>();
      return ({ pilot_id: pilot, arm_id: arm, team_id: team, from_on: from, to_on: to }) => {
        if (pilot === null || arm === null || team === null) return undefined;
        const period = { from: from ?? '', to: to ?? '9999-12-31' };
        const key = JSON.stringify([pilot, team]);
        const others = periods.get(key) ?? [];
        periods.set(key, [...others, period]);
        return others.some((other) => period.from <= other.to && other.from <= period.to) && { column: 'team_id' };
      };
    }),
  },
  example: {
    breaks: [
      broken(
        'team t1 in two arms at once',
        { row: { file: 'arms', cells: 'p1,late,Myöhäinen,comparator,t1,2023-01-01,' } },
        'arms',
        3,
        'team_id',
      ),
    ],
    keeps: [{ row: { file: 'arms', cells: 'p1,early,Varhainen,comparator,t1,2021-01-01,2022-07-31' } }],
  },
};
