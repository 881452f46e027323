import type { Evaluation } from '@polku/domain/evaluation';
import { evaluate, importPackage } from '@polku/engine';
import { folderSource, openEmbedded } from '@polku/engine/node';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const pilot = 'p01_pori_centralised';
const metric = 'time_to_service';
const root = fileURLToPath(new URL('../..', import.meta.url));

type Stage = readonly [name: string, milliseconds: number];

async function timed<T>(stages: Stage[], name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  const value = await work();
  stages.push([name, performance.now() - start]);
  return value;
}

/** One row a person, as R reads them, out of the evaluation's own curve. */
function rowsOf(evaluation: Evaluation): string {
  const result = evaluation.results.find((each) => each.metric === metric);
  if (result === undefined || !('arms' in result) || result.kind !== 'duration') throw new Error('the benchmark needs a duration');
  const lines = ['arm,time,status'];
  for (const { arm, curve } of result.arms) {
    for (const { day, events, censored } of curve) {
      for (let i = 0; i < (events as number); i += 1) lines.push(`${arm},${day},1`);
      // A tenth of those who left otherwise stand for competing exits, so that R has both to estimate.
      for (let i = 0; i < (censored as number); i += 1) lines.push(`${arm},${day},${i % 2 === 0 ? 2 : 0}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** `polku evaluate` of a large cohort stage by stage, beside R's own fit of the same rows. */
export async function benchPipeline(episodes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'polku-bench-'));
  try {
    const dataFolder = join(folder, 'pori');
    execFileSync(process.execPath, [join(root, 'apps/seed/dist/main.js'), 'pori', '--out', dataFolder, '--episodes', String(episodes)], {
      stdio: 'ignore',
    });
    const stages: Stage[] = [];
    const database = await timed(stages, 'boot', () => openEmbedded());
    await timed(stages, 'load', () =>
      importPackage(database, folderSource(dataFolder), { today: '2026-01-01', datasetId: 'pori', title: 'Pori' }),
    );
    const evaluation = await timed(stages, `reduce + estimate, ${metric}`, () =>
      evaluate(database, { pilot, policy: 'none', metrics: [metric] }),
    );
    await timed(stages, 'reduce + estimate, every metric', () => evaluate(database, { pilot, policy: 'none' }));
    await database.close();

    const rows = join(folder, 'rows.csv');
    writeFileSync(rows, rowsOf(evaluation));
    const r = JSON.parse(
      execFileSync('Rscript', [fileURLToPath(new URL('../r/survival.R', import.meta.url)), rows], { encoding: 'utf8' }),
    ) as Record<string, number>;
    const fitMilliseconds = 1000 * (r.survfit! + r.survdiff! + r.cuminc!);

    console.log(`\n${episodes} episodes of pori`);
    for (const [name, milliseconds] of stages) console.log(`  ${name.padEnd(40)} ${milliseconds.toFixed(0).padStart(8)} ms`);
    console.log(`  ${'R: survfit + survdiff + cuminc'.padEnd(40)} ${fitMilliseconds.toFixed(0).padStart(8)} ms`);
    const ours = stages.find(([name]) => name.endsWith(metric))![1];
    console.log(`  R's fit takes ${(fitMilliseconds / ours).toFixed(1)} times as long as reduce + estimate of ${metric}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
