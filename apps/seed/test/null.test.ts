import { describe, expect, test } from 'vitest';
import { episodeTables } from '../src/cohort/episode-tables.ts';
import { pilotTables } from '../src/cohort/pilot-tables.ts';
import { Random } from '../src/cohort/random.ts';
import { teamRecords } from '../src/records/team-records.ts';
import { noEffect } from '../src/scenario/null.ts';
import type { Tables } from '../src/package/table.ts';

type Side = 'intervention' | 'comparator';
type Row = Readonly<Record<string, unknown>>;

const { pilotStartsOn } = noEffect;
const running = noEffect.counties.flatMap(({ arms }) => arms).filter(({ toOn }) => toOn > pilotStartsOn);
const sideOf = new Map(running.flatMap(({ role, teams }) => teams.map(({ teamId }) => [teamId, role] as const)));
/** Names and places: by these, and by chance alone, may the new teams be told from those beside. */
const names = new Set(['team_id', 'municipality', 'unit', 'readdressed_to', 'name']);
const sides = { intervention: 0, comparator: 0 };
/** Standard errors: of some hundreds of shares one may lie so far off in a hundred such tests. */
const chance = 4.2;
const mostValues = 15;

/** How often each value of each column stands in the rows of clients referred while the new teams were open. */
function shares() {
  const people = { ...sides };
  const columns = new Map<string, Map<unknown, Record<Side, number>>>();
  for (const tables of episodeTables(noEffect, 12_000, new Random(3))) {
    const { team_id, referred_on } = tables.episodes![0]!;
    const side = sideOf.get(team_id!);
    if (side === undefined || referred_on < pilotStartsOn) continue;
    people[side] += 1;
    for (const [table, rows] of Object.entries(tables) as [string, readonly Row[]][]) {
      for (const row of [{ rows: rows.length }, ...rows] as Row[]) {
        for (const [column, value] of Object.entries(row)) {
          if (names.has(column)) continue;
          const values = columns.get(`${table}.${column}`) ?? new Map<unknown, Record<Side, number>>();
          columns.set(`${table}.${column}`, values);
          if (values.size > mostValues) continue;
          const count = values.get(value) ?? { ...sides };
          count[side] += 1;
          values.set(value, count);
        }
      }
    }
  }
  return { people, columns };
}

describe('without effect, the new teams and those beside differ by name alone', () => {
  test('in what is written down of clients of the same months', () => {
    const { people, columns } = shares();
    const apart: string[] = [];
    let compared = 0;
    for (const [column, values] of columns) {
      if (values.size > mostValues) continue;
      for (const [value, { intervention, comparator }] of values) {
        const [a, b] = [intervention / people.intervention, comparator / people.comparator];
        // Rows of one client go together: their number is told as one that may be up to a few each.
        const error = Math.sqrt(Math.max(a, b, a * a, b * b) * (1 / people.intervention + 1 / people.comparator));
        compared += 1;
        if (Math.abs(a - b) > chance * error) apart.push(`${column} ${String(value)}: ${a.toFixed(3)}, ${b.toFixed(3)}`);
      }
    }
    expect(apart).toEqual([]);
    expect(compared).toBeGreaterThan(200);
  });

  test('in what is written down of the teams', () => {
    const seen = (tables: Tables, side: Side) =>
      Object.entries({ ...tables, arms: [] }).flatMap(([table, rows]) =>
        (rows as readonly Row[])
          .filter(({ team_id }) => sideOf.get(team_id as string) === side)
          .flatMap((row) =>
            Object.entries(row)
              .filter(
                ([column, value]) =>
                  !names.has(column) && !/_id$|_on$|_from$|_to$|euros|score|recommend|^round$/.test(column) && typeof value !== 'object',
              )
              .map(([column, value]) => `${table}.${column} ${String(value)}`),
          ),
      );
    for (const tables of [teamRecords(noEffect, new Random(3)), pilotTables(noEffect, 4_000, new Random(3))])
      expect([...new Set(seen(tables, 'intervention'))].toSorted()).toEqual([...new Set(seen(tables, 'comparator'))].toSorted());
  });
});
