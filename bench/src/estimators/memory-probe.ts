import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readColumns } from './column-files.ts';
import { comparisons } from './comparisons.ts';

// node memory-probe.js COMPARISON FOLDER: prints by how many bytes this process grew, at its peak, while it estimated from the
// columns in the folder, or nothing where the system does not tell. They are read, not made here: what making them leaves behind would hide the growth.
const [id, folder] = process.argv.slice(2);
const { makeColumns, estimate } = comparisons.find((comparison) => comparison.id === id)!;

// Node's own code and its compilation are no part of it.
const warmUpRows = 1000;
estimate(makeColumns(warmUpRows));

const columns = readColumns(folder!);
const before = forgetPeak();
estimate(columns);
console.log(before === undefined ? '' : peak() - before);

/** Linux alone tells a process's own peak: what `getrusage` tells may be that of the process which started it. */
function forgetPeak(): number | undefined {
  if (!existsSync('/proc/self/clear_refs')) return undefined;
  const resetPeak = '5';
  writeFileSync('/proc/self/clear_refs', resetPeak);
  return peak();
}

function peak(): number {
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'))!;
  return 1024 * Number(kilobytes);
}
