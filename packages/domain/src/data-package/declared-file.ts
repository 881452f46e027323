import { resources, type ResourceName } from './index.ts';
import { dayReader, isPlainFormat } from './declared-day.ts';

type Declared = Readonly<Record<string, unknown>>;
export type DeclaredField = Declared & { readonly name: string };

/** What the descriptor says of one file, or of all of them, as far as it bears on how they are read. */
export interface DeclaredFile {
  readonly name: string;
  /** Empty where none is given. */
  readonly path: string;
  readonly encoding?: unknown;
  readonly dialect?: Declared | undefined;
  readonly contents: { readonly bytes?: number | undefined; readonly hash?: string | undefined; readonly rows?: number | undefined };
  readonly missingValues?: unknown;
  readonly fields: readonly DeclaredField[];
  /** All that is declared of it, for what is not supported. */
  readonly options: Declared;
  /** The name or the path stands in the descriptor already. */
  readonly repeats?: 'name' | 'path' | undefined;
}

/** Something that is declared and would change how a file is read, where Polku reads it one way only. */
export interface UnsupportedOption {
  /** As it is named in the descriptor. */
  readonly option: string;
  readonly column?: string;
}

type Accepts = (value: unknown) => boolean;
const anything: Accepts = () => true;
const nothing: Accepts = (value) => value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
const only =
  (...values: readonly unknown[]): Accepts =>
  (value) =>
    nothing(value) || values.includes(value);

/** Options of a dialect, and the values under which a file is read as it says. The delimiter and the decimal character have a rule of their own. */
const dialectOptions: Readonly<Record<string, Accepts>> = {
  delimiter: anything,
  decimalChar: anything,
  lineTerminator: only('\n', '\r\n', '\r'),
  quoteChar: only('"'),
  doubleQuote: only(true),
  escapeChar: nothing,
  nullSequence: nothing,
  skipInitialSpace: only(true, false),
  header: only(true),
  headerRows: (value) => nothing(value) || JSON.stringify(value) === '[1]',
  headerJoin: anything,
  headerCase: only(true),
  caseSensitiveHeader: only(true, false),
  commentChar: nothing,
  commentRows: nothing,
  csvddfVersion: anything,
  $schema: anything,
  name: anything,
  type: only('table', 'csv'),
  title: anything,
  description: anything,
};

/** Options of a resource that say how its bytes or its table are to be read. */
const resourceOptions: Readonly<Record<string, Accepts>> = {
  data: nothing,
  compression: only('no'),
  compressionPath: nothing,
  innerpath: nothing,
  scheme: only('file'),
  format: only('csv', 'tsv', 'txt'),
  profile: only('tabular-data-resource', 'data-resource'),
  type: only('table'),
  dialect: (value) => nothing(value) || (typeof value === 'object' && !Array.isArray(value)),
  schema: (value) => nothing(value) || (typeof value === 'object' && !Array.isArray(value)),
  layout: nothing,
  hash: (value) => nothing(value) || typeof value === 'string',
  bytes: (value) => nothing(value) || (Number.isInteger(value) && Number(value) >= 0),
  control: nothing,
  path: (value) =>
    nothing(value) || typeof value === 'string' || (Array.isArray(value) && value.length === 1 && typeof value[0] === 'string'),
};

const listOfTexts: Accepts = (value) => nothing(value) || (Array.isArray(value) && value.every((each) => typeof each === 'string'));

/** Options of a field of one of Polku's own columns. */
const fieldOptions: Readonly<Record<string, Accepts>> = {
  missingValues: listOfTexts,
  trueValues: listOfTexts,
  falseValues: listOfTexts,
  decimalChar: only('.', ','),
  groupChar: nothing,
  bareNumber: only(true),
};

const isDayFormat: Accepts = (format) => typeof format === 'string' && (isPlainFormat(format) || dayReader(format) !== undefined);

/** A name out of a descriptor, where it is one that may be shown. */
const shown = (name: string): string => (/^[$\w-]{1,40}$/.test(name) ? name : '…');

const rejected = (declared: Declared, options: Readonly<Record<string, Accepts>>): readonly string[] =>
  Object.keys(declared).filter((name) => Object.hasOwn(options, name) && !options[name]!(declared[name]));

/** What is declared of a file and is not supported, by name. */
export function unsupportedOptions({ name, dialect = {}, fields, missingValues, options }: DeclaredFile): readonly UnsupportedOption[] {
  const own = Object.hasOwn(resources, name) ? resources[name as ResourceName].columns : {};
  const ofDialect = Object.keys(dialect).filter((option) => !(dialectOptions[option]?.(dialect[option]) ?? false));
  const ofFields = fields.flatMap((field) => {
    const column = (own as Readonly<Record<string, { readonly type: string }>>)[field.name];
    if (column === undefined) return [];
    const { format } = field;
    const acceptsFormat = column.type === 'date' ? isDayFormat : only('default');
    return [...rejected(field, fieldOptions), ...(nothing(format) || acceptsFormat(format) ? [] : [`format`])].map((option) => ({
      option: `schema.fields.${option}`,
      column: field.name,
    }));
  });
  return [
    ...rejected(options, resourceOptions).map((option) => ({ option })),
    ...ofDialect.map((option) => ({ option: `dialect.${shown(option)}` })),
    ...(listOfTexts(missingValues) ? [] : [{ option: 'schema.missingValues' }]),
    ...ofFields,
  ];
}
