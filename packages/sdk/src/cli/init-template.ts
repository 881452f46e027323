import { PolkuError, type Locale } from '@polku/domain';
import { writeFile } from 'node:fs/promises';
import { templateWorkbook } from '../spreadsheet/index.ts';
import { initText } from './init-texts.ts';

/** Writes an empty workbook to fill in; a file that stands there is not overwritten. */
export async function writeTemplate(path: string, language: Locale): Promise<{ readonly written: string }> {
  await writeFile(path, await templateWorkbook(), { flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    throw new PolkuError(
      'mapping_refused',
      error.code === 'EEXIST'
        ? 'There is a file of that name already, and it was left as it is. Name another.'
        : 'The workbook cannot be written there.',
    );
  });
  console.error(initText('template', language, { out: path, command: `polku init --from ${/\s/.test(path) ? `"${path}"` : path}` }));
  return { written: path };
}
