import type { DeclaredFile, DeclaredField } from './declared-file.ts';
import { encodingNamed, type Encoding } from './encodings.ts';

export const delimiters = [',', ';', '\t', '|'] as const;
export const decimalCharacters = ['.', ','] as const;

/** How the cells of one column are written, where the schema says more of them than the contract. */
export interface FieldLayout {
  readonly decimalCharacter?: '.' | ',';
  /** The format of its days, such as `%d.%m.%Y`. */
  readonly dayFormat?: string;
  /** Texts that stand for a missing value, beside the empty one. */
  readonly missingValues?: ReadonlySet<string>;
  readonly trueValues?: ReadonlySet<string>;
  readonly falseValues?: ReadonlySet<string>;
}

/** How a file is to be read, and what it was declared to hold. */
export interface FileLayout {
  readonly path: string;
  /** The descriptor gives the file a path of its own, or says how large it is: it must be there. */
  readonly isPromised: boolean;
  readonly isListed: boolean;
  readonly encoding: Encoding;
  readonly delimiter: (typeof delimiters)[number];
  readonly decimalCharacter: (typeof decimalCharacters)[number];
  /** Columns that the schema describes beside the resource's own: they are searched for personal data and passed over. */
  readonly extraColumns: ReadonlySet<string>;
  /** What is declared of the resource's own columns, by name. */
  readonly fields: ReadonlyMap<string, FieldLayout>;
  readonly declared: { readonly bytes?: number | undefined; readonly hash?: string | undefined; readonly rows?: number | undefined };
}

export const encodingOf = ({ encoding }: DeclaredFile): Encoding | undefined =>
  encoding === undefined || encoding === '' ? 'utf-8' : typeof encoding === 'string' ? encodingNamed(encoding) : undefined;

export const delimiterOf = ({ dialect }: DeclaredFile): FileLayout['delimiter'] | undefined =>
  delimiters.find((known) => known === (dialect?.['delimiter'] ?? ','));

export const decimalCharacterOf = ({ dialect }: DeclaredFile): FileLayout['decimalCharacter'] | undefined =>
  decimalCharacters.find((known) => known === (dialect?.['decimalChar'] ?? '.'));

const texts = (value: unknown): ReadonlySet<string> | undefined =>
  Array.isArray(value) ? new Set(value.filter((each): each is string => typeof each === 'string')) : undefined;

/** How a column is written, by its field and by what the schema says of all of them; undefined where they say nothing. */
export function fieldLayoutOf(field: DeclaredField | undefined, schemaMissingValues: unknown): FieldLayout | undefined {
  const missingValues = texts(field?.['missingValues'] ?? schemaMissingValues);
  const [trueValues, falseValues] = [texts(field?.['trueValues']), texts(field?.['falseValues'])];
  const [format, decimalChar] = [field?.['format'], field?.['decimalChar']];
  const layout: FieldLayout = {
    ...(missingValues !== undefined && [...missingValues].some((value) => value !== '') && { missingValues }),
    ...(trueValues !== undefined && { trueValues }),
    ...(falseValues !== undefined && { falseValues }),
    ...(typeof format === 'string' && format !== 'default' && format !== '%Y-%m-%d' && { dayFormat: format }),
    ...((decimalChar === ',' || decimalChar === '.') && { decimalCharacter: decimalChar }),
  };
  return Object.keys(layout).length === 0 ? undefined : layout;
}
