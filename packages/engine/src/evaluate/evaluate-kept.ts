import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Evaluation } from '@polku/domain/evaluation';
import type { SQL } from 'drizzle-orm';
import { shareTurn, type PolkuDatabase } from '../database/database.ts';
import { readRows, writtenRows, type WrittenRows } from '../database/kept-answers.ts';
import { readKept, removeOtherSnapshots, writeKept, type PilotSnapshot } from '../database/kept-tables.ts';
import { questionOf } from '../database/query-text.ts';
import { releasedBefore, type Released } from '../release/release.ts';
import { evaluate, type EvaluateRequest } from './evaluate.ts';
import { pilotSnapshot } from './pilot-snapshot.ts';

/** What is counted beyond this is not kept, but counted again: characters of one evaluation, which memory holds until its end. */
const mostCharactersKept = 500_000_000;

/** What an evaluation counted that was not kept yet, as JSON by its question. */
type Counted = Map<string, string>;

/**
 * Evaluates one pilot as `evaluate` does, byte by byte, from what the database keeps: the answer itself where the same was asked of the
 * same rows, or the tables that it is made of. What is counted from rows is kept for the next time, by a transaction of its own after
 * the answer is made.
 *
 * @param version of the code that makes the answer (`codeVersion`): what another one has kept is passed over.
 * @throws as `evaluate`. What cannot be kept, such as while an import has its turn, is counted again the next time.
 */
export async function evaluateKept(database: PolkuDatabase, request: EvaluateRequest, version: string): Promise<Released<Evaluation>> {
  const name = (...asked: readonly unknown[]): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify([version, ...asked]))));
  const ofRequest = name('evaluation', asOneText(request));
  // What is kept of a snapshot never changes, so two queries tell as much as a transaction of both.
  const current = await pilotSnapshot(database, request);
  const answer = current && (await readKept(database, current, ofRequest));
  if (answer !== undefined) return releasedBefore<Evaluation>(answer);
  const counted: Counted = new Map();
  const { evaluation, of } = await database.snapshot(async (snapshot) => {
    const of = await pilotSnapshot(snapshot, request);
    if (of === undefined) return { evaluation: await evaluate(snapshot, request), of };
    const evaluation = await evaluate(
      keeping(snapshot, of, (question) => name('table', question), counted),
      request,
    );
    counted.set(ofRequest, JSON.stringify(evaluation));
    return { evaluation, of };
  });
  if (of !== undefined && counted.size > 0) await keep(database, of, counted);
  return evaluation;
}

/** The same request in the same words, in whichever order its properties came. */
const asOneText = (request: EvaluateRequest): string =>
  JSON.stringify(Object.entries(request).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** A snapshot that answers what is kept, and notes what it has to count. */
function keeping(snapshot: PolkuDatabase, of: PilotSnapshot, nameOf: (question: string) => string, counted: Counted): PolkuDatabase {
  let characters = 0;
  const self: PolkuDatabase = {
    ...snapshot,
    execute: async <Row extends Readonly<Record<string, unknown>>>(query: SQL) => {
      const question = nameOf(questionOf(query));
      const known = await readKept(snapshot, of, question);
      if (known !== undefined) return { rows: readRows(known as WrittenRows) as readonly Row[] };
      const answer = await snapshot.execute<Row>(query);
      const text = JSON.stringify(writtenRows(answer.rows));
      characters += text.length;
      if (characters <= mostCharactersKept) counted.set(question, text);
      return answer;
    },
    snapshot: (read) => read(self),
  };
  return self;
}

/**
 * Keeps what was counted of a snapshot, if that is still what the database holds: an import that has its turn may be about to end it,
 * and one that comes waits for these few milliseconds, so nothing is kept of rows that are gone.
 */
async function keep(database: PolkuDatabase, of: PilotSnapshot, counted: Counted): Promise<void> {
  const work = async (transaction: PolkuDatabase): Promise<void> => {
    if (!(await shareTurn(transaction, 'import'))) return;
    const now = await pilotSnapshot(transaction, { pilot: of.pilotId, organisation: of.organisationId });
    if (now?.hash !== of.hash) return;
    await removeOtherSnapshots(transaction, of);
    for (const [question, answer] of counted) await writeKept(transaction, of, question, answer);
  };
  // The answer is made: who asked is told, whether it could be kept or not.
  await database.transaction(work).catch(() => undefined);
}
