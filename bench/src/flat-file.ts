import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { durationCohort } from './estimators/cohort.ts';
import { markdownTable } from './markdown.ts';

const command = fileURLToPath(new URL('../../packages/sdk/dist/bin/polku.js', import.meta.url));
const script = fileURLToPath(new URL('../r/flat-file.R', import.meta.url));
/** `polku analyse durations` of a CSV beside R's script for it: whole processes, reading included. Never fails by the clock. */
export function benchFlatFile(rows: number, patient: boolean): void {
  const folder = mkdtempSync(join(tmpdir(), 'polku-bench-'));
  try {
    const file = join(folder, 'durations.csv');
    writeCohort(file, rows);
    const ours = shortestProcess(process.execPath, [command, 'analyse', 'durations', file, '--json']);
    const theirs = shortestProcess('Rscript', [script, file]);
    const { reader, logRank } = JSON.parse(theirs.output) as { reader: string; logRank: number };
    console.log(`\n## A flat file of ${rows} rows (${(statSync(file).size / 1e6).toFixed(0)} MB), whole processes\n`);
    console.log(
      markdownTable(
        ['process', 'seconds', 'log-rank chi-square'],
        [
          [
            'polku analyse durations',
            ours.seconds.toFixed(2),
            (JSON.parse(ours.output) as { logrank: { chisq: number } }).logrank.chisq.toPrecision(10),
          ],
          [`Rscript: ${reader}, survfit, survdiff, cuminc, coxph`, theirs.seconds.toFixed(2), logRank.toPrecision(10)],
        ],
      ),
    );
    console.log(`\nR takes ${(theirs.seconds / ours.seconds).toFixed(1)} times as long (aim: 10).`);
    if (patient) {
      const { seconds } = shortestProcess('Rscript', [script, file, 'errors'], 1);
      console.log(
        `With the standard errors of incidences, which Polku prints besides, R takes ${seconds.toFixed(0)} s: ${(seconds / ours.seconds).toFixed(0)} times as long.`,
      );
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCohort(file: string, rows: number): void {
  const { time, status, arm } = durationCohort(rows);
  const handle = openSync(file, 'w');
  const rowsAtOnce = 10_000;
  writeSync(handle, 'arm,time,status\n');
  for (let from = 0; from < rows; from += rowsAtOnce) {
    let text = '';
    for (let i = from; i < Math.min(rows, from + rowsAtOnce); i += 1)
      text += `${arm[i] === 1 ? 'pilot' : 'comparison'},${time[i]},${status[i]}\n`;
    writeSync(handle, text);
  }
  closeSync(handle);
}

function shortestProcess(program: string, args: readonly string[], runs = 3): { readonly seconds: number; readonly output: string } {
  let [seconds, output] = [Infinity, ''];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    output = execFileSync(program, args, { encoding: 'utf8' });
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
  }
  return { seconds, output };
}
