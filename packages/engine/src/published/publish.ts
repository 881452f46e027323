import { PolkuError } from '@polku/domain';
import { isFollowed, policies, type DisclosurePolicy, type Evaluation, type LockedPlan, type PolicyId } from '@polku/domain/evaluation';
import { sql } from 'drizzle-orm';
import { sha256Of } from '../audit/chain.ts';
import type { AuditTrail } from '../audit/trail.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { evaluate, type EvaluateRequest } from '../evaluate/evaluate.ts';
import { evaluateKept } from '../evaluate/evaluate-kept.ts';
import { evaluateRegistered } from '../register/evaluate-registered.ts';
import type { Released } from '../release/release.ts';
import { heldPilot, type AskedPilot, type HeldPilot } from './held-pilot.ts';
import { readKeptPlan, seenBeforePlanned } from './kept-plans.ts';
import { answerOf, isKept, keepRelease, optionsOf, readReleases, releaseId, type KeptRelease, type Question } from './kept-releases.ts';
import { releaseApprovals } from './published-tables.ts';

/** Who is answered, under which policy, and where it is written down. */
export interface Publishing {
  readonly policy: PolicyId;
  readonly subject: string;
  readonly trail: AuditTrail;
  readonly now: Date;
  /** The version of the code, under which the database keeps what is counted; without it everything is counted anew. */
  readonly keptUnder?: string | undefined;
  /** The plan of a file, on one's own machine; a server follows the one that is locked on it. */
  readonly lockedPlan?: LockedPlan | undefined;
}

export interface Published {
  readonly evaluation: Released<Evaluation>;
  readonly release: KeptRelease;
}

export const needsSecondPerson = (policy: PolicyId): boolean => {
  const options: DisclosurePolicy = policies[policy];
  return options.needsSecondPerson;
};

const evaluateAs =
  ({ keptUnder }: Publishing) =>
  (database: PolkuDatabase, request: EvaluateRequest): Promise<Released<Evaluation>> =>
    keptUnder === undefined ? evaluate(database, request) : evaluateKept(database, request, keptUnder);

/** How often an answer is made anew because its rows were replaced meanwhile. */
const mostTries = 4;

/**
 * Answers a question and keeps the answer with all that it was made by: a release. The same answer to the same question is kept and
 * written down once. Where nothing is kept, as on one's own machine, it is an evaluation and no more.
 *
 * @throws as `evaluate`; PolkuError `release_not_approved` where the policy asks for a second person, and none has approved an answer to
 *   this question: see `requestRelease`.
 */
export async function answer(database: PolkuDatabase, asked: AskedPilot & Question, publishing: Publishing): Promise<Released<Evaluation>> {
  const { policy, trail } = publishing;
  if (!trail.isKept) return evaluateAs(publishing)(database, { ...asked, policy, lockedPlan: publishing.lockedPlan });
  if (needsSecondPerson(policy)) return approvedAnswer(database, asked, policy);
  return (await publish(database, asked, publishing)).evaluation;
}

/** What was approved last of those that answer the question. */
async function approvedAnswer(database: PolkuDatabase, asked: AskedPilot & Question, policy: PolicyId): Promise<Released<Evaluation>> {
  const held = await heldPilot(database, asked);
  const [newest] =
    held === undefined
      ? []
      : await readReleases(
          database,
          sql`r.organisation_id = ${held.organisationId} and r.pilot_id = ${held.pilotId} and r.policy = ${policy}
            and r.question = ${JSON.stringify(questionOf(asked))}::jsonb and a.approved_at is not null`,
          1,
        );
  if (newest !== undefined) return answerOf(newest);
  // A pilot that is not there is said to be not there.
  if (held === undefined) await evaluate(database, { ...asked, policy, metrics: [] });
  throw new PolkuError(
    'release_not_approved',
    'No answer to this question has been approved for the public: one asks for it (polku release request), and somebody else approves it.',
  );
}

/** Makes an answer and keeps it, as it is for this policy: to be given, or to be approved first. */
export async function publish(database: PolkuDatabase, asked: AskedPilot & Question, publishing: Publishing): Promise<Published> {
  const { policy, subject, trail, now } = publishing;
  for (let tries = 0; tries < mostTries; tries += 1) {
    const held = await heldPilot(database, asked);
    const kept = held && (await readKeptPlan(database, held));
    const seenBefore = held === undefined || kept === undefined ? [] : await seenBeforePlanned(database, held, kept);
    const request = { ...asked, policy, lockedPlan: kept?.locked, seenBefore };
    const evaluation = await evaluateRegistered(database, request, evaluateAs(publishing));
    const after = await heldPilot(database, asked);
    if (held === undefined || after?.importEntry !== held.importEntry || after.snapshot !== held.snapshot) continue;
    const text = JSON.stringify(evaluation);
    const making = {
      organisationId: held.organisationId,
      pilotId: held.pilotId,
      datasetId: held.datasetId,
      snapshot: held.snapshot,
      policy,
      policyOptions: optionsOf(policy),
      question: questionOf(asked),
      metricVersions: Object.fromEntries(evaluation.results.filter(isFollowed).map(({ metric, metricVersion }) => [metric, metricVersion])),
      polkuVersion: evaluation.provenance.polkuVersion,
      planVersion: kept?.locked.versions.length ?? null,
      planHash: evaluation.provenance.planHash,
      seenBefore,
    };
    const answerHash = sha256Of(text);
    const release = {
      ...making,
      id: releaseId(making, answerHash),
      asOf: evaluation.provenance.asOf,
      answer: text,
      answerHash,
      releasedAt: now.toISOString(),
      releasedBy: subject,
    };
    if (!(await isKept(database, release))) await keep(database, release, held, trail);
    return { evaluation, release: { ...release, approvedAt: null, approvedBy: null } };
  }
  throw new PolkuError('database_in_use', 'The rows were replaced again and again while they were read. Nothing was released.');
}

/** With the event that tells of it, in the chain of each organisation whose rows it was made of. */
async function keep(
  database: PolkuDatabase,
  release: Omit<KeptRelease, 'approvedAt' | 'approvedBy'>,
  { organisations }: HeldPilot,
  trail: AuditTrail,
): Promise<void> {
  const { id, pilotId: pilot, datasetId, snapshot, policy, releasedBy: subject } = release;
  await database.transaction(async (transaction) => {
    if (!(await keepRelease(transaction, release))) return;
    const details = { release: id, pilot, package: datasetId, snapshot };
    for (const organisation of organisations.toSorted())
      await trail.record(
        needsSecondPerson(policy)
          ? { action: 'release_requested', subject, organisation, details }
          : { action: 'released', subject, organisation, details: { ...details, policy } },
        transaction,
      );
  });
}

/** What was asked, without what was left out: two that ask the same have the same. */
function questionOf({ metrics, asOf, horizonDays, windowDays }: Question): Question {
  return JSON.parse(JSON.stringify({ metrics, asOf, horizonDays, windowDays })) as Question;
}

/**
 * Approves a release for those whom its policy lets see it.
 *
 * @throws PolkuError `second_person_needed` where who asked for it approves it.
 */
export async function approve(
  database: PolkuDatabase,
  release: KeptRelease,
  { subject, trail, now }: Pick<Publishing, 'subject' | 'trail' | 'now'>,
): Promise<void> {
  if (release.approvedAt !== null) return;
  if (release.releasedBy === subject)
    throw new PolkuError(
      'second_person_needed',
      'Who asked for a release does not approve it: let somebody else do it. Nothing was changed.',
    );
  const { organisationId, id, pilotId: pilot, datasetId, snapshot } = release;
  await database.transaction(async (transaction) => {
    const { rows } = await transaction.execute(sql`
      insert into ${releaseApprovals} (organisation_id, release_id, approved_at, approved_by)
      values (${organisationId}, ${id}, ${now.toISOString()}, ${subject}) on conflict do nothing returning 1 as done`);
    if (rows.length === 0) return;
    const details = { release: id, pilot, package: datasetId, snapshot };
    await trail.record({ action: 'release_approved', subject, organisation: organisationId, details }, transaction);
  });
}
