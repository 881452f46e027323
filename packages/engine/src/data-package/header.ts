import { findPersonalData, namesPerson, type Resource } from '@polku/domain/data-package';
import type { FileLayout } from './descriptor.ts';
import { normaliseText } from './cell-text.ts';
import type { ProblemLog } from './problem-log.ts';

/** Names that would reach into an object instead of naming a column. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const delimiterNames = { ',': 'commas', ';': 'semicolons', '\t': 'tabs', '|': 'vertical bars' } as const;

/**
 * Which column stands at each position of a row; undefined where a position is passed over. Undefined as a whole where
 * the header keeps the rows from being read. `resource` is undefined for a file that is not part of a data package.
 */
export function readHeader(
  cells: readonly string[],
  resource: Resource | undefined,
  layout: FileLayout,
  log: ProblemLog,
): readonly (string | undefined)[] | undefined {
  const file = layout.path;
  const names = cells.map((cell) => normaliseText(cell.trim()));
  const own = Object.keys(resource?.columns ?? {});
  const isOwn = new Set(own);
  const columns = own.join(', ');
  const problemsBefore = log.problemCount;

  if (names.length === 1 && resource !== undefined && /[;\t|,]/.test(names[0]!)) {
    log.report({ file }, 'delimiter_undeclared', { delimiter: delimiterNames[layout.delimiter] });
    return undefined;
  }
  names.forEach((name, index) => {
    const position = index + 1;
    const personal = findPersonalData(name);
    if (personal !== undefined) log.report({ file }, personal);
    else if (forbidden.has(name)) log.report({ file }, 'header_forbidden', { position });
    else if (isOwn.has(name)) {
      if (names.indexOf(name) !== index) log.report({ file, column: name }, 'header_duplicate');
    } else if (namesPerson(name)) log.report({ file }, 'header_names_person', { position });
    else if (resource !== undefined && !layout.extraColumns.has(name)) {
      log.report({ file }, 'header_column_unknown', { position, columns });
    }
  });
  for (const [name, column] of Object.entries(resource?.columns ?? {})) {
    if (column.required && !names.includes(name)) log.report({ file, column: name }, 'header_column_missing', { column: name, columns });
  }
  if (log.problemCount > problemsBefore) return undefined;

  const present = names.filter((name) => isOwn.has(name));
  const inOrder = own.filter((name) => present.includes(name));
  if (present.some((name, index) => name !== inOrder[index])) log.report({ file }, 'header_order', { columns: inOrder.join(', ') });
  return names.map((name) => (isOwn.has(name) ? name : undefined));
}
