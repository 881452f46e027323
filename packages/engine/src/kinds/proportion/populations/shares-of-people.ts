import type { SQL } from 'drizzle-orm';
import type { PolkuDatabase } from '../../../database/database.ts';
import type { InterventionDesign } from '../../../designs/intervention-design.ts';
import type { Scope } from '../../../reduce/episodes-in-arms.ts';
import { reduceJudgedEpisodes } from '../../../reduce/judged-episodes.ts';
import type { ProportionCount, ReducedShares } from '../proportion-counts.ts';

/** Shares of episodes by (arm, segment), the lost among them, and by their places in the designs: of `judged` ones, whose value is 1 with the outcome and 0 without. */
export async function sharesOfPeople(
  db: PolkuDatabase,
  scope: Scope,
  designs: readonly InterventionDesign[],
  tables: SQL,
): Promise<ReducedShares> {
  const { counts, designed } = await reduceJudgedEpisodes(db, scope, designs, tables);
  const shares = new Map<string, { -readonly [K in keyof ProportionCount]: ProportionCount[K] }>();
  for (const { arm, segment, value, n } of counts) {
    const key = JSON.stringify([arm, segment]);
    const share = shares.get(key) ?? { arm, segment, denominator: 0, numerator: 0, unknown: 0 };
    shares.set(key, share);
    share.denominator += n;
    if (value === null) share.unknown += n;
    else share.numerator += n * value;
  }
  return { counts: [...shares.values()], designed };
}
