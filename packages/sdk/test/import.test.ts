import { evaluate } from '@polku/engine';
import { openPostgres } from '@polku/engine/node';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { importFolder } from '../src/local.ts';

const example = fileURLToPath(new URL('../../../examples/pirkanmaa-2022', import.meta.url));
const pilot = 'p16_lempaala_coaching';

let place: string;
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'polku-counties-'));
});
afterAll(() => rmSync(place, { recursive: true }));

/** The example in a folder called `data` without a descriptor, as each county might have it. */
function folderOf(organisation: string): string {
  const folder = join(place, organisation, 'data');
  cpSync(example, folder, { recursive: true, filter: (path) => !path.endsWith('.json') });
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('pirkanmaa-project', organisation));
  }
  return folder;
}

it('two counties whose folders are both called data keep their rows', async () => {
  const url = inject('postgresUrl');
  const [kainuu, lappi] = [folderOf('kainuu'), folderOf('lappi')];
  expect(await importFolder(kainuu, url)).toMatchObject({ problems: [], unchanged: false });
  expect(await importFolder(lappi, url)).toMatchObject({ problems: [], unchanged: false });
  expect(await importFolder(kainuu, url)).toMatchObject({ unchanged: true });
  const database = openPostgres(url);
  const ask = (organisation?: string) => evaluate(database, { pilot, organisation, policy: 'none' });
  await expect(ask()).rejects.toMatchObject({ code: 'ambiguous_pilot', message: expect.stringContaining('kainuu, lappi') });
  expect((await ask('kainuu')).results).toEqual((await ask('lappi')).results);
  await database.close();
});
