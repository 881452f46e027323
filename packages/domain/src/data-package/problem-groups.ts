import type { Locale } from '../text.ts';
import type { Problem } from './problem.ts';
import { rules } from './rules/index.ts';

/** A problem of a data package, or of another file that has rules of its own. */
export type AnyProblem = Omit<Problem, 'rule'> & { readonly rule: string };

/** Problems of one cause: of one rule in one column of one file. */
export interface ProblemGroup {
  readonly file: string;
  readonly column: string | null;
  readonly rule: string;
  /** As it is said of the first of them. */
  readonly expected: string;
  readonly hint: string;
  readonly count: number;
  /** The first rows; none where the whole file is meant. */
  readonly rows: readonly number[];
  /** The hint is of the first row, and others have one of their own. */
  readonly hintVaries: boolean;
}

const mostRowsNamed = 5;

type Place = Pick<AnyProblem, 'file' | 'row' | 'column' | 'rule'>;
type Growing = { -readonly [Key in keyof ProblemGroup]: ProblemGroup[Key] } & { rows: number[] };

/** Groups problems as they come: all are counted, of each group the first rows are kept. */
export class ProblemGrouping {
  readonly #groups = new Map<string, Growing>();

  /** Adds a problem; its texts are asked for only where they may be needed. */
  add({ file, row, column, rule }: Place, texts: () => Pick<AnyProblem, 'expected' | 'hint'>): void {
    // What a note tells of is in what it expected; of what is refused it says how each may be mended.
    const isNote = Object.hasOwn(rules, rule) && rules[rule as Problem['rule']].severity === 'warn';
    // Of a whole file no row tells where else to look: each hint stands for itself.
    const own = row === null ? texts().hint : '';
    const key = [file, column ?? '', rule, isNote ? texts().expected : '', own].join('\n');
    const group = this.#groups.get(key);
    if (group === undefined) {
      this.#groups.set(key, { file, column, rule, ...texts(), count: 1, rows: row === null ? [] : [row], hintVaries: false });
      return;
    }
    group.count += 1;
    if (group.rows.length >= mostRowsNamed) return;
    if (row !== null && group.rows.at(-1) !== row) group.rows.push(row);
    group.hintVaries ||= texts().hint !== group.hint;
  }

  /** In the order in which the first of each came. */
  get groups(): readonly ProblemGroup[] {
    return [...this.#groups.values()];
  }
}

/**
 * Problems grouped by file, column and rule, each with its count and its first rows: a slip in an export makes hundreds of problems of one
 * cause.
 *
 * @example groupProblems([1, 2, 3].map((row) => ({ file: 'clients.csv', row, column: 'birth_year', rule: 'integer_format', expected: 'a whole number', hint: '' }))).map(({ count, rows }) => [count, rows])
 *   // [[3, [1, 2, 3]]]
 */
export function groupProblems(problems: readonly AnyProblem[]): readonly ProblemGroup[] {
  const grouping = new ProblemGrouping();
  for (const problem of problems) grouping.add(problem, () => problem);
  return grouping.groups;
}

const words = {
  fi: { row: 'rivi', rows: 'rivit', more: 'ja muita, yhteensä', expected: 'Odotettiin', ofRow: 'Rivi' },
  sv: { row: 'rad', rows: 'raderna', more: 'och fler, sammanlagt', expected: 'Väntat', ofRow: 'Rad' },
  en: { row: 'row', rows: 'rows', more: 'and more, in all', expected: 'Expected', ofRow: 'Row' },
} as const;

/** A group as one line: where, how many, the rule, what was expected, how to mend it. */
export function problemGroupLine(group: ProblemGroup, locale: Locale = 'en'): string {
  const { file, column, rule, expected, hint, count, rows, hintVaries } = group;
  const said = words[locale];
  const named = rows.length === 0 ? null : `${rows.length === 1 ? said.row : said.rows} ${rows.join(', ')}`;
  const more = count > Math.max(1, rows.length) ? ` ${said.more} ${count}` : '';
  const place = [file, column, named].filter((part) => part !== null).join(', ');
  return `${place}${more}: ${rule}. ${said.expected}: ${expected}. ${hintVaries ? `${said.ofRow} ${rows[0]}: ` : ''}${hint}`;
}
