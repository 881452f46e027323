import { PolkuError } from '@polku/domain';
import { canonicalJson, policies, type DisclosurePolicy, type Evaluation, type Json, type PolicyId } from '@polku/domain/evaluation';
import { sql, type SQL } from 'drizzle-orm';
import { sha256Of } from '../audit/chain.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { releasedBefore, type Released } from '../release/release.ts';
import { releaseApprovals, releases } from './published-tables.ts';

/** What was asked of a pilot, in the words in which it was. */
export interface Question {
  readonly metrics?: readonly string[] | undefined;
  readonly asOf?: string | undefined;
  readonly horizonDays?: number | undefined;
  readonly windowDays?: readonly number[] | undefined;
}

/** All that a release was made by, from which it can be made again. An evaluation draws nothing by chance, so there is no seed. */
export interface ReleaseMaking {
  readonly organisationId: string;
  readonly pilotId: string;
  readonly datasetId: string;
  readonly policy: PolicyId;
  /** The options of the policy as they were. */
  readonly policyOptions: Omit<DisclosurePolicy, 'label'>;
  readonly question: Question;
  /** The plain hash of the rows. */
  readonly snapshot: string;
  /** Of the metrics that were followed. */
  readonly metricVersions: Readonly<Record<string, number>>;
  readonly polkuVersion: string;
  readonly planVersion: number | null;
  readonly planHash: string | null;
  readonly seenBefore: readonly string[];
}

export interface KeptRelease extends ReleaseMaking {
  readonly id: string;
  readonly asOf: string;
  readonly releasedAt: string;
  readonly releasedBy: string;
  readonly approvedAt: string | null;
  readonly approvedBy: string | null;
  readonly answer: string;
  readonly answerHash: string;
}

/** The id of a release: the hash of all that it was made by and of its answer. */
export const releaseId = (
  {
    organisationId,
    pilotId,
    datasetId,
    policy,
    policyOptions,
    question,
    snapshot,
    metricVersions,
    polkuVersion,
    planVersion,
    planHash,
    seenBefore,
  }: ReleaseMaking,
  answerHash: string,
): string =>
  sha256Of(
    canonicalJson(
      JSON.parse(
        JSON.stringify([
          { organisationId, pilotId, datasetId, policy, policyOptions, question, snapshot, metricVersions, polkuVersion },
          { planVersion, planHash, seenBefore, answerHash },
        ]),
      ) as Json,
    ),
  );

const columns = sql`
  r.release_id as id, r.organisation_id as "organisationId", r.pilot_id as "pilotId", r.dataset_id as "datasetId", r.policy,
  r.policy_options as "policyOptions", r.question, r.as_of as "asOf", r.snapshot_hash as snapshot, r.metric_versions as "metricVersions",
  r.polku_version as "polkuVersion", r.plan_version as "planVersion", r.plan_hash as "planHash", r.seen_before as "seenBefore",
  r.answer, r.answer_hash as "answerHash", r.released_at as "releasedAt", r.released_by as "releasedBy",
  a.approved_at as "approvedAt", a.approved_by as "approvedBy"`;

/** Releases, the newest first. */
export async function readReleases(database: PolkuDatabase, where: SQL, most = 1_000): Promise<readonly KeptRelease[]> {
  const { rows } = await database.execute<KeptRelease & Record<string, unknown>>(sql`
    select ${columns} from ${releases} r
    left join ${releaseApprovals} a on a.organisation_id = r.organisation_id and a.release_id = r.release_id
    where ${where} order by r.released_at desc, r.release_id limit ${most}`);
  return rows;
}

/**
 * One release, by its id or the first characters of it.
 *
 * @throws PolkuError `unknown_release` where none has it, or more than one.
 */
export async function findRelease(database: PolkuDatabase, id: string): Promise<KeptRelease> {
  const isId = /^[0-9a-f]{6,64}$/.test(id);
  const [only, ...others] = isId ? await readReleases(database, sql`r.release_id like ${`${id}%`}`, 2) : [];
  if (only === undefined || others.length > 0)
    throw new PolkuError('unknown_release', 'There is no release of that id, or more than one whose id begins so.');
  return only;
}

/** Keeps a release; false where the very same was kept before. */
export async function keepRelease(transaction: PolkuDatabase, kept: Omit<KeptRelease, 'approvedAt' | 'approvedBy'>): Promise<boolean> {
  const json = (value: unknown): SQL => sql`${JSON.stringify(value)}::jsonb`;
  const { rows } = await transaction.execute(sql`
    insert into ${releases} (
      organisation_id, release_id, pilot_id, dataset_id, policy, policy_options, question, as_of, snapshot_hash, metric_versions,
      polku_version, plan_version, plan_hash, seen_before, answer, answer_hash, released_at, released_by)
    values (
      ${kept.organisationId}, ${kept.id}, ${kept.pilotId}, ${kept.datasetId}, ${kept.policy}, ${json(kept.policyOptions)},
      ${json(kept.question)}, ${kept.asOf}, ${kept.snapshot}, ${json(kept.metricVersions)}, ${kept.polkuVersion},
      ${kept.planVersion}::int, ${kept.planHash}, ${json(kept.seenBefore)}, ${kept.answer}, ${kept.answerHash}, ${kept.releasedAt},
      ${kept.releasedBy})
    on conflict do nothing returning 1 as kept`);
  return rows.length > 0;
}

export async function isKept(
  database: PolkuDatabase,
  { organisationId, id }: Pick<KeptRelease, 'organisationId' | 'id'>,
): Promise<boolean> {
  const { rows } = await database.execute(sql`select 1 from ${releases} where organisation_id = ${organisationId} and release_id = ${id}`);
  return rows.length > 0;
}

/** The options of a policy as they are. */
export function optionsOf(policy: PolicyId): Omit<DisclosurePolicy, 'label'> {
  const { label: _, ...options } = policies[policy] as DisclosurePolicy;
  return options;
}

/** What a release said, as it was released. */
export const answerOf = ({ answer }: KeptRelease): Released<Evaluation> => releasedBefore<Evaluation>(JSON.parse(answer));
