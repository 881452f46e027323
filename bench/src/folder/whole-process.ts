import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

interface WholeProcess {
  readonly seconds: number;
  /** The most memory that a process of Node held; 0 of another program. */
  readonly megabytes: number;
  readonly output: string;
}

const memoryFile = join(tmpdir(), `polku-bench-memory-${process.pid}`);
/** Told to a process of Node beforehand: at its end it writes down the most memory that it held. */
const tellMemory = `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(memoryFile)}, String(process.resourceUsage().maxRSS)))`;

/** The shortest of some runs of a whole process: what a machine with other things to do adds is left out. */
export function wholeProcess(program: string, words: readonly string[], runs: number): WholeProcess {
  let [seconds, megabytes, output] = [Infinity, 0, ''];
  const isNode = program === process.execPath;
  const before = isNode
    ? [
        '--import',
        `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///');${encodeURIComponent(tellMemory)}`,
      ]
    : [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    output = execFileSync(program, [...before, ...words], { encoding: 'utf8', maxBuffer: 1 << 30, stdio: ['ignore', 'pipe', 'pipe'] });
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
    if (isNode) megabytes = Math.max(megabytes, Number(readFileSync(memoryFile, 'utf8')) / 1000);
  }
  return { seconds, megabytes, output };
}
