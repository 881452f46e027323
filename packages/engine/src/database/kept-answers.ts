import type { SQL } from 'drizzle-orm';
import type { PolkuDatabase } from './database.ts';
import { remembering, type Answers } from './remembering.ts';

/**
 * A database that answers from what is kept, and asks the one behind it for the rest: that is opened with the first question that was
 * never asked before, and what it says is kept too. It must hold the same rows for as long as the answers are kept.
 */
export function answering(answers: Answers, open: () => Promise<PolkuDatabase>): PolkuDatabase {
  const refuse = (): never => {
    throw new TypeError('What is kept is only read.');
  };
  return {
    execute: async (query) => (await open()).execute(query),
    append: refuse,
    transaction: refuse,
    snapshot: async (work) => {
      const behind = heldOpen(open);
      const asking: PolkuDatabase = {
        execute: async <Row extends Readonly<Record<string, unknown>>>(query: SQL) => (await behind.snapshot()).execute<Row>(query),
        append: refuse,
        transaction: refuse,
        snapshot: refuse,
      };
      try {
        return await work(remembering(asking, answers));
      } finally {
        await behind.end();
      }
    },
  };
}

/** A snapshot that begins when it is first asked for, and ends when it is told to. */
function heldOpen(open: () => Promise<PolkuDatabase>) {
  let end: () => void = () => undefined;
  const isOver = new Promise<void>((resolve) => (end = resolve));
  let begun: Promise<PolkuDatabase> | undefined;
  let whole: Promise<void> = Promise.resolve();
  const begin = (): Promise<PolkuDatabase> =>
    new Promise((resolve, reject) => {
      whole = open().then((database) =>
        database.snapshot(async (snapshot) => {
          resolve(snapshot);
          await isOver;
        }),
      );
      whole.catch(reject);
    });
  return {
    snapshot: () => (begun ??= begin()),
    end: async () => {
      end();
      await whole.catch(() => undefined);
    },
  };
}

/** Rows as a value to be written down, by column: the same words stand in it once. */
export function writtenRows(rows: readonly Readonly<Record<string, unknown>>[]): WrittenRows {
  const names = Object.keys(rows[0] ?? {});
  return [rows.length, names, names.map((name) => coded(rows.map((row) => row[name] ?? null)))];
}

/** The rows that `writtenRows` wrote down. */
export function readRows([count, names, columns]: WrittenRows): readonly Readonly<Record<string, unknown>>[] {
  const values = columns.map((column) => ('values' in column ? column.values : column.codes.map((code) => column.among[code])));
  return Array.from({ length: count }, (_, i) => {
    const row: Record<string, unknown> = {};
    for (let column = 0; column < names.length; column += 1) row[names[column]!] = values[column]![i];
    return row;
  });
}

/** Kept answers as one value to be written down. */
export async function writtenAnswers(answers: Answers): Promise<unknown> {
  const written: unknown[] = [];
  for (const [question, answer] of answers) written.push([question, ...writtenRows((await answer).rows)]);
  return written;
}

/** A column of few different values: those, and where each row's stands among them. */
function coded(values: readonly unknown[]): Column {
  const places = new Map<unknown, number>();
  const codes = values.map((value) => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return place;
  });
  return places.size * 2 > values.length ? { values } : { codes, among: [...places.keys()] };
}

type Column = { readonly values: readonly unknown[] } | { readonly codes: readonly number[]; readonly among: readonly unknown[] };

/** How many rows, the names of their columns, and each column. */
export type WrittenRows = readonly [count: number, names: readonly string[], columns: readonly Column[]];

/** The answers that `writtenAnswers` wrote down. */
export function readAnswers(written: unknown): Answers {
  const answers: Answers = new Map();
  for (const [question, ...rows] of written as [string, ...WrittenRows][]) answers.set(question, Promise.resolve({ rows: readRows(rows) }));
  return answers;
}
