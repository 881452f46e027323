import { nearestIds } from '../../nearest.ts';
import { cellsOf } from '../cells/cell-column.ts';
import { nearestCode, nearestNamed } from '../cells/code-labels.ts';
import { valuesNamed, isNamedWhole } from '../cells/named.ts';
import { brokenCell, cell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const mostSuggested = 3;

/** Of a long list of codes those nearest to the text are named first; never one that would repeat the text. */
function namedFor(text: string, values: readonly string[]) {
  const code = nearestCode(text, values);
  const facts = { nearest: nearestNamed(code) };
  if (isNamedWhole(values)) return { ...facts, values: valuesNamed(values) };
  const nearest = nearestIds(text, values, mostSuggested).filter((id) => !id.includes(text));
  return { ...facts, values: valuesNamed([...new Set([...(code === undefined ? [] : [code]), ...nearest, ...values])]) };
}

const partsOf = (text: string) => text.split(';').map((part) => part.trim());

const codes = cellsOf(['code', 'codes'], (text, { column: { type, values = [] } }) => {
  const parts = type === 'code' ? [text] : partsOf(text);
  const unknown = parts.find((part) => !values.includes(part) && (part !== '' || type === 'code'));
  return unknown !== undefined && namedFor(unknown, values);
});

const scores = rowsOf('scores', ({ earlier }) => ({ instrument, occasion }) => {
  const occasions = instrument === null ? undefined : earlier.scaleOf(instrument)?.occasions;
  const isUnknown = occasion !== null && occasions !== undefined && !occasions.includes(occasion);
  return isUnknown && { column: 'occasion', facts: namedFor(occasion, occasions) };
});

export const unknownCode: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'jokin seuraavista: {values}', sv: 'något av följande: {values}', en: 'one of: {values}' },
    hint: {
      fi: 'Kirjoita tunniste täsmälleen kuten luettelossa.{nearest}',
      sv: 'Skriv koden exakt som i listan.{nearest}',
      en: 'Write the code exactly as in the list.{nearest}',
    },
  },
  check: {
    cell: codes,
    row: scores,
    // A code that rows of a file may add to or replace, in a package where that file has none.
    reference: ({ column: { values }, file, earlier }) =>
      values === undefined || earlier.keyCount(file) > 0 ? undefined : (id) => !values.includes(id) && namedFor(id, values),
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
