import { timeBoundOf, type ProportionMetric, type ProportionOf } from '@polku/domain/metrics';
import type { PolkuDatabase } from '../../database/database.ts';
import type { InterventionDesign } from '../../designs/intervention-design.ts';
import type { Scope } from '../../reduce/episodes-in-arms.ts';
import type { DesignedValues } from '../../reduce/judged-episodes.ts';
import type { Measurement } from '../../reduce/measurement.ts';
import type { PartCounts } from './part-counts.ts';
import { reduceEpisodeShares } from './populations/episode-shares.ts';
import { reduceExpectedDates } from './populations/expected-dates.ts';
import { reduceRowShares } from './populations/row-shares.ts';
import { reduceSpellShares } from './populations/spell-shares.ts';
import { reduceStayShares } from './populations/stay-shares.ts';
import { reduceSumShares } from './populations/sum-shares.ts';

/** What is counted of one arm and segment: all, those with the outcome, and those lost before it could be known. */
export interface ProportionCount {
  readonly arm: string;
  /** null where what is counted belongs to no episode, such as a team's rows. */
  readonly segment: string | null;
  readonly denominator: number;
  readonly numerator: number;
  readonly unknown: number;
  /** Where a person may be counted more than once, how many people stand behind each of these counts. */
  readonly people?: PeopleBehind;
}

export interface PeopleBehind {
  readonly denominator: number;
  readonly numerator: number;
  /** Behind what is counted without the outcome. */
  readonly without: number;
}

/** Counts by arm and segment; of what is counted of episodes, by their places in the designs; and the parts that are declared. */
export interface ReducedShares {
  readonly counts: readonly ProportionCount[];
  readonly designed: DesignedValues;
  readonly parts?: readonly PartCounts[];
}

type Reduce<P extends ProportionOf['population']> = (
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: P }>,
  designs: readonly InterventionDesign[],
) => Promise<ReducedShares>;

/** What belongs to rows, teams or organisations has no place in a design. */
const undesigned =
  <Of>(reduce: (db: PolkuDatabase, scope: Scope, of: Of) => Promise<readonly ProportionCount[]>) =>
  async (db: PolkuDatabase, scope: Scope, of: Of): Promise<ReducedShares> => ({ counts: await reduce(db, scope, of), designed: [] });

const reducers: { readonly [P in ProportionOf['population']]: Reduce<P> } = {
  referred: reduceSpellShares,
  episodes: reduceEpisodeShares,
  rows: reduceRowShares,
  stays: undesigned(reduceStayShares),
  expected_dates: undesigned(reduceExpectedDates),
  sums: reduceSumShares,
  // Those that were published are read instead; of rows there are none.
  published: async () => ({ counts: [], designed: [] }),
};

/**
 * Reduces rows to counts by (arm, segment), and of what is compared by its places in the designs; none where the data hold nothing about
 * the metric, since a share of 0 would be false.
 */
export function reduceProportion(
  { db, scope, designs }: Pick<Measurement, 'db' | 'scope' | 'designs'>,
  metric: ProportionMetric,
): Promise<ReducedShares> {
  const compared = timeBoundOf(metric).isCompared ? designs : [];
  return (reducers[metric.of.population] as Reduce<ProportionOf['population']>)(db, scope, metric.of, compared);
}
