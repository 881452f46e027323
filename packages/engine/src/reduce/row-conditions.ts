import { resources, type Resource } from '@polku/domain/data-package';
import type { RowCondition } from '@polku/domain/metrics';
import { sql, type SQL } from 'drizzle-orm';
import { type Scope, isOneOf } from './episodes-in-arms.ts';

/** Conditions on the rows `r` of a file, and whether their days have passed, so that the row can be counted. */
export interface CompiledRows {
  readonly holds: SQL;
  readonly hasMatured: SQL;
}

/** The file's declaration; a metric that names another is a mistake of its author, found by the first test that runs it. */
export function resourceOf(name: string): Resource {
  const resource = Object.values<Resource>(resources).find((each) => each.name === name);
  if (resource === undefined) throw new Error(`A metric reads the file "${name}", which no resource declares.`);
  return resource;
}

export const all = (conditions: readonly SQL[]): SQL =>
  conditions.length === 0 ? sql`true` : sql`(${sql.join([...conditions], sql` and `)})`;

export function compileRowConditions(name: string, conditions: readonly RowCondition[], scope: Scope): CompiledRows {
  const { columns } = resourceOf(name);
  const column = (id: string): SQL => {
    const declaration = columns[id];
    if (declaration === undefined) throw new Error(`A metric reads "${id}" of the file "${name}", which has no such column.`);
    const value = sql`r.${sql.identifier(id)}`;
    // What happens after the cut-off date is not known yet.
    return declaration.type === 'date' ? sql`(case when ${value} <= ${scope.asOf}::date then ${value} end)` : value;
  };
  const compiled = conditions.map((condition): CompiledRows => {
    const always = sql`true`;
    if ('is' in condition)
      return { holds: sql`${column(condition.column)} is ${sql.raw(condition.is ? 'true' : 'false')}`, hasMatured: always };
    if ('in' in condition) return { holds: isOneOf(column(condition.column), condition.in), hasMatured: always };
    if ('filled' in condition)
      return { holds: sql`(${column(condition.column)} is not null) = ${sql.raw(String(condition.filled))}`, hasMatured: always };
    if ('notAfter' in condition) return { holds: sql`${column(condition.column)} <= ${column(condition.notAfter)}`, hasMatured: always };
    const days = sql`${condition.withinDays}::int`;
    const from = column(condition.from);
    return {
      holds: sql`${column(condition.to)} between ${from} and ${from} + ${days}`,
      hasMatured: sql`${from} + ${days} <= ${scope.asOf}::date`,
    };
  });
  return {
    holds: sql`coalesce(${all(compiled.map(({ holds }) => holds))}, false)`,
    hasMatured: sql`coalesce(${all(compiled.map(({ hasMatured }) => hasMatured))}, false)`,
  };
}
