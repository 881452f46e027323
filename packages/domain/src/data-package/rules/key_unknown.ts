import { nearestCode, nearestNamed } from '../cells/code-labels.ts';
import { brokenCell, cell, file } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { ResourceName } from '../index.ts';
import type { DataRule } from './rule.ts';

const arms = rowsOf('counts', ({ earlier }) => ({ pilot_id: pilot, arm_id: arm }) => {
  const isUnknown = pilot !== null && arm !== null && !earlier.isIncomplete('arms') && !earlier.hasArm(pilot, arm);
  return isUnknown && { column: 'arm_id', facts: { file: 'arms.csv', nearest: '' } };
});

/** Files whose ids name no person, so that one that is near may be shown. */
const shownKeys: readonly ResourceName[] = ['organisations', 'teams', 'pilots', 'instruments', 'segments', 'guidance_criteria'];

export const keyUnknown: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'tunniste, jolla on rivi tiedostossa {file}',
      sv: 'ett id som har en rad i {file}',
      en: 'an id that has a row in {file}',
    },
    hint: {
      fi: 'Lisää puuttuva rivi tiedostoon {file} tai korjaa tunniste.{nearest}',
      sv: 'Lägg till raden som saknas i {file} eller rätta id:t.{nearest}',
      en: 'Add the missing row to {file}, or mend the id.{nearest}',
    },
  },
  check: {
    reference: ({ column: { values = [], fileReplacesValues }, file, earlier }) => {
      // A code that no row adds to or replaces is one of a closed list.
      if (fileReplacesValues !== undefined && earlier.keyCount(file) === 0) return undefined;
      const alsoKnown = fileReplacesValues === true ? [] : values;
      const nearest = (id: string) =>
        shownKeys.includes(file) ? nearestNamed(nearestCode(id, [...earlier.keysOf(file), ...alsoKnown])) : '';
      return (id) => !earlier.has(file, id) && !alsoKnown.includes(id) && { file: `${file}.csv`, nearest: nearest(id) };
    },
    row: arms,
  },
  example: {
    breaks: [
      brokenCell('events', 1, 'episode_id', 'e404'),
      brokenCell('episodes', 2, 'client_id', 'c404'),
      brokenCell('arms', 1, 'team_id', 't404'),
      brokenCell('counts', 1, 'arm_id', 'a404'),
      brokenCell('scores', 3, 'instrument', 'phq9'),
      {
        ...brokenCell('episodes', 2, 'segment', 'young_under_30'),
        change: { all: [cell('episodes', 2, 'segment', 'young_under_30'), file('segments', 'segment_id,label', 'young,Young')] },
      },
    ],
  },
};
