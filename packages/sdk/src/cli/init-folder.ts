import { PolkuError } from '@polku/domain';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FolderWriter } from '../replace-folder.ts';
import { parseMapping } from '../spreadsheet/index.ts';
import { madeBy } from '../spreadsheet/package-files.ts';

export const mappingFile = 'mapping.json';

/** The files that `polku init` wrote: a package that says so, or a mapping that waits for its answers. */
async function filesOfInit(folder: string): Promise<ReadonlySet<string> | undefined> {
  try {
    if ((await readdir(folder)).join() === mappingFile) {
      parseMapping(await readFile(join(folder, mappingFile), 'utf8'));
      return new Set([mappingFile]);
    }
    const descriptor = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
      readonly madeBy?: unknown;
      readonly resources: readonly { readonly path: string }[];
    };
    return descriptor.madeBy === madeBy
      ? new Set(['datapackage.json', mappingFile, ...descriptor.resources.map(({ path }) => path)])
      : undefined;
  } catch {
    // Whatever the folder holds was not written here.
    return undefined;
  }
}

/** Folders of `polku init`. */
export const initFolder: FolderWriter = {
  thing: 'data package',
  command: 'polku init',
  filesOf: filesOfInit,
  refused: (message) => new PolkuError('mapping_refused', message),
};
