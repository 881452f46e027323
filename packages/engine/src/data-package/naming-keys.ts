import type { CheckedCell, Column, FileLayout } from '@polku/domain/data-package';
import type { PackageKeys } from './package-keys.ts';

const nothing: CheckedCell['notices'] = [];

/**
 * Reads the cells of a column. Where it names rows of a file before, a text that is one of their keys is not checked again: rules on ids
 * look at the text alone, so that it breaks none here that it did not break there.
 *
 * @param read what a cell's text comes to.
 */
export function namingKeys(
  { type, references }: Column,
  keys: PackageKeys,
  read: (raw: string) => CheckedCell,
  layout: ReturnType<FileLayout['fields']['get']>,
): (raw: string) => CheckedCell {
  const index = references === undefined ? undefined : keys.indexOf(references);
  if (type !== 'id' || index === undefined || layout !== undefined) return read;
  return (raw) => {
    const key = index.isPlain ? index.keyOf(raw) : undefined;
    return key === undefined ? read(raw) : { value: key, notices: nothing };
  };
}
