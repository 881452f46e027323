import { PolkuError } from '@polku/domain';
import { jsonStatOf } from '@polku/domain/json-stat';
import type { EvaluateRequest } from '@polku/engine';
import { writeFile } from 'node:fs/promises';
import { evaluateFolder } from '../local.ts';

/**
 * Evaluates one pilot of a data package and writes the released numbers as a JSON-stat 2.0 collection.
 *
 * @param to the file to write, which must not be there yet.
 * @returns the text, where no file was named.
 * @throws InvalidPackage where the data package has problems; PolkuError `unknown_pilot`, naming the nearest; `export_refused` where the
 *   file is there already or cannot be written. Nothing is then changed.
 */
export async function exportJsonStat(
  folder: string,
  to: string | undefined,
  request: EvaluateRequest,
  progress: (message: string) => void,
): Promise<string | undefined> {
  const text = `${JSON.stringify(jsonStatOf(await evaluateFolder(folder, request, progress)), null, 2)}\n`;
  if (to === undefined) return text;
  await writeFile(to, text, { flag: 'wx' }).catch((error: unknown) => {
    const isThere = (error as { code?: unknown }).code === 'EEXIST';
    throw new PolkuError(
      'export_refused',
      isThere ? 'The file is there already: name a new one. Nothing was written.' : 'The file cannot be written. Nothing was written.',
    );
  });
  return undefined;
}
