import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../markdown.ts';
import { shortest } from '../shortest.ts';
import { writeColumns, type Columns } from './column-files.ts';
import { comparisons, type Comparison } from './comparisons.ts';

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
      const line = measured(comparison, rows, rows <= (patient ? comparison.patientReferenceRows : comparison.referenceRows));
      lines.push(line);
      console.error(line.join('  '));
    }
  }
  console.log(
    markdownTable(
      ['estimator', 'rows', 'Polku ms', 'R ms', 'R / Polku (aim)', 'ns a row', '/ bare scan', 'peak / input', 'growth MB', 'apart from R'],
      lines,
    ),
  );
}

/** Other work on the machine comes and goes: both are asked in turn, and the shortest of each counts. */
const rounds = 3;
/** Who takes longer is asked once. */
const patienceMilliseconds = 30_000;

function measured({ id, label, aim, makeColumns, estimate }: Comparison, rows: number, isAsked: boolean): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'polku-bench-'));
  try {
    const columns = makeColumns(rows);
    writeColumns(folder, columns);
    let [ours, scan, theirs] = [Infinity, Infinity, Infinity];
    let difference = 0;
    for (let round = 0; round < rounds; round += 1) {
      ours = Math.min(
        ours,
        shortest(() => estimate(columns)),
      );
      scan = Math.min(
        scan,
        shortest(() => sumOf(columns)),
      );
      if (!isAsked || (theirs < Infinity && theirs > patienceMilliseconds)) continue;
      const { seconds, numbers } = JSON.parse(
        execFileSync('Rscript', [script, folder, id, String(rows)], { encoding: 'utf8' }),
      ) as Reference;
      theirs = Math.min(theirs, 1000 * seconds);
      difference = largestDifference(estimate(columns), numbers);
    }
    const input = Object.values(columns).reduce((sum, column) => sum + column.byteLength, 0);
    const growth = execFileSync(process.execPath, [memoryProbe, id, folder], { encoding: 'utf8' }).trim();
    return [
      label,
      rows.toExponential().replace('+', ''),
      ours.toFixed(ours < 10 ? 2 : 0),
      isAsked ? theirs.toFixed(0) : '',
      isAsked ? `${rounded(theirs / ours)} (${aim})` : '',
      ((1e6 * ours) / rows).toFixed(0),
      (ours / scan).toFixed(1),
      growth === '' ? '' : ((input + Number(growth)) / input).toFixed(1),
      growth === '' ? '' : (Number(growth) / 1e6).toFixed(1),
      isAsked ? difference.toExponential(0) : '',
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What reading the memory alone costs. */
function sumOf(columns: Columns): number {
  let total = 0;
  for (const column of Object.values(columns)) {
    let sum = 0;
    for (let i = 0; i < column.length; i += 1) sum += column[i]!;
    total += sum;
  }
  return total;
}

function largestDifference(ours: readonly number[], theirs: readonly number[]): number {
  if (ours.length !== theirs.length) throw new Error('Polku and R must answer the same questions');
  return Math.max(...ours.map((value, i) => Math.abs(value - theirs[i]!) / Math.max(Math.abs(theirs[i]!), 1e-10)));
}

const rounded = (ratio: number): string => String(Number(ratio.toPrecision(2)));
