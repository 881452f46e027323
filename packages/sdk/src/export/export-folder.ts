import { PolkuError } from '@polku/domain';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderWriter } from '../replace-folder.ts';
import { isPackageSchema } from './after-evaluation-package.ts';

/** The files that an earlier export wrote, by its own descriptor; undefined where the folder holds none. */
async function filesOfExport(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    const { schema, evaluation, resources } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
      readonly schema?: unknown;
      readonly evaluation: { readonly path: string };
      readonly resources: readonly { readonly path: string }[];
    };
    if (!isPackageSchema(schema)) return undefined;
    return new Set(['datapackage.json', evaluation.path, ...resources.map(({ path }) => path)]);
  } catch {
    // No descriptor, or one that is not such a package's: whatever the folder holds is not ours to replace.
    return undefined;
  }
}

/** Folders of `polku export`. */
export const exportFolder: FolderWriter = {
  thing: 'export',
  command: 'polku export',
  filesOf: filesOfExport,
  refused: (message) => new PolkuError('export_refused', message),
};
