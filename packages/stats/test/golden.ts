import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { durationTableOf, isAbsent, type DurationTable } from '../src/index.ts';

const reference = new URL('../reference/', import.meta.url);

/** What R says of a data set (see ../reference/README.md). */
export function golden<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(`golden/${name}.json`, reference), 'utf8')) as T;
}

export type Row = Readonly<Record<string, string>>;

/** Rows of one of the real data sets; its values hold neither quotes nor commas. */
export function rowsOf(name: string): readonly Row[] {
  const [header, ...lines] = readFileSync(new URL(`data/${name}.csv`, reference), 'utf8')
    .trim()
    .replaceAll('"', '')
    .split(/\r?\n/);
  const columns = header!.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [columns[i]!, cell])));
}

export function tableOf(rows: readonly Row[], causes: number): DurationTable {
  const valid = rows.filter((row) => !(Number(row.entry ?? 0) > 0 && Number(row.entry) >= Number(row.time)));
  return durationTableOf({
    time: valid.map((row) => Number(row.time)),
    status: valid.map((row) => Number(row.status)),
    entry: valid.map((row) => Number(row.entry ?? 0)),
    causes,
  });
}

/** Equal to R's number within a relative tolerance, with an absolute floor of 1e-10; null in R is an absence here. */
export function expectAgrees(actual: unknown, expected: number | null | undefined, relative = 1e-9): void {
  if (expected === null || expected === undefined) {
    expect(isAbsent(actual)).toBe(true);
    return;
  }
  expect(actual).toBeTypeOf('number');
  const distance = Math.abs((actual as number) - expected);
  expect(distance, `${String(actual)} against R's ${expected}`).toBeLessThanOrEqual(Math.max(1e-10, relative * Math.abs(expected)));
}

/** A p-value keeps its digits however small it is, so here there is no absolute floor. */
export function expectSameP(actual: unknown, expected: number | null | undefined, relative = 1e-8): void {
  if (expected === null || expected === undefined) {
    expect(isAbsent(actual)).toBe(true);
    return;
  }
  expect(Math.abs((actual as number) / expected - 1), `${String(actual)} against R's ${expected}`).toBeLessThanOrEqual(relative);
}
