import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

const missing = /^(?:#?n\/a|null|nan|#(?:puuttuu|saknas)!?)$/i;
/** What would be a word or a sign in free text can be no id, no day and no number. */
const missingValue =
  /^(?:[<([#]?(?:na|null|none)[>)\]]?|n\.a\.|nil|nat|undefined|(?:tieto[ _-])?puuttuu|ei[ _-]?(?:tietoa|tiedossa|saatavilla)|en[ _-]tiedä|tuntematon|(?:uppgift[ _-])?saknas|ingen[ _-]uppgift|vet[ _-]ej|okänd|missing|unknown|not[ _-]available|[-–—?.]+)$/i;

const inText = cellsOf(['text'], (text) => missing.test(text));
/** No marker has a digit, and most ids, days and numbers have. */
const hasDigit = /\d/;
const inValue = cellsOf(
  ['id', 'open_code', 'date', 'integer', 'number'],
  (text) => !hasDigit.test(text) && (missing.test(text) || missingValue.test(text)),
);

export const missingMarker: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'arvo tai tyhjä solu', sv: 'ett värde eller en tom cell', en: 'a value or an empty cell' },
    hint: {
      fi: 'Jätä puuttuvan arvon solu tyhjäksi tai ilmoita merkintä (`"missingValues": ["", "NA"]`) tiedostossa datapackage.json.',
      sv: 'Lämna cellen tom där värdet saknas eller ange märket (`"missingValues": ["", "NA"]`) i datapackage.json.',
      en: 'Leave the cell empty where the value is missing, or declare the marker (`"missingValues": ["", "NA"]`) in datapackage.json.',
    },
  },
  check: { cell: (column) => inText(column) ?? inValue(column) },
  before: ['date_format', 'integer_format', 'number_format', 'unknown_code'],
  example: {
    breaks: [
      brokenCell('clients', 1, 'municipality', 'N/A'),
      brokenCell('scores', 1, 'score', 'NaN'),
      brokenCell('events', 1, 'occurred_on', 'NULL'),
      brokenCell('clients', 1, 'municipality', '#PUUTTUU!'),
      ...['NA', 'nan', '-', 'ei tietoa', 'ei_tietoa', '#NA', '(null)', 'ingen uppgift'].map((value) =>
        brokenCell('activities', 1, 'activity_id', value),
      ),
    ],
    keeps: ['Naantali', 'ei tietoa', '-', 'undefined'].map((value) => cell('clients', 1, 'municipality', value)),
  },
};
