import type { ProportionOf } from '@polku/domain';
import { sql } from 'drizzle-orm';
import type { PolkuDatabase } from '../../database/database.ts';
import type { Scope } from '../episodes-in-arms.ts';
import type { ProportionCount } from './proportion-counts.ts';
import { resourceOf } from './row-conditions.ts';

/** Sums of two columns of the pilot's organisation since the pilot began: they belong to its first intervention. */
export async function reduceSumShares(
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: 'sums' }>,
): Promise<readonly ProportionCount[]> {
  const [table, day] = [sql.identifier(resourceOf(of.of).name), sql.identifier(of.datedBy)];
  const { rows } = await db.execute<{ arm: string; denominator: number; numerator: number }>(sql`
    with first_arm as (
      select pilot_id, arm_id from arms where pilot_id = ${scope.pilotId} and role = 'intervention'
      order by from_on nulls first, arm_id limit 1
    )
    select f.arm_id as arm, sum(r.${sql.identifier(of.denominator)})::int as denominator, sum(r.${sql.identifier(of.numerator)})::int as numerator
    from first_arm f
    join pilots p on p.pilot_id = f.pilot_id
    join ${table} r on r.organisation_id = p.organisation_id
    where r.${day} between p.starts_on and ${scope.asOf}::date
    group by f.arm_id`);
  return rows.map(({ arm, denominator, numerator }) => ({ arm, segment: null, denominator, numerator, unknown: 0 }));
}
