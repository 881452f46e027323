import type { CountMetric, ProportionMetric, ScoreMetric } from '@polku/domain/metrics';
import { countArm, countRate, growsOneByOne } from '../estimate/count.ts';
import { diagnose } from '../estimate/diagnostics.ts';
import { compareProportions, proportionArm, type ProportionTotals } from '../estimate/proportion.ts';
import { compareScores, scoreArm } from '../estimate/score.ts';
import { standardisedProportion } from '../estimate/standardised.ts';
import { reduceFeedback } from '../reduce/feedback-counts.ts';
import { reduceProportion, type PeopleBehind, type ProportionCount } from '../reduce/proportions/proportion-counts.ts';
import { readPublishedCounts, readTargets, type PublishedCount } from '../reduce/published-counts.ts';
import { resourceOf } from '../reduce/row-conditions.ts';
import { reduceCountUnits, reduceRowTotals, type RowTotal } from '../reduce/row-totals.ts';
import { reducePeopleWithAScore } from '../reduce/score-moments.ts';
import { declared, type Measurement, type Unreleased } from './unreleased.ts';

/** Published counts of the metric by arm; those of the pilot as a whole count for its first arm. */
async function publishedByArm(id: string, { db, scope, arms }: Measurement): Promise<ReadonlyMap<string, PublishedCount> | undefined> {
  const own = (await readPublishedCounts(db, scope)).filter(({ metric }) => metric === id);
  return own.length === 0 ? undefined : new Map(own.map((count) => [count.arm ?? arms[0] ?? scope.pilotId, count]));
}

const noOne: ProportionTotals = { numerator: 0, denominator: 0, unknown: 0 };

function totalsOf(counts: readonly ProportionCount[], arm: string): ProportionTotals {
  return counts
    .filter((count) => count.arm === arm)
    .reduce<ProportionTotals>(
      (sum, { numerator, denominator, unknown }) => ({
        numerator: sum.numerator + numerator,
        denominator: sum.denominator + denominator,
        unknown: sum.unknown + unknown,
      }),
      noOne,
    );
}

/** Where people may be counted more than once, how many of them stand behind an arm's counts. */
function peopleBehind(counts: readonly ProportionCount[], arms: readonly string[]): ReadonlyMap<string, PeopleBehind> {
  return new Map(
    arms.flatMap((arm) => {
      const own = counts.flatMap((count) => (count.arm === arm && count.people !== undefined ? [count.people] : []));
      if (own.length === 0) return [];
      const sum = (key: keyof PeopleBehind): number => own.reduce((total, people) => total + people[key], 0);
      return [[arm, { denominator: sum('denominator'), numerator: sum('numerator'), without: sum('without') }] as const];
    }),
  );
}

/** Where the share is of a segment itself, there is nothing to compare within segments. */
const tellsSegments = ({ of }: ProportionMetric): boolean =>
  of.population === 'episodes' && of.having.some((condition) => 'segment' in condition);

export async function measureProportion(id: string, metric: ProportionMetric, measurement: Measurement): Promise<Unreleased | undefined> {
  const { db, scope, pairs, caseMix } = measurement;
  const published = await publishedByArm(id, measurement);
  const counts = published === undefined ? await reduceProportion(db, scope, metric) : [];
  if (published === undefined && counts.every(({ denominator }) => denominator === 0)) return undefined;
  // An organisation's sums are told for the one arm that they stand for; the others are not without.
  const isTold = (arm: string): boolean => metric.of.population !== 'sums' || counts.some((count) => count.arm === arm);
  const arms = published === undefined ? measurement.arms.filter(isTold) : [...published.keys()];
  const totals = new Map(
    arms.map((arm) => {
      const count = published?.get(arm);
      return [
        arm,
        count === undefined ? totalsOf(counts, arm) : { numerator: count.numerator, denominator: count.denominator ?? 0, unknown: 0 },
      ];
    }),
  );
  const compared = pairs.filter(({ arm, reference }) => totals.has(arm) && totals.has(reference));
  const all = [...totals.values()];
  const potential = all.reduce((sum, { denominator }) => sum + denominator, 0);
  const lost = all.reduce((sum, { unknown }) => sum + unknown, 0);
  // What belongs to teams rather than to episodes has no segments to compare within.
  const hasSegments = published === undefined && counts.every(({ segment }) => segment !== null);
  return {
    kind: 'proportion',
    caseMix,
    people: peopleBehind(counts, arms),
    numbers: {
      ...declared('proportion', id, metric),
      arms: arms.map((arm) => proportionArm(arm, totals.get(arm)!)),
      comparisons: compared.map((pair) => compareProportions(pair, totals.get(pair.arm)!, totals.get(pair.reference)!)),
      ...(hasSegments
        ? {
            ...(tellsSegments(metric) ? {} : { standardised: standardisedProportion(counts, arms, compared) }),
            diagnostics: diagnose(caseMix, compared, { complete: potential - lost, potential }, []),
          }
        : {}),
    },
  };
}

export async function measureScore(
  id: string,
  metric: ScoreMetric,
  { db, scope, arms, pairs }: Measurement,
): Promise<Unreleased | undefined> {
  const counts = new Map((await reduceFeedback(db, scope, metric)).map(({ arm, ...answers }) => [arm, answers]));
  if (counts.size === 0) return undefined;
  const answersOf = (arm: string) => counts.get(arm) ?? { promoters: 0, passives: 0, detractors: 0 };
  return {
    kind: 'score',
    numbers: {
      ...declared('score', id, metric),
      arms: arms.map((arm) => scoreArm(arm, answersOf(arm))),
      comparisons: pairs.map((pair) => compareScores(pair, answersOf(pair.arm), answersOf(pair.reference))),
    },
  };
}

/** What is counted by arm, with what it comes to in all and how many people stand behind it. */
async function countedByArm({ of }: CountMetric, { db, scope }: Measurement): Promise<ReadonlyMap<string, RowTotal>> {
  if (of === 'published') return new Map();
  const totals =
    of === 'people_with_a_score'
      ? (await reducePeopleWithAScore(db, scope)).map(({ arm, people }): RowTotal => ({ arm, value: people, outOf: null, people }))
      : await reduceRowTotals(db, scope, of);
  return new Map(totals.map((total) => [total.arm, total]));
}

export async function measureCount(id: string, metric: CountMetric, measurement: Measurement): Promise<Unreleased | undefined> {
  const { db, scope, pilot } = measurement;
  const published = await publishedByArm(id, measurement);
  const counted = published === undefined ? await countedByArm(metric, measurement) : new Map<string, RowTotal>();
  if (published === undefined && counted.size === 0) return undefined;
  const target = (await readTargets(db, scope)).find((each) => each.metric === id);
  const units = metric.per === undefined || published !== undefined ? undefined : await reduceCountUnits(db, scope, metric.per);
  const isOfPeople = metric.unit === 'people' || isOfEpisodes(metric);
  // Teams that were not looked at, and arms that an organisation's rows are not told for, did not have none.
  const counts = (arm: string): boolean => isOfEpisodes(metric) || counted.has(arm);
  const arms = published === undefined ? measurement.arms.filter(counts) : [...published.keys()];
  const values = new Map(arms.map((arm) => [arm, published?.get(arm)?.numerator ?? counted.get(arm)?.value ?? 0]));
  const peopleBehindUnits = [...(units ?? [])].map(([arm, { people }]) => [arm, people] as const);
  return {
    kind: 'count',
    people: new Map(isOfPeople ? arms.map((arm) => [arm, counted.get(arm)?.people ?? values.get(arm)!]) : []),
    peopleBehindUnits: new Map(peopleBehindUnits),
    numbers: {
      ...declared('count', id, metric),
      arms: arms.map((arm) => {
        const count = published?.get(arm);
        const own = counted.get(arm);
        const declaredArm = pilot.arms.find((each) => each.id === arm);
        const value = values.get(arm)!;
        return {
          ...countArm(arm, {
            value,
            // The target is the pilot's: comparators were never meant to reach it.
            target: own?.outOf ?? (declaredArm?.role === 'comparator' ? null : (target?.value ?? null)),
            fromOn: count?.periodFrom ?? declaredArm?.fromOn ?? pilot.startsOn,
            asOf: count?.periodTo ?? scope.asOf,
            byOn: own?.outOf == null && growsOneByOne(metric) ? (target?.byOn ?? pilot.endsOn) : null,
          }),
          ...(units === undefined ? {} : { rate: countRate(metric, value, units.get(arm)?.amount ?? 0) }),
        };
      }),
      comparisons: [],
    },
  };
}

/** Whether the rows counted are of clients, each in an arm. */
const isOfEpisodes = ({ of }: CountMetric): boolean =>
  of === 'people_with_a_score' || (of !== 'published' && resourceOf(of.rows).columns['episode_id'] !== undefined);
