import type { ProportionMetric, ProportionOf } from '@polku/domain/metrics';
import type { PolkuDatabase } from '../../database/database.ts';
import type { Scope } from '../../reduce/episodes-in-arms.ts';
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

type Reduce<P extends ProportionOf['population']> = (
  db: PolkuDatabase,
  scope: Scope,
  of: Extract<ProportionOf, { population: P }>,
) => Promise<readonly ProportionCount[]>;

const reducers: { readonly [P in ProportionOf['population']]: Reduce<P> } = {
  referred: reduceSpellShares,
  started_service: reduceSpellShares,
  episodes: reduceEpisodeShares,
  rows: reduceRowShares,
  stays: reduceStayShares,
  expected_dates: reduceExpectedDates,
  sums: reduceSumShares,
  // Those that were published are read instead; of rows there are none.
  published: async () => [],
};

/** Reduces rows to counts by (arm, segment); none where the data hold nothing about the metric, since a share of 0 would be false. */
export function reduceProportion(db: PolkuDatabase, scope: Scope, { of }: ProportionMetric): Promise<readonly ProportionCount[]> {
  return (reducers[of.population] as Reduce<ProportionOf['population']>)(db, scope, of);
}
