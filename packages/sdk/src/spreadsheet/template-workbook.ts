import { locales, type Locale } from '@polku/domain';
import { templateColumns, templateMark, templateTexts, valueNames, type Names, type TemplateColumn } from '@polku/domain/spreadsheet';
import type { Cell, Feature, Sheet } from 'write-excel-file/universal';
import { holdsDays, isCoded } from './known-names.ts';
import { meaningLabel } from './meaning-label.ts';
import { columnLetters } from './table-of-records.ts';

const lastRow = 5_000;
const dateFormat = 'd.m.yyyy';
const listsSheet = 'Polku';

const namesOf = (as: TemplateColumn['as']): readonly (readonly [id: string, names: Names])[] =>
  isCoded(as) ? Object.entries<Names>(valueNames[as]) : [];
const codedColumns = templateColumns.filter(({ as }) => isCoded(as));

/** The column of the sheet of lists that holds what a coded column may say in a language. */
const listColumn = (column: TemplateColumn, locale: Locale): number =>
  codedColumns.indexOf(column) * locales.length + locales.indexOf(locale);

function exampleCell({ as, example }: TemplateColumn, locale: Locale): Cell {
  if (example === '') return null;
  if (typeof example === 'number') return { type: Number, value: example };
  if (typeof example === 'object') return example[locale];
  if (holdsDays(as)) return { type: Date, value: new Date(`${example}T00:00:00Z`), format: dateFormat };
  return namesOf(as).find(([id]) => id === example)?.[1][locale][0] ?? example;
}

function dataSheet(locale: Locale): Sheet<Blob> {
  const header = templateColumns.map((column) => ({
    value: meaningLabel(column, locale),
    ...(column.required && { fontWeight: 'bold' as const }),
    wrap: true,
  }));
  const example = templateColumns.map((column, at) =>
    at === 0 ? `${templateMark} ${templateTexts.example[locale]}` : exampleCell(column, locale),
  );
  // Cells of days are days before anything is written in them.
  const empty = templateColumns.map(({ as }): Cell => (holdsDays(as) ? { type: Date, format: dateFormat } : null));
  return {
    sheet: templateTexts.sheet[locale],
    data: [header, example, ...Array.from({ length: 200 }, () => empty)],
    columns: templateColumns.map(({ as }) => ({ width: isCoded(as) ? 28 : 16 })),
    stickyRowsCount: 1,
    dateFormat,
  };
}

function helpSheet(): Sheet<Blob> {
  const data = locales.flatMap((locale, at) => [
    ...(at === 0 ? [] : [[]]),
    [{ value: `${templateMark} ${templateTexts.title[locale]}`, fontWeight: 'bold' as const }],
    ...templateTexts.lines[locale].map((line) => [line]),
  ]);
  return { sheet: Object.values(templateTexts.help).join(' · '), data, columns: [{ width: 130 }] };
}

function lists(): Sheet<Blob> {
  const columns = codedColumns.flatMap(({ as }) => locales.map((locale) => namesOf(as).map(([, names]) => names[locale][0])));
  const longest = Math.max(...columns.map(({ length }) => length));
  const rows = Array.from({ length: longest }, (_, row) => columns.map((names) => names[row] ?? null));
  return { sheet: listsSheet, data: [[`${templateMark} lists`], ...rows] };
}

/** Drop-downs of the coded columns, which refuse what is not in the list; days and scores are checked as one types. */
function validations(locale: Locale): string {
  const each = templateColumns.flatMap((column, at) => {
    const range = `${columnLetters(at)}2:${columnLetters(at)}${lastRow}`;
    if (isCoded(column.as)) {
      const list = columnLetters(listColumn(column, locale));
      const formula = `${listsSheet}!$${list}$2:$${list}$${namesOf(column.as).length + 1}`;
      return [
        `<dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>${formula}</formula1></dataValidation>`,
      ];
    }
    // From 1900 on.
    if (holdsDays(column.as))
      return [
        `<dataValidation type="date" operator="greaterThan" allowBlank="1" showErrorMessage="1" sqref="${range}"><formula1>1</formula1></dataValidation>`,
      ];
    return [];
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** Elements that stand after validations in a sheet (ECMA-376 part 1, 18.3.1.99). */
const after = /<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/;

const dropDowns: Feature<Blob> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, { sheet }) => {
          const locale = locales.find((one) => templateTexts.sheet[one] === sheet);
          return locale === undefined ? xml : xml.replace(after, (next) => `${validations(locale)}${next}`);
        },
      },
      'xl/workbook.xml': { transform: (xml) => xml.replace(`name="${listsSheet}"`, `name="${listsSheet}" state="hidden"`) },
    },
  },
};

/**
 * An empty workbook to fill in: a sheet of the same columns in each language, code lists as drop-downs, an example row, and a sheet that
 * explains. `readTables` reads it back, and no question about columns is left.
 *
 * @returns the bytes of an XLSX file.
 */
export async function templateWorkbook(): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import('write-excel-file/universal');
  const blob = await writeXlsxFile([...locales.map(dataSheet), helpSheet(), lists()], { features: [dropDowns] }).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
