import type { Day } from '../pathway/day.ts';
import type { InvariantId } from '../pathway/invariants.ts';
import type { CellColumn } from './cells/cell-column.ts';
import type { DeclaredFile } from './declared-file.ts';
import type { FileLayout } from './file-layout.ts';
import type { ResourceName, resources } from './index.ts';
import type { Column, ColumnType, Resource } from './resource.ts';
import type { Facts } from './rules/rule.ts';

/** Whether a rule is broken: false where it is kept; where it is not, true, or what its texts leave open. */
export type Verdict = boolean | Facts;

/** Where a rule is broken within what it looks at. */
export interface Finding<Column extends string = string> {
  readonly column?: Column | null;
  readonly facts?: Facts;
}
/** Nothing, or each place where a rule is broken. */
export type Findings<Column extends string = string> = Finding<Column> | readonly Finding<Column>[] | false | undefined;

export type ColumnOf<File extends ResourceName> = keyof (typeof resources)[File]['columns'] & string;

/** Where a rule on the whole package is broken. */
export type PackageFinding = {
  [File in ResourceName]: {
    readonly file: File;
    readonly row: number;
    readonly column: ColumnOf<File> | null;
    readonly facts?: Facts;
  };
}[ResourceName];

/** A checked row: one value for every column of the resource, null where it is missing or breaks a rule. */
export type AnyRow = Readonly<Record<string, string | number | boolean | null>>;

/** What a score of an instrument may be. */
export interface Scale {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number | null;
  readonly occasions: readonly string[];
}

/** What rows of this file and of those before it left behind. */
export interface EarlierRows {
  has(file: ResourceName, id: string): boolean;
  keyCount(file: ResourceName): number;
  keysOf(file: ResourceName): Iterable<string>;
  /** The organisation of the row that has this key; null where it has none, or no row has the key. */
  organisationOfKey(file: ResourceName, id: string): string | null;
  /** The file could not be read to its end: that a key is not in it says nothing. */
  isIncomplete(file: ResourceName): boolean;
  hasArm(pilot: string, arm: string): boolean;
  scaleOf(instrument: string): Scale | undefined;
  /** Approved versions of an organisation's process; undefined where the package tells of none. */
  approvedVersionsOf(organisation: string): ReadonlySet<string> | undefined;
  isBeforeReferral(episode: number, day: Day): boolean;
  isAfterObservation(episode: number, day: Day): boolean;
}

/** The rows of a file, before the first of them is read. */
export interface RowsToRead {
  readonly resource: Resource;
  readonly earlier: EarlierRows;
  readonly today: Day;
}

/** A column that names rows of a file. */
export interface Reference {
  readonly resource: Resource;
  readonly column: Column;
  readonly file: ResourceName;
  readonly earlier: EarlierRows;
}

/** What a row belongs to. */
export interface RowContext {
  readonly organisation: string | null;
  /** Place of the episode that the row is of among those read; undefined where it is of none that is known. */
  readonly episode: number | undefined;
}

export type RowCheck = (row: AnyRow, context: RowContext) => Findings;

/** One episode beside the others of its client and team, in the order of their referrals. */
export interface EpisodeInTurn {
  readonly row: number;
  /** The one before it is of the same client and team, and all three are known. */
  readonly followsOwn: boolean;
  /** Days as integers that sort by time; 0 where unknown. */
  readonly referredOn: number;
  readonly lastDay: number;
}

/** The package, when every row was read. */
export interface WholePackage {
  /** The file is in the package and was read to its end, so that what is not in it is not. */
  isTold(file: ResourceName): boolean;
  episodesInTurn(): Iterable<EpisodeInTurn>;
  /** Episodes that name one that they continue. */
  continuations(): Iterable<{ readonly row: number; readonly mayBeOfOneClient: boolean }>;
  /** Episodes of people found by data mining, and whether a consent was in force when each began. */
  foundInRegisters(): Iterable<{ readonly row: number; readonly consented: boolean }>;
}

/** One case, with the rules of the pathway that it breaks. */
export interface CaseSeen {
  /** Its row in `episodes.csv`. */
  readonly row: number;
  readonly broken: readonly {
    readonly rule: InvariantId;
    readonly dates: readonly Day[];
    /** The row of `pathway.csv` that breaks it; null where it is none of these. */
    readonly pathwayRow: number | null;
  }[];
}

/** Why a file cannot be read on. */
export type ReadingFault =
  | 'not_there'
  | 'not_a_file'
  | 'not_decodable'
  | 'quote_open'
  | 'quote_misplaced'
  | 'record_too_long'
  | 'not_a_workbook'
  | 'workbook_locked'
  | 'workbook_too_large';

/**
 * What a check can look at, from the package as a folder to the cases that its rows tell of. Each is a pure function of what it is given.
 * A package is read in these stages, and a rule takes part in each for which it has a check.
 */
export interface Looks {
  /** The names of the files at the top of the package. */
  readonly folder?: (names: readonly string[]) => Verdict;
  /** The resources that the descriptor lists; undefined where it cannot be read as one. */
  readonly descriptor?: (declared: readonly DeclaredFile[] | undefined) => Verdict;
  /** The path of a resource, as it is written; empty where there is none. */
  readonly declaredPath?: (path: string) => Verdict;
  readonly declaredFile?: (declared: DeclaredFile) => Findings;
  /** A day that was declared to be written in a format: undefined where it is written otherwise. */
  readonly declaredDay?: (day: string | undefined, format: string) => Verdict;
  /** A resource, and whether its file is among those of the package. */
  readonly presence?: (file: { readonly resource: Resource; readonly layout: FileLayout; readonly isThere: boolean }) => Verdict;
  readonly layout?: (layout: FileLayout) => Verdict;
  /** The name of a file that is none of the package's own. */
  readonly otherFile?: (name: string) => Verdict;
  /** Bytes as they come, at least four the first time. */
  readonly bytes?: (
    chunk: Uint8Array,
    file: { readonly isFirst: boolean; readonly byteCount: number; readonly maximumBytes: number; readonly encoding: string },
  ) => Verdict;
  /** Gives the first bytes as they should be; broken where they are not so. */
  readonly firstBytes?: (chunk: Uint8Array) => Uint8Array;
  readonly fault?: (fault: ReadingFault) => Verdict;
  /** Gives text of a file with its lines ended as they should be; broken where they are not so. A line end is never cut. */
  readonly lineEnds?: (text: string) => string;
  /** The bytes of a file beside what was declared of them. */
  readonly content?: (content: {
    readonly declared: FileLayout['declared'];
    readonly bytes: number;
    /** Hash of the bytes, by the algorithm that was declared. */
    readonly hash: string | undefined;
  }) => Findings;
  /** A file that was read to its end; the header is a record too. */
  readonly records?: (read: { readonly declared: FileLayout['declared']; readonly count: number }) => Verdict;
  /** Rows of a file that was read to its end. `hasCounts`: the package holds published counts. */
  readonly rows?: (read: { readonly resource: Resource; readonly count: number; readonly hasCounts: boolean }) => Verdict;
  /** The first record of a file: one that breaks a rule stands before the header and is passed over. */
  readonly firstRecord?: (record: { readonly cells: readonly string[]; readonly delimiter: FileLayout['delimiter'] }) => Verdict;
  /** The header, before its names are told apart. */
  readonly headerLine?: (header: {
    readonly names: readonly string[];
    readonly delimiter: FileLayout['delimiter'];
    readonly columns: readonly string[];
  }) => Verdict;
  /** Ranges of merged cells of a sheet of a workbook. */
  readonly mergedRanges?: (ranges: readonly string[]) => Verdict;
  /** One name of the header; `columns` are those of its file, none where the file is none of the package's. */
  readonly headerName?: (header: {
    readonly name: string;
    readonly position: number;
    readonly isRepeated: boolean;
    readonly columns: readonly string[] | undefined;
    /** The columns as rules name them, the required ones marked. */
    readonly columnsNamed?: string | undefined;
    readonly extraColumns: ReadonlySet<string>;
  }) => Findings;
  readonly header?: (header: { readonly names: readonly string[]; readonly resource: Resource }) => Findings;
  /**
   * Any text of the package: a cell, a cell that is passed over, a name in a header, what the descriptor says. `raw` is it as it stands in
   * the file; `type` that of its column, where it is a cell of one of the package's own.
   */
  readonly text?: (text: string, raw: string, type?: ColumnType) => Verdict;
  /** A cell of ids or free text of which something is only told. */
  readonly textNotice?: (raw: string) => boolean;
  /** Gives a cell's text as it should be spelt; broken where it is not so. */
  readonly spelling?: (text: string) => string;
  /** A cell that is not filled. */
  readonly emptyCell?: (column: CellColumn) => Verdict;
  /** For a column, what looks at its cells; undefined where it does not. */
  readonly cell?: (column: CellColumn) => ((text: string) => Verdict) | undefined;
  readonly record?: (record: { readonly cellCount: number; readonly width: number; readonly isBlank: boolean }) => Verdict;
  /** A row that stands in the file already, or whose key does. */
  readonly repeat?: (repeated: { readonly of: 'row' | 'key'; readonly key: readonly string[] }) => Findings;
  /** For a column that names rows of a file that was read to its end, what looks at its ids. */
  readonly reference?: (reference: Reference) => ((id: string, organisation: string | null) => Verdict) | undefined;
  /** For a file, what looks at its rows; undefined where it does not. Each row is looked at before what it leaves behind is noted. */
  readonly row?: (rows: RowsToRead) => RowCheck | undefined;
  readonly wholePackage?: (whole: WholePackage) => Iterable<PackageFinding>;
  readonly case?: (seen: CaseSeen) => Iterable<PackageFinding>;
}
