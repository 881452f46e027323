import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../markdown.ts';
import { copyAndImport } from './copy.ts';
import { wholeProcess } from './whole-process.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const command = join(root, 'packages/sdk/dist/bin/polku.js');
const script = join(root, 'bench/r/folder.R');
const runs = 3;

/** `polku evaluate` of a folder, every check included, beside R's script, which checks nothing; and an import beside `COPY`. */
export async function benchFolder(episodes: readonly number[]): Promise<void> {
  const place = mkdtempSync(join(tmpdir(), 'polku-bench-'));
  try {
    for (const count of episodes) await benchCohort(place, count);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

async function benchCohort(place: string, episodes: number): Promise<void> {
  const folder = join(place, `pori-${episodes}`);
  execFileSync(process.execPath, [join(root, 'apps/seed/dist/main.js'), 'pori', '--out', folder, '--episodes', String(episodes)], {
    stdio: 'ignore',
  });
  const evaluate = ['evaluate', folder, '--pilot', 'p01_pori_centralised', '--policy', 'none', '--json'];
  const one = [...evaluate, '--metric', 'time_to_service'];
  const polku = (words: readonly string[], times = runs) => wholeProcess(process.execPath, [command, ...words], times);
  const r = wholeProcess('Rscript', [script, folder], runs);
  const first = polku([...one, '--no-keep']);
  const all = polku([...evaluate, '--no-keep']);
  polku([...one, '--keep'], 1);
  const again = polku(one);
  if (again.output !== first.output) throw new Error('kept tables gave another answer');
  const { copy, imported } = await copyAndImport(folder);
  const row = (name: string, seconds: number, ratio: number, megabytes?: number) => [
    name,
    seconds.toFixed(2),
    ratio.toFixed(2),
    megabytes === undefined ? '' : megabytes.toFixed(0),
  ];
  console.log(`\n## ${episodes} episodes of pori, whole processes, the shortest of ${runs}\n`);
  console.log(
    markdownTable(
      ['process', 'seconds', 'times R’s script', 'most memory, MB'],
      [
        row('Rscript: fread of four files, survfit, survdiff, cuminc, coxph', r.seconds, 1),
        row('polku evaluate --metric time_to_service', first.seconds, first.seconds / r.seconds, first.megabytes),
        row('the same again, from kept tables', again.seconds, again.seconds / r.seconds, again.megabytes),
        row('polku evaluate, every metric', all.seconds, all.seconds / r.seconds, all.megabytes),
      ],
    ),
  );
  console.log(
    `\nImport into Postgres: ${imported.toFixed(2)} s; COPY of the same files: ${copy.toFixed(2)} s, ${(copy / imported).toFixed(2)} of it (aim: 0.2).`,
  );
}
