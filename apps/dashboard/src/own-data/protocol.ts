import type { Locale } from '@polku/domain';
import type { PolicyId } from '@polku/domain/evaluation';
import type { Answers, ColumnMapping, ColumnPlace, Mapping, Meaning, Question, SheetProblem, TeamReferrals } from '@polku/sdk/spreadsheet';
import type { EngineFault, WorkerCall, WorkerReport } from '../demo/protocol.ts';

/**
 * What the page and the worker that holds the reader's own data say to each other. Rows stay in the worker: the page hears of columns,
 * places, rules and counts, of the names of teams and codes that have to be matched, and of what the router released.
 */

/** Something to mend or to know, in the terms of the reader's own files: no value of a person is in it. */
export type Finding = SheetProblem & {
  /** The hint is of the first row, and others have one of their own. */
  readonly hintVaries?: boolean;
};

/** What a check came to; clean, the package is loaded. */
export interface Checked {
  readonly kind: 'checked';
  readonly isClean: boolean;
  /** Where the rows of findings are counted: below the header of a file, or as the spreadsheet numbers them. */
  readonly rowsAre: 'below_header' | 'of_sheet';
  /** In which language findings are told; null where they are told in every one. */
  readonly language: Locale | null;
  readonly problemCount: number;
  readonly findings: readonly Finding[];
  /** Rows read, by file of the package. */
  readonly rows: Readonly<Record<string, number>>;
}

/** The reader's tables beside what they are taken for: what is not known yet is asked. */
export interface Matching {
  readonly kind: 'matching';
  readonly tables: readonly { readonly name: string; readonly rows: number }[];
  readonly mapping: Mapping;
  /** It was told of earlier files, and fits these. */
  readonly isRunAgain: boolean;
  readonly teams: readonly TeamReferrals[];
  /** The last day that the tables tell. */
  readonly latest: string | null;
  readonly questions: readonly Question[];
  /** What in the tables, or in the fit of an earlier mapping, is to be mended. */
  readonly findings: readonly Finding[];
}

/** What a person says of the tables. */
export type Told =
  | { readonly about: 'questions'; readonly answers: Answers }
  | { readonly about: 'column'; readonly place: ColumnPlace; readonly meaning: Meaning | null }
  | { readonly about: 'dates'; readonly place: ColumnPlace; readonly form: NonNullable<ColumnMapping['dates']> }
  | { readonly about: 'value'; readonly target: string; readonly value: string; readonly code: string | null };

/** Why files cannot be used, each said in one line. */
export type Refusal =
  | { readonly fault: 'no_table'; readonly files: readonly string[] }
  | { readonly fault: 'unfit_tables'; readonly findings: readonly Finding[] }
  | { readonly fault: EngineFault | 'unexpected' };

/** Everything that is asked of the worker beside the router's calls: what is given, and what is answered. */
export interface Asks {
  /** A ready package is checked and loaded, its findings told in the language given; other tables are matched. */
  readonly open: { readonly given: { readonly files: readonly File[]; readonly language: Locale }; readonly answer: Checked | Matching };
  /** The findings of the ready package in another language. */
  readonly retell: { readonly given: Locale; readonly answer: Checked };
  readonly tell: { readonly given: Told; readonly answer: Matching };
  /** Makes a package of the tables as they are matched, checks and loads it. */
  readonly make: { readonly given: null; readonly answer: Checked };
  /** The package that was made of the tables, with the mapping, as an archive for the reader to keep. */
  readonly keep: { readonly given: null; readonly answer: Blob };
  /** Under which policy the router answers from now on. */
  readonly policy: { readonly given: PolicyId; readonly answer: null };
}

export type Ask = {
  readonly [A in keyof Asks]: { readonly kind: 'ask'; readonly id: number; readonly ask: A; readonly given: Asks[A]['given'] };
}[keyof Asks];

/** How far the reading has come. */
export interface Progress {
  readonly file: string;
  readonly lines: number;
  readonly bytes: number;
  readonly totalBytes: number;
}

export type OwnReport =
  | WorkerReport
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly id: number; readonly answer: Asks[keyof Asks]['answer'] }
  | { readonly kind: 'refused'; readonly id: number; readonly refusal: Refusal };

export type ToWorker = WorkerCall | Ask;
