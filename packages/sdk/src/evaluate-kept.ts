import type { Evaluation } from '@polku/domain/evaluation';
import type { EvaluateRequest } from '@polku/engine';
import { contentOf, keepsTables, readKept, writeKept, type KeptKey } from './kept-tables.ts';
import { FolderDatabase, type Progress } from './open-local.ts';
import { openFolder } from './package-folder.ts';

/** Whether tables that were kept are used, kept for the next time too, or passed over. */
export type Keeping = 'use' | 'keep' | 'pass_over';

export interface KeptEvaluation {
  readonly evaluation: Evaluation;
  /** The answer was made of kept tables alone: no file was read but to see that it is the same. */
  readonly isOfKept: boolean;
  readonly wasKept: boolean;
}

/**
 * Evaluates one pilot of a folder, as `evaluateFolder` does, from tables that were kept in its `.polku` where there are any of the same
 * bytes, version, policy and cut-off: only what they do not tell is counted from rows, which are then checked as always.
 *
 * @throws as `evaluateFolder`.
 */
export async function evaluateKept(
  folder: string,
  request: EvaluateRequest,
  keeping: Keeping,
  progress: Progress,
): Promise<KeptEvaluation> {
  await openFolder(folder);
  const isAsked = keeping === 'keep' || (keeping === 'use' && (await keepsTables(folder)));
  const key: KeptKey | undefined = isAsked
    ? { content: await contentOf(folder), policy: request.policy, asOf: request.asOf ?? null }
    : undefined;
  const kept = key === undefined ? undefined : await readKept(folder, key);
  const answers = kept ?? new Map<never, never>();
  const database = new FolderDatabase(folder, progress);
  try {
    const evaluation = await database.evaluate(answers, request);
    const isNew = database.isOpen;
    // What was counted while the files were changed is of neither.
    const mayKeep = keeping === 'keep' && isNew && key !== undefined && (await contentOf(folder)) === key.content;
    const wasKept = mayKeep && (await writeKept(folder, key, answers));
    return { evaluation, isOfKept: !isNew, wasKept };
  } finally {
    await database.close();
  }
}
