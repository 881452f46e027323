import type { Locale } from '@polku/domain';
import { unparse } from 'papaparse';
import type { Finding } from './protocol.ts';

export type CsvDialect = 'plain' | 'finnish_excel';

/** Finnish Excel opens semicolons as columns, and reads UTF-8 by the mark before it. */
const dialects: Readonly<Record<CsvDialect, { readonly delimiter: string; readonly mark: string }>> = {
  plain: { delimiter: ',', mark: '' },
  finnish_excel: { delimiter: ';', mark: '\uFEFF' },
};

const fields = ['file', 'column', 'row', 'rows_in_all', 'rule', 'expected', 'hint'];

/** Findings as a CSV file, a line for each place that is known: rules and how to mend them; no finding holds a value. */
export function problemsCsv(findings: readonly Finding[], dialect: CsvDialect, locale: Locale): string {
  const { delimiter, mark } = dialects[dialect];
  const data = findings.flatMap(({ table, column, rows, count, rule, expected, hint }) =>
    (rows.length > 0 ? rows : [null]).map((row) => [table, column, row, count, rule, expected[locale], hint[locale]]),
  );
  // A column's name is the reader's own text, and a spreadsheet would run one that begins as a formula.
  return `${mark}${unparse({ fields, data }, { delimiter, newline: '\r\n', escapeFormulae: true })}\r\n`;
}
