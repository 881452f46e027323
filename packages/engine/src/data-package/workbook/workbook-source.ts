import { checksOf, firstBroken, resourceNames, resources, type ResourceName } from '@polku/domain/data-package';
import { RefusedFile, unreadable, type PackageSource } from '../package-source.ts';
import { readWorkbook, type WorkbookSheet } from './read-workbook.ts';

const mergedChecks = checksOf('mergedRanges');

const resourceOf = ({ name }: WorkbookSheet): ResourceName | undefined => {
  const plain = name
    .trim()
    .toLowerCase()
    .replace(/\.csv$/, '');
  return resourceNames.find((resource) => resource === plain);
};

const isFilled = (row: readonly string[]) => row.some((cell) => cell.trim() !== '');

/** A sheet of a file that need not be there is in the package only when it has rows: those of a template may stay empty. */
const isInPackage = (sheet: WorkbookSheet, resource: ResourceName | undefined) =>
  resource === undefined ? sheet.rows.some(isFilled) : resources[resource].required || sheet.rows.slice(1).some(isFilled);

const quoted = (cell: string) => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A sheet as CSV. A row without a value keeps its delimiters, so that the rows after it keep their numbers. */
const csvOf = ({ rows }: WorkbookSheet) => rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');

/**
 * A package whose files are sheets of a workbook, each named as its file: `clients`, `episodes`, and so on. A sheet is read by the same
 * rules as a file, and is called by the workbook and its own name, `polku.xlsx/clients`. Of the folder that the workbook lies in only
 * the descriptor is read.
 */
export function workbookSource(name: string, bytes: () => Promise<Uint8Array>, beside?: PackageSource): PackageSource {
  let reading: Promise<ReadonlyMap<string, WorkbookSheet>> | undefined;
  const fileOf = (resource: string) => `${name}/${resource}`;
  const read = async () => {
    try {
      const sheets = (await readWorkbook(await bytes())).flatMap((sheet) => {
        const resource = resourceOf(sheet);
        return isInPackage(sheet, resource) ? [[fileOf(resource ?? sheet.name), sheet] as const] : [];
      });
      return new Map(sheets);
    } catch (error) {
      throw error instanceof RefusedFile ? new RefusedFile(error.rule, error.facts, { file: name }) : error;
    }
  };
  const sheetsByFile = () => (reading ??= read());
  return {
    fileOf,
    async list() {
      const others = (await beside?.list())?.filter((other) => other !== name) ?? [];
      return [...others, ...(await sheetsByFile()).keys()];
    },
    async *open(file) {
      const sheet = (await sheetsByFile()).get(file);
      if (sheet === undefined && beside !== undefined && !file.startsWith(`${name}/`)) {
        yield* beside.open(file);
        return;
      }
      if (sheet === undefined) throw unreadable('not_there');
      const broken = resourceOf(sheet) && firstBroken(mergedChecks, (check) => check(sheet.mergedRanges));
      if (broken !== undefined) throw new RefusedFile(broken.rule, broken.facts);
      yield new TextEncoder().encode(csvOf(sheet));
    },
  };
}
