import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const examples = fileURLToPath(new URL('../../../examples/', import.meta.url));
export const pori = join(examples, 'pori');
export const pilot = 'p01_pori_centralised';

export const contents = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')] as const));

/** A line of one of the nine in ten clients that are left out of the small one. */
const ofOthers = /\bP[A-Z]\d{3}[1-9]/;

/** A folder of its own with every tenth of Pori's clients: all kinds of rows, for what does not depend on how many there are. */
export function smallPori(): string {
  const folder = mkdtempSync(join(tmpdir(), 'polku-small-pori-'));
  for (const [file, text] of Object.entries(contents(pori))) {
    const lines = text.split('\n');
    writeFileSync(join(folder, file), lines.filter((line) => !ofOthers.test(line)).join('\n'));
  }
  return folder;
}
