import { nearestIds } from '../../nearest.ts';
import { cellsOf } from '../cells/cell-column.ts';
import { valuesNamed, isNamedWhole } from '../cells/named.ts';
import { brokenCell, cell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const mostSuggested = 3;

/** Of a long list of codes those nearest to the text are named first; never one that would repeat the text. */
function valuesNear(text: string, values: readonly string[]) {
  if (isNamedWhole(values)) return valuesNamed(values);
  const nearest = nearestIds(text, values, mostSuggested).filter((id) => !id.includes(text));
  return valuesNamed([...new Set([...nearest, ...values])]);
}

const partsOf = (text: string) => text.split(';').map((part) => part.trim());

const codes = cellsOf(['code', 'codes'], (text, { column: { type, values = [] } }) => {
  const isKnown = type === 'code' ? values.includes(text) : partsOf(text).every((part) => part === '' || values.includes(part));
  return !isKnown && { values: valuesNear(text, values) };
});

const scores = rowsOf('scores', ({ earlier }) => ({ instrument, occasion }) => {
  const occasions = instrument === null ? undefined : earlier.scaleOf(instrument)?.occasions;
  const isUnknown = occasion !== null && occasions !== undefined && !occasions.includes(occasion);
  return isUnknown && { column: 'occasion', facts: { values: valuesNamed(occasions) } };
});

export const unknownCode: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'jokin seuraavista: {values}', sv: 'något av följande: {values}', en: 'one of: {values}' },
    hint: {
      fi: 'Kirjoita tunniste täsmälleen kuten luettelossa.',
      sv: 'Skriv koden exakt som i listan.',
      en: 'Write the code exactly as in the list.',
    },
  },
  check: {
    cell: codes,
    row: scores,
    // A code that rows of a file may add to or replace, in a package where that file has none.
    reference: ({ column: { values }, file, earlier }) =>
      values === undefined || earlier.keyCount(file) > 0 ? undefined : (id) => !values.includes(id) && { values: valuesNamed(values) },
  },
  before: ['score_off_step', 'score_out_of_range'],
  example: {
    breaks: [
      brokenCell('events', 1, 'event', 'plan_made'),
      brokenCell('episodes', 1, 'flags', 'typ_client;tall'),
      brokenCell('episodes', 2, 'segment', 'students'),
      brokenCell('scores', 1, 'occasion', 'month_4'),
      brokenCell('targets', 1, 'metric', 'happiness'),
      {
        ...brokenCell('scores', 3, 'instrument', 'phq9'),
        change: { all: [cell('scores', 3, 'instrument', 'phq9'), { files: { 'instruments.csv': undefined } }] },
      },
    ],
    keeps: [cell('episodes', 1, 'flags', 'nepsy ; under_30;')],
  },
};
