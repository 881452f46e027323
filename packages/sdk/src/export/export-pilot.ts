import { planFromRows, type Evaluation, type EvaluationPlan } from '@polku/domain/evaluation';
import type { EvaluateRequest } from '@polku/engine';
import { evaluateFolder, readRows } from '../local.ts';
import { sha256 } from '../plan-files.ts';
import { replaceFolder, standingOf } from '../replace-folder.ts';
import { afterEvaluationPackage, type PackageFile } from './after-evaluation-package.ts';
import { exportFolder } from './export-folder.ts';

interface Exported {
  /** Whether an earlier export stood there and was replaced. */
  readonly replaced: boolean;
  readonly files: readonly Pick<PackageFile, 'path' | 'rows' | 'sha256'>[];
}

const planOf = async (folder: string, { pilot: { id }, provenance }: Evaluation): Promise<EvaluationPlan | null> =>
  planFromRows(id, await readRows(folder, ['plan', 'arms', 'pilots'], provenance)).content?.plan ?? null;

/**
 * Evaluates one pilot of a data package and writes its after-evaluation package into a folder, all or nothing.
 *
 * @throws InvalidPackage where the data package has problems; PolkuError `unknown_pilot`, naming the nearest; `export_refused` where
 *   the folder holds anything that an earlier export did not write, or cannot be written. Nothing is then changed.
 */
export async function exportPilot(
  folder: string,
  to: string,
  request: EvaluateRequest,
  progress: (message: string) => void,
): Promise<Exported> {
  // Known to be refused before anything is computed.
  await standingOf(to, exportFolder);
  const evaluation = await evaluateFolder(folder, request, progress);
  const plan = evaluation.provenance.planHash === null ? null : await planOf(folder, evaluation);
  const files = afterEvaluationPackage(evaluation, plan, sha256);
  const before = await replaceFolder(to, files, exportFolder);
  return { replaced: before === 'earlier', files: files.map(({ path, rows, sha256: hash }) => ({ path, rows, sha256: hash })) };
}
