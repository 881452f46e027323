import { extents, faults, runFaults, tableOf } from './run-faults.ts';

const help = `Kills, freezes and fills what Polku runs on, and looks whether anything was lost.

pnpm faults [--short] [fault …]

${faults.map(({ id, does }) => `  ${id.padEnd(24)}${does}`).join('\n')}
`;

const words = process.argv.slice(2);
const wanted = words.filter((word) => !word.startsWith('--'));
const unknown = wanted.filter((word) => !faults.some(({ id }) => id === word));
if (words.includes('--help') || unknown.length > 0) {
  console.log(help);
  process.exit(words.includes('--help') ? 0 : 2);
}
const chosen = wanted.length === 0 ? faults : faults.filter(({ id }) => wanted.includes(id));
const results = await runFaults(words.includes('--short') ? extents.short : extents.full, chosen, ({ fault, seen }) =>
  console.error(`${fault.id}: ${'broken' in seen ? `BROKEN: ${seen.broken}` : seen.outcome}`),
);
console.log(tableOf(results));
process.exitCode = results.some(({ seen }) => 'broken' in seen) ? 1 : 0;
