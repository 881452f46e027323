import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { must, type Fault } from '../fault.ts';
import { startImport } from '../programs.ts';
import { Server } from '../server.ts';
import { until } from '../until.ts';

const boundMillis = 60_000;

/** A place in memory that holds so much and no more; undefined where this user may not make one. */
function smallPlace(megabytes: number): { readonly folder: string; readonly end: () => void } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'polku-small-'));
  const run = (...words: readonly [string, ...string[]]) => spawnSync(words[0], words.slice(1), { stdio: 'ignore' }).status === 0;
  const end = () => {
    run('umount', folder);
    rmSync(folder, { recursive: true, force: true });
  };
  if (run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m,mode=0777`, 'tmpfs', folder)) return { folder, end };
  end();
  return undefined;
}

/** What a new server takes, and no room for a whole package on top. */
const megabytes = 160;

export const fullDisk: Fault = {
  id: 'disk-full',
  does: 'a disk that fills up while a package is loaded',
  run: async ({ before }) => {
    const place = smallPlace(megabytes);
    if (place === undefined) return { times: 0, outcome: 'not run: only root may make a small disk', recoveredMillis: 0 };
    const server = new Server(place.folder);
    try {
      await server.create();
      const { code, said } = await startImport(before, server.url).end;
      must(code === 0, `The import failed on an empty disk: ${said}`);
      const content = await server.content();
      const [free] = spawnSync('df', ['--output=avail', '-B1', place.folder], { encoding: 'utf8' }).stdout.match(/\d+/) ?? ['0'];
      const filler = join(place.folder, 'filler');
      writeFileSync(filler, Buffer.alloc(Number(free)));
      const full = await startImport(before.replace(/old$/, 'new'), server.url).end;
      must(full.code !== 0, 'The import went through on a full disk.');
      rmSync(filler);
      const began = performance.now();
      await until('the database answers', boundMillis, async () => ((await server.ask('select 1')).length === 1 ? true : undefined)).catch(
        async () => server.start(),
      );
      const recoveredMillis = performance.now() - began;
      must((await server.content()) === content, 'A full disk left a part.');
      const again = await startImport(before.replace(/old$/, 'new'), server.url).end;
      must(again.code === 0, `The import did not go through afterwards: ${again.said}`);
      return { times: 1, outcome: 'old 1', recoveredMillis };
    } finally {
      await server.end();
      place.end();
    }
  },
};
