import {
  policies,
  type DisclosurePolicy,
  type FamilyMember,
  type FamilyVerdict,
  type FollowedResult,
  type NumbersOf,
  type PolicyId,
} from '@polku/domain/evaluation';
import { publishedForm, timeBoundOf, type MetricDefinition, type MetricKind, type MetricOf, type TimeBound } from '@polku/domain/metrics';
import type { KindEffects } from '../designs/kind-effects.ts';
import { withNegativeControls } from '../designs/negative-controls.ts';
import { once } from '../designs/once.ts';
import type { Unreleased } from '../estimate/unreleased.ts';
import { kinds } from '../kinds/index.ts';
import type { EngineKind } from '../kinds/kind.ts';
import type { Measurement } from '../reduce/measurement.ts';
import { publishedByArm } from '../reduce/published-counts.ts';
import { nothingTold, type ToldCounts } from '../release/joint/audit.ts';
import { hidesNothing } from '../release/hides-nothing.ts';
import { release, releaseWords, seenAlone, type Released, type SeenAlone, type Withheld } from '../release/release.ts';
import { concludingOf, memberId } from './concluding.ts';
import { plannedDesigns, priorityOf, timingOf } from './planned.ts';
import { wordsOf } from './words-of.ts';

/** A result whose numbers are there, and whose conclusions wait for the other members of their families. */
export interface MeasuredResult {
  readonly members: readonly FamilyMember[];
  readonly effects: KindEffects;
  /** What it tells of groups of people; the whole answer decides what of it is withheld. */
  readonly counts: () => ToldCounts;
  /** @param controls The effects of metrics that the pilot cannot move, where this is the one that is held against them. */
  readonly tell: (
    verdicts: ReadonlyMap<string, FamilyVerdict>,
    withheld: Withheld,
    controls?: readonly KindEffects[],
  ) => Released<FollowedResult>;
}

/** One metric from rows to numbers, and on to words as the policy's audience may see them. None where the data hold nothing about it. */
export async function measureMetric(
  id: string,
  declared: MetricDefinition,
  measurement: Measurement,
  policy: PolicyId,
): Promise<readonly MeasuredResult[]> {
  const published = publishedForm(declared);
  const isPublished = published !== undefined && (await publishedByArm(id, measurement)) !== undefined;
  return measureAs(id, isPublished ? published : declared, measurement, policy);
}

async function measureAs<K extends MetricKind>(
  id: string,
  metric: MetricOf<K> & { readonly kind: K },
  pilotMeasurement: Measurement,
  policy: PolicyId,
): Promise<readonly MeasuredResult[]> {
  const kind = kinds[metric.kind];
  const { version, unit } = metric;
  const measurement = { ...pilotMeasurement, designs: plannedDesigns(id, pilotMeasurement) };
  const { caseMix, options } = measurement;
  const bound: TimeBound = timeBoundOf<K>(metric);
  const reduced = await kind.reduce(metric, measurement, id);
  return reduced.map((tables) => {
    // Tables of scores are of one instrument each.
    const { instrument } = tables as { readonly instrument?: string };
    // Of a metric that is measured for its family alone no number is told.
    const numbers = once((): NumbersOf<K> => {
      const estimates = kind.estimate(tables, measurement, metric);
      return { metric: id, metricVersion: version, kind: metric.kind, unit, ...estimates };
    });
    const effects = bound.isCompared ? kind.effects(tables, measurement, metric) : { notComparedBecause: bound.because };
    const unreleased = once(() => ({ numbers: numbers(), tables, caseMix, options }));
    const alone = once(() => seenAlone(kind, unreleased(), policy));
    const tested = 'notComparedBecause' in effects ? [] : effects;
    return {
      members: tested.flatMap(({ found }, design): FamilyMember[] =>
        'contrast' in found
          ? [
              {
                id: memberId({ metric: id, instrument }, measurement.designs[design]!.arm),
                priority: priorityOf(id, measurement),
                topic: metric.topic.id,
                pValue: found.contrast.pValue,
                alpha: timingOf(id, measurement)?.alpha,
              },
            ]
          : [],
      ),
      effects,
      counts: once(() => toldCounts(kind, unreleased(), alone(), metric, policy)),
      tell: (verdicts, withheld, controls = []) => {
        const concluding = concludingOf(numbers(), metric, withNegativeControls(effects, controls), measurement, verdicts);
        const released = release(alone(), withheld, policy, concluding);
        return releaseWords(released, (shown) => wordsOf(shown, metric, measurement, policy));
      },
    };
  });
}

/** What a result tells of groups of people: of the pilot's, and of those that its kind counts. */
function toldCounts<K extends MetricKind, Tables>(
  kind: EngineKind<K, Tables>,
  unreleased: Unreleased<K, Tables>,
  { numbers }: SeenAlone<K>,
  metric: MetricOf<K>,
  policyId: PolicyId,
): ToldCounts {
  const policy: DisclosurePolicy = policies[policyId];
  return hidesNothing(policy) ? nothingTold : kind.cells(unreleased, numbers, metric, policy);
}
