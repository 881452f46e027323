import type { CountMetric, CountUnit } from '@polku/domain/metrics';
import type { Measurement } from '../../reduce/measurement.ts';
import { publishedByArm, readTargets, type PublishedCount, type Target } from '../../reduce/published-counts.ts';
import { resourceOf } from '../../reduce/row-conditions.ts';
import { reducePeopleWithAScore } from './people-with-a-score.ts';
import { reduceCountUnits, reduceRowTotals, type RowTotal, type UnitTotal } from './row-totals.ts';

export interface CountTables {
  /** By arm; a published one has no rows behind it. */
  readonly values: ReadonlyMap<string, number>;
  readonly published: ReadonlyMap<string, PublishedCount> | undefined;
  readonly counted: ReadonlyMap<string, RowTotal>;
  /** People behind each arm's count, where it counts people or what people have. */
  readonly people: ReadonlyMap<string, number>;
  /** How much there is of what the count is told for each of. */
  readonly units: ReadonlyMap<string, UnitTotal> | undefined;
  readonly alsoUnits: ReadonlyMap<string, UnitTotal> | undefined;
  readonly target: Target | undefined;
}

/** What is counted by arm, with what it comes to in all and how many people stand behind it. */
async function countedByArm({ of }: CountMetric, { db, scope }: Measurement): Promise<ReadonlyMap<string, RowTotal>> {
  if (of === 'published') return new Map();
  const totals =
    of === 'people_with_a_score'
      ? (await reducePeopleWithAScore(db, scope)).map(({ arm, people }): RowTotal => ({
          arm,
          value: people,
          outOf: null,
          people,
          alongside: null,
        }))
      : await reduceRowTotals(db, scope, of);
  return new Map(totals.map((total) => [total.arm, total]));
}

/** What is counted by arm, and of what it is told for each; nothing where the data hold nothing about it. */
export async function reduce(metric: CountMetric, measurement: Measurement, id: string): Promise<readonly CountTables[]> {
  const { db, scope } = measurement;
  const published = await publishedByArm(id, measurement);
  const counted = published === undefined ? await countedByArm(metric, measurement) : new Map<string, RowTotal>();
  if (published === undefined && counted.size === 0) return [];
  const target = (await readTargets(db, scope)).find((each) => each.metric === id);
  const unitsOf = async (unit: CountUnit | undefined) =>
    unit === undefined || published !== undefined ? undefined : reduceCountUnits(db, scope, unit);
  const isOfPeople = metric.unit === 'people' || isOfEpisodes(metric);
  // Teams that were not looked at, and arms that an organisation's rows are not told for, did not have none.
  const counts = (arm: string): boolean => isOfEpisodes(metric) || counted.has(arm);
  const arms = published === undefined ? measurement.arms.filter(counts) : [...published.keys()];
  const values = new Map(arms.map((arm) => [arm, published?.get(arm)?.numerator ?? counted.get(arm)?.value ?? 0]));
  const people = new Map(isOfPeople ? arms.map((arm) => [arm, counted.get(arm)?.people ?? values.get(arm)!]) : []);
  return [{ values, published, counted, people, target, units: await unitsOf(metric.per), alsoUnits: await unitsOf(metric.alsoPer) }];
}

/** Whether the rows counted are of clients, each in an arm. */
const isOfEpisodes = ({ of }: CountMetric): boolean =>
  of === 'people_with_a_score' || (of !== 'published' && resourceOf(of.rows).columns['episode_id'] !== undefined);
