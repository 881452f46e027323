import { rangeNamed } from '../cells/named.ts';
import { brokenCell, cell } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

export const scoreOutOfRange: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'pistemäärä {range}', sv: 'en poäng {range}', en: 'a score {range}' },
    hint: { fi: 'Tarkista pistemäärä ja mittari.', sv: 'Kontrollera poängen och instrumentet.', en: 'Check the score and the instrument.' },
  },
  check: {
    row: rowsOf('scores', ({ earlier }) => ({ instrument, score }) => {
      const scale = instrument === null ? undefined : earlier.scaleOf(instrument);
      const isOutside = scale !== undefined && score !== null && (score < scale.minimum || score > scale.maximum);
      return isOutside && { column: 'score', facts: { range: rangeNamed(scale) } };
    }),
  },
  example: {
    breaks: [brokenCell('scores', 1, 'score', '11'), brokenCell('scores', 1, 'score', '-1'), brokenCell('scores', 3, 'score', '64')],
    keeps: [cell('scores', 1, 'score', '10'), cell('scores', 1, 'score', '0')],
  },
};
