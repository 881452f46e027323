import type { ResourceName, resources } from './index.ts';
import type { ColumnType } from './resource.ts';

type Columns<File extends ResourceName> = (typeof resources)[File]['columns'];

/** Names of a file's columns, or of those of some types: what names a column by it is checked when it is compiled. */
export type ColumnOf<File extends ResourceName, Type extends ColumnType = ColumnType> = {
  [Name in keyof Columns<File> & string]: Columns<File>[Name] extends { readonly type: Type } ? Name : never;
}[keyof Columns<File> & string];

export type NumberColumnOf<File extends ResourceName> = ColumnOf<File, 'integer' | 'number'>;
