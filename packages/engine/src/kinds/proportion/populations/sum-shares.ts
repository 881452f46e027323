import type { ProportionOf } from '@polku/domain/metrics';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import type { Scope } from '../../../reduce/episodes-in-arms.ts';
import type { ProportionCount } from '../proportion-counts.ts';
import { rowsInArms } from '../../../reduce/rows-in-arms.ts';

/** Sums of two columns of a file. */
export async function reduceSumShares(
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: 'sums' }>,
): Promise<readonly ProportionCount[]> {
  const { rows } = await db.execute<{ arm: string; denominator: number; numerator: number }>(sql`
    select r.arm_id as arm, sum(r.${sql.identifier(of.denominator)})::int as denominator, sum(r.${sql.identifier(of.numerator)})::int as numerator
    from (${rowsInArms(of.of, of.datedBy, scope)}) r group by r.arm_id order by r.arm_id`);
  return rows.map(({ arm, denominator, numerator }) => ({ arm, segment: null, denominator, numerator, unknown: 0 }));
}
