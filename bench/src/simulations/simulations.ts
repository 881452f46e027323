import { isAbsent, wilson } from '@polku/stats';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { markdownTable } from '../markdown.ts';
import { adjustmentSimulations } from './adjustment.ts';
import { clusterSimulations } from './clusters.ts';
import { competingRiskSimulations } from './competing-risks.ts';
import { designSimulations } from './designs.ts';
import { durationSimulations } from './durations.ts';
import { pathwaySimulations } from './pathways.ts';
import { proportionSimulations } from './proportions.ts';
import { scoreSimulations } from './scores.ts';
import { sequentialSimulations } from './sequential.ts';
import { simulate, type Finding, type Simulation } from './simulation.ts';

const page = fileURLToPath(new URL('../../../docs/simulations.md', import.meta.url));

const chapters: readonly (readonly [title: string, simulations: readonly Simulation[]])[] = [
  ['Durations', durationSimulations],
  ['Competing risks', competingRiskSimulations],
  ['Proportions', proportionSimulations],
  ['Scores', scoreSimulations],
  ['Adjustment', adjustmentSimulations],
  ['Designs over time', designSimulations],
  ['Pathways', pathwaySimulations],
  ['Few clusters', clusterSimulations],
  ['Sequential looks', sequentialSimulations],
];

/** What is meant to be reached, in per cent. */
const bands = { coverage: [94, 96], rejection: [4, 6] } as const;
const withinChance = 'within chance of its band';
const beside = 'beside its band';

/** Runs every simulation of data whose truth is known, and writes what came of them to the page of the docs. */
export function runSimulations(only: readonly string[]): void {
  const parts = [introduction];
  for (const [title, simulations] of chapters.filter(([name]) => only.length === 0 || only.some((part) => name.includes(part)))) {
    const start = performance.now();
    const rows = simulations.flatMap((simulation) => simulate(simulation).map((finding) => row(simulation, finding)));
    parts.push(
      `## ${title}\n\n${markdownTable(['estimator', 'data', 'n', 'intervals that hold the truth', 'tests that reject', ''], rows)}`,
    );
    console.error(`${title}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    for (const cells of rows) if (cells.at(-1) !== '') console.error(`  ${cells.join('  ')}`);
  }
  const text = `${parts.join('\n\n')}\n`;
  if (only.length === 0) writeFileSync(page, text);
  else console.log(text);
}

function row({ scenario, n, replications, remarks }: Simulation, finding: Finding): string[] {
  const { estimator, kind, hits, estimated } = finding;
  const share = `${percent(hits / estimated)} (${monteCarlo(hits, estimated)})`;
  const [lowest, highest] = bands[kind];
  const [reached, chance] = [(100 * hits) / estimated, wilson(hits, estimated)];
  const isBeside = reached < lowest || reached > highest;
  const mayBeWithin = !isAbsent(chance) && 100 * chance.lower <= highest && 100 * chance.upper >= lowest;
  const missing = replications - estimated;
  const notes = [
    ...(isBeside ? [remarks?.[estimator] ?? (mayBeWithin ? withinChance : beside)] : []),
    ...(missing > 0 ? [`not estimable in ${missing} of ${replications}`] : []),
  ];
  return [estimator, scenario, n, kind === 'coverage' ? share : '', kind === 'rejection' ? share : '', notes.join('; ')];
}

const percent = (share: number): string => (100 * share).toFixed(1);

function monteCarlo(hits: number, estimated: number): string {
  const interval = wilson(hits, estimated);
  return isAbsent(interval) ? '–' : `${percent(interval.lower)}–${percent(interval.upper)}`;
}

const introduction = `# Do intervals and tests keep their promise?

Data are made by chance from a truth that is written down, thousands of times. A 95 % interval should hold the truth in 94 to 96 % of them, and a
test should reject in 4 to 6 % of those without an effect. Beside each share, in parentheses, stands what chance in the simulation itself leaves open (95 %).
A remark says why where a share lies outside its band. Data that could not be estimated (no event, a fit without a solution) are left out, and counted.

Seeds are fixed: \`npx -y pnpm@12.21.0 bench simulations\` writes this page anew, with the same numbers. It takes some minutes.`;
