import { policies, type DisclosurePolicy, type Evaluation } from '@polku/domain/evaluation';
import { PolkuError } from '@polku/domain';
import type { PolkuDatabase } from '../database/database.ts';
import { evaluate, type EvaluateRequest } from '../evaluate/evaluate.ts';
import { findPilot } from '../evaluate/find-pilot.ts';
import { hidesNothing } from '../release/hides-nothing.ts';
import type { Released } from '../release/release.ts';
import { shownHash } from '../release/shown-hash.ts';
import { isRegistered, registerRelease, type ReleasedView } from './register-release.ts';
import { signedPeople } from './signed-people.ts';

/** The same of every answer, so that people of any two can be compared. */
const dueDays = [...new Set(Object.values<DisclosurePolicy>(policies).flatMap(({ readingDays }) => readingDays))];

/** How often an answer is made anew because its rows were replaced meanwhile. */
const mostTries = 4;

/**
 * Evaluates a pilot as `evaluate` does, and under a policy that hides gives the answer only where it differs from every earlier one by
 * nobody or by enough people: each is kept with the people behind its cells, signed, in the database that was asked. The same answer may
 * be given again. The people are read of the rows that the answer is of, or the answer is made anew.
 *
 * Of the holder's own data under `none` nothing is kept and nothing refused.
 *
 * @param evaluateBy what makes the answer, such as from what the database keeps.
 * @throws as `evaluate`; and PolkuError `release_too_near`, naming the earlier answer.
 */
export async function evaluateRegistered(
  database: PolkuDatabase,
  request: EvaluateRequest,
  evaluateBy: (database: PolkuDatabase, request: EvaluateRequest) => Promise<Released<Evaluation>> = evaluate,
): Promise<Released<Evaluation>> {
  const policy = policies[request.policy];
  if (hidesNothing(policy)) return evaluateBy(database, request);
  for (let tries = 0; tries < mostTries; tries += 1) {
    const answer = await evaluateBy(database, request);
    const { asOf, datasetHash } = answer.provenance;
    const read = await database.snapshot(async (snapshot) => {
      const pilot = await findPilot(snapshot, request);
      const { key } = pilot;
      const view: ReleasedView = { organisationId: key.organisationId, pilotId: key.pilotId, asOf, datasetHash };
      if ((await shownHash(snapshot, { ...key, datasetHash: pilot.datasetHash }, request.policy, undefined)) !== datasetHash)
        return undefined;
      const isKnown = await isRegistered(snapshot, view);
      return { view, people: isKnown ? undefined : await signedPeople(snapshot, { ...key, asOf }, dueDays) };
    });
    if (read === undefined) continue;
    if (read.people !== undefined) await registerRelease(database, read.view, read.people, policy.minimumCount);
    return answer;
  }
  throw new PolkuError('database_in_use', 'The rows were replaced again and again while they were read. Nothing was released.');
}
