import { strToU8, zipSync } from 'fflate';

/** A cell as it is written in a sheet: text, a number by its digits, a day by its serial number, a truth value or an error. */
export type ExampleCell =
  | string
  | boolean
  | { readonly number: string }
  | { readonly serial: string }
  | { readonly error: string }
  | { readonly styled: true }
  | null;

export interface ExampleSheet {
  readonly rows: readonly (readonly ExampleCell[])[];
  readonly mergedRanges?: readonly string[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const letterOf = (column: number): string =>
  (column < 26 ? '' : letterOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

function cellXml(cell: ExampleCell, place: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if (typeof cell === 'boolean') return `<c r="${place}" t="b"><v>${Number(cell)}</v></c>`;
  if ('number' in cell) return `<c r="${place}"><v>${cell.number}</v></c>`;
  if ('serial' in cell) return `<c r="${place}" s="1"><v>${cell.serial}</v></c>`;
  if ('error' in cell) return `<c r="${place}" s="1" t="e"><v>${cell.error}</v></c>`;
  return `<c r="${place}" s="1"/>`;
}

function sheetXml({ rows, mergedRanges = [] }: ExampleSheet): string {
  const data = rows.map((row, index) => {
    const cells = row.map((cell, column) => cellXml(cell, `${letterOf(column)}${index + 1}`));
    return cells.some((cell) => cell !== '') ? `<row r="${index + 1}">${cells.join('')}</row>` : '';
  });
  const merged = mergedRanges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  return `<worksheet xmlns="${main}"><sheetData>${data.join('')}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** An XLSX workbook with these sheets, written by hand, so that a test shows what a file holds. */
export function workbookOf(sheets: Readonly<Record<string, ExampleSheet>>): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
      .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${names
      .map((_, index) => `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`)
      .join('')}<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs></styleSheet>`,
  };
  names.forEach((name, index) => (parts[`xl/worksheets/sheet${index + 1}.xml`] = sheetXml(sheets[name]!)));
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}
