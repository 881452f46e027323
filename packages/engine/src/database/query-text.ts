import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

const dialect = new PgDialect();

/** A query as its text and its parameters, `$1` the first. */
export interface QueryText {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

/** What a query is known by: the same text with the same parameters is the same question. */
export function questionOf(query: SQL): string {
  const { text, parameters } = queryText(query);
  return JSON.stringify([text, parameters]);
}

export function queryText(query: SQL): QueryText {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { text, parameters: params };
}
