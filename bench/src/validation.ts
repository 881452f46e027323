import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from './markdown.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const validateFolder = fileURLToPath(new URL('validate-folder.js', import.meta.url));
const readFolder = fileURLToPath(new URL('../r/read-folder.R', import.meta.url));
const runs = 3;

interface Run {
  readonly milliseconds: number;
  readonly rows: number;
}
interface Validation extends Run {
  readonly problemCount: number;
  readonly peakMegabytes: number;
}
interface Reading extends Run {
  readonly reader: string;
}

const run = <Result>(program: string, args: readonly string[]): Result =>
  JSON.parse(execFileSync(program, args, { encoding: 'utf8' })) as Result;
const shorter = <Each extends Run>(one: Each | undefined, other: Each): Each =>
  one === undefined || other.milliseconds < one.milliseconds ? other : one;

/** Validation of a whole data package beside R's reading of the same files, which checks nothing; in turn, and the shortest run of each. */
export function benchValidation(episodes: readonly number[]): void {
  const lines = episodes.map((count) => {
    const folder = mkdtempSync(join(tmpdir(), 'polku-bench-'));
    try {
      execFileSync(process.execPath, [join(root, 'apps/seed/dist/main.js'), 'pori', '--out', folder, '--episodes', String(count)], {
        stdio: 'ignore',
      });
      let ours: Validation | undefined;
      let theirs: Reading | undefined;
      for (let turn = 0; turn < runs; turn += 1) {
        ours = shorter(ours, run<Validation>(process.execPath, [validateFolder, folder]));
        theirs = shorter(theirs, run<Reading>('Rscript', [readFolder, folder]));
      }
      if (ours!.rows !== theirs!.rows || ours!.problemCount > 0) throw new Error('Polku and R did not read the same rows.');
      return [
        String(count),
        String(ours!.rows),
        (ours!.milliseconds / 1000).toFixed(2),
        String(Math.round(ours!.rows / ours!.milliseconds) * 1000),
        (theirs!.milliseconds / 1000).toFixed(2),
        (ours!.milliseconds / theirs!.milliseconds).toFixed(1),
        ours!.peakMegabytes.toFixed(0),
        theirs!.reader,
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
  console.log('\n## Validation of a whole data package\n');
  console.log(
    markdownTable(['episodes', 'rows', 'Polku s', 'rows a second', 'R s', 'Polku / R', 'peak MB', 'R reads by, and checks nothing'], lines),
  );
}
