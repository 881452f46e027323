import type { Change } from '@polku/domain/data-package';
import { exampleFile, withCell, withRow, type ExampleFile } from './example-package.ts';

type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** The files of the example package that a change gives another content. */
export function changedFiles(change: Change): Files {
  const named = (name: string) => `${name}.csv` as ExampleFile;
  if ('files' in change) return change.files;
  if ('cell' in change) return withCell(named(change.cell.file), change.cell.row, change.cell.column, change.cell.value);
  if ('row' in change) return withRow(named(change.row.file), change.row.cells);
  if ('text' in change) {
    const { file, from, to } = change.text;
    return { [named(file)]: exampleFile(named(file)).replace(from, to) };
  }
  if ('described' in change)
    return { 'datapackage.json': JSON.stringify({ resources: [{ name: 'teams', path: 'teams.csv', ...change.described }] }) };
  return Object.assign({}, ...change.all.map(changedFiles)) as Files;
}
