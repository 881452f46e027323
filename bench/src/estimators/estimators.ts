import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../markdown.ts';
import { shortest } from '../shortest.ts';
import { comparisons, type Column, type Comparison, type Question } from './comparisons.ts';

const script = fileURLToPath(new URL('../../r/estimators.R', import.meta.url));
const memoryProbe = fileURLToPath(new URL('./memory-probe.js', import.meta.url));

export interface EstimatorOptions {
  readonly rows: readonly number[];
  /** Whether R is also asked what takes it minutes. */
  readonly patient: boolean;
  /** Parts of the ids to run; all where empty. */
  readonly only: readonly string[];
}

interface Reference {
  readonly seconds: number;
  readonly numbers: readonly number[];
}

/** Estimators on typed arrays beside R's, of the same rows in the same run; never fails by the clock. */
export function benchEstimators({ rows: sizes, patient, only }: EstimatorOptions): void {
  console.log('\n## Estimators on typed arrays\n');
  const lines: string[][] = [];
  for (const comparison of comparisons.filter(({ id }) => only.length === 0 || only.some((part) => id.includes(part)))) {
    for (const rows of sizes) {
      const question = comparison.prepare(rows);
      const ours = shortest(question.estimate);
      const scan = shortest(() => sumOf(question.columns));
      const asked = rows <= (patient ? comparison.patientReferenceRows : comparison.referenceRows);
      const reference = asked ? askReference(comparison, question, rows) : undefined;
      const growth = memoryGrowth(comparison, rows);
      const input = bytesOf(question);
      lines.push([
        comparison.label,
        rows.toExponential(0).replace('+', ''),
        ours.toFixed(ours < 10 ? 2 : 0),
        reference === undefined ? '' : (1000 * reference.seconds).toFixed(0),
        reference === undefined ? '' : `${rounded((1000 * reference.seconds) / ours)} (${comparison.aim})`,
        ((1e6 * ours) / rows).toFixed(0),
        (ours / scan).toFixed(1),
        ((input + growth) / input).toFixed(1),
        (growth / 2 ** 20).toFixed(0),
        reference === undefined ? '' : largestDifference(question.estimate(), reference.numbers).toExponential(0),
      ]);
      console.error(lines.at(-1)!.join('  '));
    }
  }
  console.log(
    markdownTable(
      ['estimator', 'rows', 'Polku ms', 'R ms', 'R / Polku (aim)', 'ns a row', '/ bare scan', 'peak / input', 'growth MB', 'apart from R'],
      lines,
    ),
  );
}

function askReference({ id }: Comparison, { columns }: Question, rows: number): Reference {
  const folder = mkdtempSync(join(tmpdir(), 'polku-bench-'));
  try {
    for (const [name, column] of Object.entries(columns))
      writeFileSync(join(folder, `${name}.${widthOf(column)}`), Buffer.from(column.buffer, column.byteOffset, column.byteLength));
    return JSON.parse(execFileSync('Rscript', [script, folder, id, String(rows)], { encoding: 'utf8' })) as Reference;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const widthOf = (column: Column): string => (column instanceof Int32Array ? 'i4' : column instanceof Uint8Array ? 'u1' : 'f8');

const bytesOf = ({ columns }: Question): number => Object.values(columns).reduce((sum, column) => sum + column.byteLength, 0);

/** What reading the memory alone costs. */
function sumOf(columns: Question['columns']): number {
  let total = 0;
  for (const column of Object.values(columns)) {
    let sum = 0;
    for (let i = 0; i < column.length; i += 1) sum += column[i]!;
    total += sum;
  }
  return total;
}

/** By how many bytes a process of its own grows while it estimates, at its peak. */
function memoryGrowth({ id }: Comparison, rows: number): number {
  return Number(execFileSync(process.execPath, ['--expose-gc', memoryProbe, id, String(rows)], { encoding: 'utf8' }));
}

function largestDifference(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) throw new Error('Polku and R must answer the same questions');
  return Math.max(...ours.map((value, i) => Math.abs(value - theirs[i]!) / Math.max(Math.abs(theirs[i]!), 1e-10)));
}

const rounded = (ratio: number): string => String(Number(ratio.toPrecision(2)));
