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
import { simulate, type Simulation } from './simulation.ts';
import { verdictOn, type Verdict } from './verdict.ts';

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

const columns = ['estimator', 'data', 'n', 'intervals that hold the truth', 'tests that reject'];

/**
 * Runs every simulation of data whose truth is known, and writes what came of them to the page of the docs. Where something
 * that is recommended does not keep its promise it fails, and leaves the page as it was.
 */
export function runSimulations(only: readonly string[]): void {
  const parts = [introduction];
  const broken: Verdict[] = [];
  for (const [title, simulations] of chapters.filter(([name]) => only.length === 0 || only.some((part) => name.includes(part)))) {
    const start = performance.now();
    const verdicts = simulations.flatMap((simulation) => simulate(simulation).map((finding) => verdictOn(simulation, finding)));
    parts.push(chapter(title, verdicts));
    broken.push(...verdicts.filter(({ isRecommended, holds }) => isRecommended && !holds));
    console.error(`${title}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
  }
  const text = `${parts.join('\n\n')}\n`;
  if (broken.length > 0) {
    for (const { cells } of broken) console.error(`Recommended, and outside its band beyond chance: ${cells.join('  ')}`);
    process.exitCode = 1;
  }
  if (only.length > 0) console.log(text);
  else if (broken.length === 0) writeFileSync(page, text);
}

function chapter(title: string, verdicts: readonly Verdict[]): string {
  const [read, compared] = [true, false].map((wanted) =>
    verdicts.filter(({ isRecommended }) => isRecommended === wanted).map(({ cells }) => cells),
  );
  return [
    `## ${title}`,
    '### What to read',
    markdownTable([...columns, ''], read!),
    ...(compared!.length > 0 ? ['### Beside it, for comparison', markdownTable([...columns, 'what to read instead'], compared!)] : []),
  ].join('\n\n');
}

const introduction = `# Do intervals and tests keep their promise?

Data are made by chance from a truth that is written down, thousands of times. A 95 % interval should hold the truth in 94 to 96 % of them, and a
test should reject in 4 to 6 % of those without an effect. Beside each share, in parentheses, stands what chance in the simulation itself leaves open (95 %).

Each part begins with what to read: the intervals and tests that are recommended for such data. Every one of them lies in its band, or
within chance of it, where what stands in parentheses reaches into the band: a run in which one does not fails, and does not write this page.
Beside it, for comparison, stand others that one meets: classical ones under conditions where they do not keep their promise, exact ones that are
careful by design, arms that are not adjusted, and fewer people than a method is meant for. Each says what to read instead.
Data that could not be estimated (no event, a fit without a solution, a series that cannot be told from a sum of steps) are left out, and counted.

Seeds are fixed: \`npx -y pnpm@12.21.0 bench simulations\` writes this page anew, with the same numbers. It takes some minutes.`;
