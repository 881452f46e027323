import type { ProportionOf } from '@polku/domain/metrics';
import { sql, type SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import type { Scope } from '../../../reduce/episodes-in-arms.ts';
import { rowsInArms } from '../../../reduce/rows-in-arms.ts';
import type { ReducedShares } from '../proportion-counts.ts';

const sumOf = (column: string): string => `sum_of_${column}`;

/** Sums of two columns of a file, and of those that the steps between them are shares of. */
export async function reduceSumShares(
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: 'sums' }>,
): Promise<ReducedShares> {
  const steps = of.parts ?? [];
  const columns = [...new Set([of, ...steps].flatMap(({ numerator, denominator }): readonly string[] => [numerator, denominator]))];
  const sums = columns.map((column): SQL => sql`sum(r.${sql.identifier(column)})::int as ${sql.identifier(sumOf(column))}`);
  const { rows } = await db.execute<{ arm_id: string } & Record<string, number | string>>(sql`
    select r.arm_id, ${sql.join(sums, sql`, `)}
    from (${rowsInArms(of.of, of.datedBy, scope)}) r group by r.arm_id order by r.arm_id`);
  const sharesOf = ({ numerator, denominator }: { readonly numerator: string; readonly denominator: string }) =>
    rows.map((row) => ({ arm: row.arm_id, numerator: Number(row[sumOf(numerator)]), denominator: Number(row[sumOf(denominator)]) }));
  return {
    counts: sharesOf(of).map((share) => ({ ...share, segment: null, unknown: 0 })),
    designed: [],
    parts: steps.map((step) => ({
      part: step.id,
      of: 'step',
      byArm: new Map(sharesOf(step).map(({ arm, numerator, denominator }) => [arm, { numerator, denominator }])),
    })),
  };
}
