import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFlatFile } from '../analyse/flat-file.ts';
import type { Candidate, Typed } from './completed-by.ts';

/** The pilots of the folder that a command line names, unchecked: what a shell may offer while the line is typed. */
export async function pilotsOfFolder({ positionals: [folder] }: Typed): Promise<readonly Candidate[]> {
  if (folder === undefined) return [];
  const { resources } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
    readonly resources: readonly { readonly name: string; readonly path: string }[];
  };
  const path = resources.find(({ name }) => name === 'pilots')?.path ?? 'pilots.csv';
  const { text } = await readFlatFile(join(folder, path), { pilot_id: { kind: 'text' } });
  return text['pilot_id']!.labels.map((word) => ({ word }));
}
