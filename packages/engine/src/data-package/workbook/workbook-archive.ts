import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { unreadable } from '../package-source.ts';

/** The XML of a workbook may not be larger than this when it is unpacked: a few million cells. */
const mostUnpackedBytes = 256 * 1024 ** 2;
/** Cells of a sheet, those between its filled ones included. */
const mostCells = 10_000_000;

const zipSignature = [0x50, 0x4b];
/** The container of the old .xls, and of a workbook that is locked with a password. */
const legacySignature = [0xd0, 0xcf, 0x11, 0xe0];
const begins = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, index) => bytes[index] === byte);

const isXml = (name: string) => name.endsWith('.xml') || name.endsWith('.rels');

/** The XML files of a workbook, by path. Nothing is unpacked before its size is known to be within bounds. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  if (begins(bytes, legacySignature)) throw unreadable('workbook_locked');
  if (!begins(bytes, zipSignature)) throw unreadable('not_a_workbook');
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        if (!isXml(name)) return false;
        // Packed data are never much larger than what they hold: a size that says so is made up.
        total += Math.max(originalSize, size - size / 100 - 1024);
        if (total > mostUnpackedBytes || size > originalSize * 1.01 + 1024) throw unreadable('workbook_too_large');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof Error && error.name === 'RefusedFile' ? error : unreadable('not_a_workbook');
  }
}

const attribute = (element: string, name: string) => new RegExp(`\\s(?:\\w+:)?${name}=(["'])(.*?)\\1`).exec(element)?.[2];
const elements = (xml: string, name: string) => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? [];
const textOf = (bytes: Uint8Array | undefined) => (bytes === undefined ? '' : strFromU8(bytes));

/** Paths of the sheets in their order; undefined for a sheet without cells, such as one of a chart. */
function sheetPaths(files: Readonly<Record<string, Uint8Array>>): readonly (string | undefined)[] {
  const relations = new Map(
    elements(textOf(files['xl/_rels/workbook.xml.rels']), 'Relationship')
      .filter((element) => attribute(element, 'Type')?.endsWith('/worksheet') === true)
      .map((element) => [attribute(element, 'Id'), attribute(element, 'Target') ?? '']),
  );
  return elements(textOf(files['xl/workbook.xml']), 'sheet').map((element) => {
    const target = relations.get(attribute(element, 'id'));
    return target === undefined ? undefined : target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  });
}

const columnNumber = (letters: string) => [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** A filled cell far from the others makes a table of millions of empty ones. */
function checkExtent(xml: string): void {
  let [columns, rows] = [0, 0];
  for (const [, letters, row] of xml.matchAll(/<(?:\w+:)?c\s(?:[^>]*?\s)?r=["']([A-Z]{1,3})(\d{1,7})["']/g)) {
    columns = Math.max(columns, columnNumber(letters!));
    rows = Math.max(rows, Number(row));
  }
  if (columns * rows > mostCells) throw unreadable('workbook_too_large');
}

/** What is known of a workbook before its cells are read. */
export interface OpenedArchive {
  /** The workbook again, its errors written as texts, so that a reader gives them out. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Ranges of merged cells of each sheet, in the order of the sheets; undefined for a sheet without cells. */
  readonly mergedRanges: readonly (readonly string[] | undefined)[];
}

/**
 * Opens the archive that a workbook is.
 *
 * @throws RefusedFile where it is none, is locked or of the old kind, or would be too large.
 */
export function openArchive(bytes: Uint8Array): OpenedArchive {
  const files = unpacked(bytes);
  const mergedRanges = sheetPaths(files).map((path) => {
    const xml = textOf(path === undefined ? undefined : files[path]);
    if (path === undefined || xml === '') return undefined;
    checkExtent(xml);
    files[path] = strToU8(xml.replace(/(<(?:\w+:)?c\s[^>]*?\bt=)(["'])e\2/g, '$1$2str$2'));
    return elements(xml, 'mergeCell').map((element) => attribute(element, 'ref') ?? '');
  });
  if (mergedRanges.length === 0) throw unreadable('not_a_workbook');
  // Stored as it is: packing it again would only cost time.
  return { bytes: zipSync(files, { level: 0 }), mergedRanges };
}
