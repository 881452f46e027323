import type { Evaluation } from '@polku/domain/evaluation';
import type { EvaluateRequest } from '@polku/engine';
import { createHash } from 'node:crypto';
import { folderKey } from './folder-key.ts';
import { contentOf, keepsTables, readKept, writeKept, type KeptKey } from './kept-tables.ts';
import type { Progress, TextOptions } from './open-local.ts';

/** Whether what was kept is used, kept for the next time too, or passed over. */
export type Keeping = 'use' | 'keep' | 'pass_over';

export interface KeptEvaluation {
  readonly evaluation: Evaluation;
  /** The answer was made of what was kept alone: no file was read but to see that it is the same. */
  readonly isOfKept: boolean;
  readonly wasKept: boolean;
}

/**
 * Evaluates one pilot of a folder, as `evaluateFolder` does, from what was kept in its `.polku` where there is anything of the same bytes,
 * version, policy and cut-off: the answer itself, or the tables that it is made of. Only what they do not tell is counted from rows,
 * which are then checked as always.
 *
 * @throws as `evaluateFolder`.
 */
export async function evaluateKept(
  folder: string,
  request: EvaluateRequest,
  keeping: Keeping,
  progress: Progress,
  texts: TextOptions = {},
): Promise<KeptEvaluation> {
  const isAsked = keeping === 'keep' || (keeping === 'use' && (await keepsTables(folder)));
  const key = isAsked ? await keyOf(folder, request) : undefined;
  if (key === undefined) return { evaluation: await evaluateOnce(folder, request, progress, texts), isOfKept: false, wasKept: false };
  const ofRequest: KeptKey = { ...key, request: JSON.stringify([request, await keyPrint(request)]) };
  const known = await readKept(folder, ofRequest);
  if (known !== undefined) return { evaluation: known as Evaluation, isOfKept: true, wasKept: false };
  const { evaluation, isOfKept, tables } = await counted(folder, request, await readKept(folder, key), progress, texts);
  // What was counted while the files were changed is of neither.
  const isSame = keeping === 'keep' && (await contentOf(folder)) === key.content;
  const wasKept =
    isSame && (isOfKept || (await writeKept(folder, key, await tables()))) && (await writeKept(folder, ofRequest, evaluation));
  return { evaluation, isOfKept, wasKept };
}

async function evaluateOnce(folder: string, request: EvaluateRequest, progress: Progress, texts: TextOptions): Promise<Evaluation> {
  const { evaluateFolder } = await import('./local.ts');
  return evaluateFolder(folder, request, progress, texts);
}

/** Tells keys apart: an answer whose hash was keyed with another one is not the answer. */
async function keyPrint({ policy }: EvaluateRequest): Promise<string | null> {
  const key = policy === 'none' ? undefined : await folderKey();
  return key === undefined ? null : createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** Undefined where the folder cannot be read, which whoever opens it says. */
async function keyOf(folder: string, { policy, asOf }: EvaluateRequest): Promise<KeptKey | undefined> {
  const content = await contentOf(folder).catch(() => undefined);
  return content === undefined ? undefined : { content, policy, asOf: asOf ?? null, request: null };
}

interface Counted {
  readonly evaluation: Evaluation;
  readonly isOfKept: boolean;
  /** What was counted, and what was kept before, to be kept. */
  readonly tables: () => Promise<unknown>;
}

async function counted(folder: string, request: EvaluateRequest, kept: unknown, progress: Progress, texts: TextOptions): Promise<Counted> {
  // An answer that was kept needs neither database nor estimators.
  const [{ FolderDatabase }, { readAnswers, writtenAnswers }] = await Promise.all([
    import('./open-local.ts'),
    import('@polku/engine/node'),
  ]);
  const answers = readAnswers(kept ?? []);
  const database = new FolderDatabase(folder, progress, texts);
  try {
    const evaluation = await database.evaluate(request, answers);
    return { evaluation, isOfKept: !database.isOpen, tables: () => writtenAnswers(answers) };
  } finally {
    await database.close();
  }
}
