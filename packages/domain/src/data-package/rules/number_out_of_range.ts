import { outreachSteps } from '../../services/outreach-funnel.ts';
import { cellsOf, type CellColumn } from '../cells/cell-column.ts';
import { rangeNamed } from '../cells/named.ts';
import { writtenNumber } from '../cells/written-number.ts';
import { brokenCell, broken, cell, file } from '../example.ts';
import { rowsOf, together } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const numbers = cellsOf(['integer', 'number'], (text, column: CellColumn) => {
  const value = writtenNumber(text, column);
  const { minimum = -Infinity, maximum = Infinity } = column.column;
  return value !== undefined && (value < minimum || value > maximum) && { range: rangeNamed(column.column) };
});

const clients = rowsOf('clients', ({ today }) => {
  const maximum = Number(today.slice(0, 4));
  return ({ birth_year: year }) => year !== null && year > maximum && { column: 'birth_year', facts: { range: rangeNamed({ maximum }) } };
});

const scoreBands = rowsOf('score_bands', () => ({ organisation_id: organisation, from_score: from, to_score: to }) => {
  const isKnown = organisation !== null && from !== null && to !== null;
  return isKnown && to < from && { column: 'to_score', facts: { range: rangeNamed({ minimum: from }) } };
});

/** Each step of a round is a part of the step before it. */
const outreach = rowsOf(
  'outreach',
  () => (row) =>
    outreachSteps.flatMap((column, place) => {
      const [before, people] = [place === 0 ? null : row[outreachSteps[place - 1]!], row[column]];
      const isMore = before !== null && people !== null && people > before;
      return isMore ? [{ column, facts: { range: rangeNamed({ minimum: 0, maximum: before }) } }] : [];
    }),
);

export const numberOutOfRange: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'luku {range}', sv: 'ett tal {range}', en: 'a number {range}' },
    hint: { fi: 'Tarkista luku.', sv: 'Kontrollera talet.', en: 'Check the number.' },
  },
  check: { cell: numbers, row: together(clients, scoreBands, outreach) },
  example: {
    breaks: [
      brokenCell('feedback', 1, 'recommend', '11'),
      brokenCell('feedback', 1, 'recommend', '-1'),
      brokenCell('fidelity', 1, 'rating', '6'),
      brokenCell('clients', 1, 'birth_year', '2025'),
      broken(
        'a band of scores that ends before it begins',
        file('score_bands', 'organisation_id,from_score,to_score,step', 'o1,5,3,Talk'),
        'score_bands',
        1,
        'to_score',
      ),
      broken(
        'more people in service than were reached',
        file(
          'outreach',
          'round_id,organisation_id,held_on,identified,contacted,reached,in_service,lawful_basis',
          'r1,o1,2023-05-01,200,160,60,61,Agreement',
        ),
        'outreach',
        1,
        'in_service',
      ),
    ],
    keeps: [cell('feedback', 1, 'recommend', '10'), cell('feedback', 1, 'recommend', '0'), cell('clients', 1, 'birth_year', '2024')],
  },
};
