import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';

const dialect = new PgDialect();

/** A query as its text and its parameters, `$1` the first. */
export interface QueryText {
  readonly text: string;
  readonly parameters: readonly unknown[];
}

export function queryText(query: SQL): QueryText {
  const { sql: text, params } = dialect.sqlToQuery(query);
  return { text, parameters: params };
}
