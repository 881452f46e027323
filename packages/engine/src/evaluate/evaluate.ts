import { nearestIds, PolkuError, polkuVersion } from '@polku/domain';
import {
  currentVersion,
  familyVerdicts,
  type Evaluation,
  type EvaluationPlan,
  type FollowedResult,
  type LockedPlan,
  type NotFollowedResult,
  type PolicyId,
} from '@polku/domain/evaluation';
import { isOnlyPublished, metricIds, metrics, topicIds, type MetricDefinition } from '@polku/domain/metrics';
import { notFollowedSentence } from '@polku/domain/sentences';
import type { PolkuDatabase } from '../database/database.ts';
import { allOf, inTurn } from '../database/in-turn.ts';
import { remembering } from '../database/remembering.ts';
import { reduceCaseMix } from '../reduce/case-mix.ts';
import { comparisonPairs } from '../reduce/comparison-pairs.ts';
import type { PilotContext } from '../reduce/pilot-context.ts';
import type { Measurement } from '../reduce/measurement.ts';
import { readInstruments } from '../reduce/occasions.ts';
import { defaultOptions, type EstimateOptions } from '../reduce/options.ts';
import { readDesigns, readSegmentOrder } from '../reduce/pilot-designs.ts';
import { refuseUndeclared, type DeclaredViews } from '../release/lattice.ts';
import { refuseNearCutOff } from '../release/open-cut-offs.ts';
import { releaseEvaluation, withheldTogether, type Released } from '../release/release.ts';
import { shownHash } from '../release/shown-hash.ts';
import { familiesOf } from './families-of.ts';
import { findPilot } from './find-pilot.ts';
import { measureMetric } from './measure-metric.ts';
import { isNegativeControl } from './planned.ts';
import { followPlan } from './evaluation-plan.ts';

export interface EvaluateRequest extends Partial<EstimateOptions> {
  /** The pilot to evaluate; may be left out where there is only one. */
  readonly pilot?: string | undefined;
  /** The organisation that runs it; needed where several have a pilot of that id. */
  readonly organisation?: string | undefined;
  /** Ids of the metrics asked for; every metric of the catalogue where absent. */
  readonly metrics?: readonly string[] | undefined;
  /** Nothing after this day is used; the last day observed where absent. */
  readonly asOf?: string | undefined;
  readonly policy: PolicyId;
  /** The plan as it was locked: the rows must still say the same, and its windows, cut-off and horizon hold where none is asked for. */
  readonly lockedPlan?: LockedPlan | undefined;
  /** Measures whose results had been looked at before the plan said what it says of them: they are exploratory. */
  readonly seenBefore?: readonly string[] | undefined;
}

function checkMetrics(ids: readonly string[]): void {
  const known: readonly string[] = metricIds;
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined)
    throw new PolkuError('unknown_metric', `There is no metric of that id. The nearest: ${nearestIds(unknown, known).join(', ')}.`);
}

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;

/** Answers that metrics share are short. One of many thousand rows is some metric's own, and would be held until the last metric is done. */
const mostRowsHeld = 2_000;

/** The order in which a steering group asks. */
const readingOrder: readonly string[] = Object.entries(definitions)
  .sort(([, a], [, b]) => topicIds.indexOf(a.topic.id) - topicIds.indexOf(b.topic.id) || a.topic.rank - b.topic.rank)
  .map(([id]) => id);

const risingDays = (days: readonly number[]): number[] => [...new Set(days)].sort((a, b) => a - b);

function notFollowed(id: string, metric: MetricDefinition): NotFollowedResult {
  const reason = isOnlyPublished(metric) ? 'only_published' : 'no_rows';
  return {
    metric: id,
    metricVersion: metric.version,
    kind: metric.kind,
    unit: metric.unit,
    absent: 'not_followed',
    reason,
    sentence: notFollowedSentence(reason, metric),
  };
}

/** What the pilot's plan, on file or in the rows, declares that may be asked for. */
function declaredViews({ latestOn, plan }: PilotContext, onFile: EvaluationPlan | undefined): DeclaredViews {
  return {
    latestOn,
    plannedOn: [...plan.flatMap(({ readOn }) => readOn), ...(onFile?.cutOffOn == null ? [] : [onFile.cutOffOn])],
    plannedDays: [...plan.flatMap(({ horizonDays }) => horizonDays ?? []), ...(onFile?.windowsDays ?? [])],
  };
}

/**
 * Evaluates one pilot: reduces its rows to sufficient tables in SQL, estimates from those, releases under the policy, and
 * says each result in words made of what was released.
 *
 * The same rows give the same bytes, whichever Postgres they are in. All of it is read in one snapshot: an answer given while a package is
 * replaced is wholly of the old rows or wholly of the new ones, and its hash says which.
 *
 * @param hashKey what the hash of the rows is keyed with under policies that hide, where it is not the database that keeps a secret.
 * @returns results in the order asked for; a metric without data is listed as `not_followed`, with the reason.
 * @throws PlanRefused where the rows differ from the locked plan; PolkuError `unknown_pilot` or `unknown_metric`, naming the nearest ids; `ambiguous_pilot`, naming
 * the organisations; `view_not_open` where a cut-off, horizon or window is asked for that was not declared; `database_unreachable`, `database_failed`.
 */
export const evaluate = (database: PolkuDatabase, request: EvaluateRequest, hashKey?: string): Promise<Released<Evaluation>> =>
  database.snapshot(async (snapshot) => evaluatePilot(snapshot, request, await findPilot(snapshot, request), hashKey));

/** The same of a snapshot, of a pilot that was found in it. */
export async function evaluatePilot(
  snapshot: PolkuDatabase,
  request: EvaluateRequest,
  pilot: PilotContext,
  hashKey?: string,
): Promise<Released<Evaluation>> {
  const database = remembering(inTurn(snapshot), new Map(), mostRowsHeld);
  const asked = request.metrics ?? readingOrder;
  checkMetrics(asked);
  const followed = await followPlan(database, pilot.key, request.lockedPlan, {
    windowsDays: request.windowDays && risingDays(request.windowDays),
    horizonDays: request.horizonDays,
    asOf: request.asOf,
  });
  const planOnFile = request.lockedPlan && currentVersion(request.lockedPlan).plan;
  const scope = { ...pilot.key, asOf: request.asOf ?? planOnFile?.cutOffOn ?? pilot.latestOn };
  const declared = declaredViews(pilot, planOnFile);
  refuseUndeclared(request, declared, request.policy);
  await refuseNearCutOff(database, scope, declared, request.policy);
  const planned = pilot.plan.find(({ priority }) => priority === 'primary');
  const options: EstimateOptions = {
    horizonDays: request.horizonDays ?? planOnFile?.primary.horizonDays ?? defaultOptions.horizonDays,
    windowDays: risingDays(request.windowDays ?? planOnFile?.windowsDays ?? defaultOptions.windowDays),
  };
  const designs = await readDesigns(database, scope, pilot.startsOn);
  const caseMix = await reduceCaseMix(database, scope, designs);
  const measurement: Measurement = {
    db: database,
    scope,
    pilot,
    lockedPlan: planOnFile,
    seenBefore: request.seenBefore ?? [],
    arms: pilot.arms.map(({ id }) => id),
    pairs: comparisonPairs(pilot.arms),
    instruments: await readInstruments(database, pilot.key),
    designs,
    segmentOrder: await readSegmentOrder(database, scope),
    caseMix,
    options,
  };

  const told = [...new Set(asked)];
  // Families are as declared, never as asked: what their other members need is measured too.
  const controlIds =
    planned !== undefined && told.includes(planned.metric) ? metricIds.filter((id) => isNegativeControl(id, measurement)) : [];
  const ids = [...new Set([...told, ...familiesOf(told, measurement), ...controlIds])];
  // While the database answers one metric, the others are estimated.
  const measuring = ids.map(async (id) => [id, await measureMetric(id, definitions[id]!, measurement, request.policy)] as const);
  const measured = new Map(await allOf(measuring));
  const controls = controlIds.flatMap((id) => measured.get(id)!.flatMap(({ effects }) => (effects === undefined ? [] : [effects])));
  const episodes = (arm: string): number => caseMix.segments.filter((row) => row.arm === arm).reduce((sum, { n }) => sum + n, 0);
  const arms = pilot.arms.map(({ id, label, role }) => ({ id, label, role, episodes: episodes(id) }));
  // What the plan is about is the last to be withheld, and then what a steering group asks first.
  const inOrder = [...new Set([...(planned === undefined ? [] : [planned.metric]), ...readingOrder])]
    .filter((id) => told.includes(id))
    .flatMap((id) => measured.get(id)!);
  const together = withheldTogether(
    inOrder.map(({ counts }) => counts()),
    arms,
    request.policy,
  );
  const withheld = new Map(inOrder.map((result, place) => [result, together[place]!]));
  const verdicts = familyVerdicts([...measured.values()].flat().flatMap(({ members }) => members));
  const results = told.flatMap((id): (Released<FollowedResult> | NotFollowedResult)[] => {
    const own = measured.get(id)!;
    return own.length === 0
      ? [notFollowed(id, definitions[id]!)]
      : own.map((result) => result.tell(verdicts, withheld.get(result)!, id === planned?.metric ? controls : []));
  });
  return releaseEvaluation({
    provenance: {
      datasetHash: await shownHash(database, { ...pilot.key, datasetHash: pilot.datasetHash }, request.policy, hashKey),
      asOf: scope.asOf,
      polkuVersion,
      policy: request.policy,
      planLockedOn: followed.lockedOn,
      planSaidLockedOn: planned?.lockedOn ?? null,
      planHash: followed.hash,
      horizonDays: options.horizonDays,
      windowDays: [...options.windowDays],
    },
    pilot: {
      id: pilot.id,
      name: pilot.name,
      design: pilot.design,
      arms,
    },
    results,
  });
}
