import { metrics, type MetricDefinition } from '@polku/domain/metrics';
import { jsonDifferences, type Json, type JsonDifference } from '@polku/domain/evaluation';
import { polkuVersion } from '@polku/domain';
import { sha256Of } from '../audit/chain.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { heldPilot } from './held-pilot.ts';
import { readKeptPlan } from './kept-plans.ts';
import { optionsOf, releaseId, type KeptRelease } from './kept-releases.ts';

/** What a release was made by that is not the same any more. */
const replayCauses = ['kept_record', 'snapshot', 'polku_version', 'policy_options', 'metric_version', 'plan'] as const;

export interface ReplayCause {
  readonly what: (typeof replayCauses)[number];
  /** Of which metric, or which option. */
  readonly of?: string;
  readonly before: Json;
  readonly after: Json;
}

export interface Replay {
  /** The same bytes came out again. */
  readonly isSame: boolean;
  /** Whether it was made again: of rows that are gone it cannot be. */
  readonly wasMade: boolean;
  readonly causes: readonly ReplayCause[];
  /** Where the answers differ, both as they were released. */
  readonly differences: readonly JsonDifference[];
  readonly answerHash: { readonly before: string; readonly after: string | null };
}

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;

function causesOf(release: KeptRelease, snapshot: string | null, planHash: string | null): readonly ReplayCause[] {
  const compared = (what: ReplayCause['what'], before: Json, after: Json, of?: string): readonly ReplayCause[] =>
    JSON.stringify(before) === JSON.stringify(after) ? [] : [{ what, ...(of === undefined ? {} : { of }), before, after }];
  return [
    // A record that was changed has another id than it was kept under, which the trail tells.
    ...compared('kept_record', release.id, releaseId(release, sha256Of(release.answer))),
    ...compared('snapshot', release.snapshot, snapshot),
    ...compared('polku_version', release.polkuVersion, polkuVersion),
    ...jsonDifferences(release.policyOptions as unknown as Json, optionsOf(release.policy) as unknown as Json).map(
      ({ path, before, after }): ReplayCause => ({ what: 'policy_options', of: path, before: before ?? null, after: after ?? null }),
    ),
    ...Object.entries(release.metricVersions).flatMap(([metric, version]) =>
      compared('metric_version', version, definitions[metric]?.version ?? null, metric),
    ),
    ...(release.planVersion === null ? [] : compared('plan', release.planHash, planHash)),
  ];
}

/**
 * Makes a release again by what it was made by, from the rows that the database holds, and says whether the same bytes come out, or what is
 * not as it was then. Nothing is kept or written down of it.
 *
 * Misleads where code was changed without its version: then bytes differ and no cause is named.
 */
export const replay = (database: PolkuDatabase, release: KeptRelease): Promise<Replay> =>
  database.snapshot(async (snapshot) => {
    const { pilotId: pilot, organisationId: organisation, policy, question, seenBefore, planVersion, answer } = release;
    const held = await heldPilot(snapshot, { pilot, organisation });
    const kept = planVersion === null ? undefined : await readKeptPlan(snapshot, release, planVersion);
    const causes = causesOf(release, held?.snapshot ?? null, kept?.locked.versions.at(-1)?.hash ?? null);
    const answerHash = { before: release.answerHash, after: null };
    if (held?.snapshot !== release.snapshot) return { isSame: false, wasMade: false, causes, differences: [], answerHash };
    const again = JSON.stringify(
      await evaluate(snapshot, { pilot, organisation, policy, ...question, lockedPlan: kept?.locked, seenBefore }),
    );
    return {
      isSame: again === answer && sha256Of(again) === release.answerHash,
      wasMade: true,
      causes,
      differences: jsonDifferences(JSON.parse(answer) as Json, JSON.parse(again) as Json),
      answerHash: { ...answerHash, after: sha256Of(again) },
    };
  });
