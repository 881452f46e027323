import { broken } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const armDiffers: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'haaran kaikilla riveillä sama label ja role',
      sv: 'samma label och role på alla rader för armen',
      en: 'the same label and role on every row of the arm',
    },
    hint: {
      fi: 'Yhtenäistä rivit tai anna toiselle haaralle oma tunniste.',
      sv: 'Förenhetliga raderna eller ge den andra armen ett eget id.',
      en: 'Make the rows agree, or give the other arm an id of its own.',
    },
  },
  check: {
    row: rowsOf('arms', () => {
      const names = new Map<string, string>();
      return ({ pilot_id: pilot, arm_id: arm, label, role }) => {
        if (pilot === null || arm === null) return undefined;
        const [key, name] = [JSON.stringify([pilot, arm]), JSON.stringify([label, role])];
        const before = names.get(key);
        names.set(key, name);
        return before !== undefined && before !== name && { column: 'arm_id' };
      };
    }),
  },
  before: ['arms_overlap'],
  example: {
    breaks: [
      broken(
        'an arm under two labels',
        { row: { file: 'arms', cells: 'p1,central,Keskus,intervention,t1,2021-01-01,2022-07-31' } },
        'arms',
        3,
        'arm_id',
      ),
    ],
    keeps: [{ row: { file: 'arms', cells: 'p1,central,Keskitetty,intervention,t1,2021-01-01,2022-07-31' } }],
  },
};
