import { sql, type SQL } from 'drizzle-orm';

/** Rows told in a query, to be joined: the name and the type of each column, then the values of each row in that order. */
export function valuesAs(
  alias: string,
  columns: Readonly<Record<string, 'text' | 'int' | 'date'>>,
  rows: readonly (readonly (string | number | null)[])[],
): SQL {
  const names = Object.keys(columns);
  const types = Object.values(columns).map((type) => sql.raw(type));
  const list = (parts: readonly SQL[]): SQL => sql.join([...parts], sql`, `);
  const header = sql`${sql.identifier(alias)}(${list(names.map((name) => sql`${sql.identifier(name)}`))})`;
  const row = (values: readonly (string | number | null)[]): SQL => sql`(${list(values.map((value, i) => sql`${value}::${types[i]}`))})`;
  if (rows.length > 0) return sql`(values ${list(rows.map(row))}) as ${header}`;
  return sql`(select ${list(types.map((type) => sql`null::${type}`))} where false) as ${header}`;
}
