import { comparisons } from './comparisons.ts';

// node --expose-gc memory-probe.js COMPARISON ROWS: prints by how many bytes this process grew, at its peak, while it estimated.
const [id, rows] = process.argv.slice(2);
const { prepare } = comparisons.find((comparison) => comparison.id === id)!;

// The engine's own code and its compilation are no part of it.
prepare(1000).estimate();
const { columns, estimate } = prepare(Number(rows));
(globalThis as { gc?: () => void }).gc!();

const kilobyte = 1024;
const before = Math.max(process.memoryUsage().rss, kilobyte * process.resourceUsage().maxRSS);
estimate();
console.log(kilobyte * process.resourceUsage().maxRSS - before);
// The input must live to the end.
if (Object.keys(columns).length === 0) process.exit(1);
