import { terminalStateIds } from '../../pathway/states.ts';
import { brokenCell, cell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const terminalStateMissing: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päättymisen tila: {values}', sv: 'slutläget: {values}', en: 'the terminal state: {values}' },
    hint: {
      fi: 'Kerro tapahtuman `ended` solussa detail, miten jakso päättyi.',
      sv: 'Ange i cellen detail för händelsen `ended` hur episoden slutade.',
      en: 'Say in the detail of the event `ended` how the episode ended.',
    },
  },
  check: {
    row: rowsOf(
      'events',
      () =>
        ({ event, detail }) =>
          event === 'ended' &&
          !terminalStateIds.some((id) => id === detail) && { column: 'detail', facts: { values: terminalStateIds.join(', ') } },
    ),
  },
  example: {
    breaks: [brokenCell('events', 5, 'detail', ''), brokenCell('events', 5, 'detail', 'employed at last')],
    keeps: [cell('events', 5, 'detail', 'ended_employed')],
  },
};
