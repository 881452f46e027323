#!/usr/bin/env node
import { join } from 'node:path';
import { Argument, Command, InvalidArgumentError } from 'commander';
import { generateCohort } from './cohort/cohort.ts';
import { exampleFiles } from './examples/example.ts';
import { examples } from './examples/index.ts';
import { FolderWriter } from './package/folder-writer.ts';
import { scenarios } from './scenario/index.ts';

/** The synthetic cohort that is checked in beside the real data. */
const exampleCohort = scenarios.pori!;
const largestSeed = 4_294_967_295;
const exitOfWrongUse = 2;

function wholeNumber(smallest: number, largest: number) {
  return (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < smallest || value > largest)
      throw new InvalidArgumentError(`Expected a whole number from ${smallest} to ${largest}.`);
    return value;
  };
}

function writeFolder(folder: string, fill: (append: FolderWriter['append']) => void): void {
  const writer = new FolderWriter(folder);
  fill(writer.append);
  writer.close();
}

function writeExamples(out: string): void {
  for (const example of examples) {
    writeFolder(join(out, example.name), (append) => {
      for (const [name, text] of Object.entries(exampleFiles(example))) append(name, text);
    });
  }
  writeFolder(join(out, exampleCohort.name), (append) => generateCohort(exampleCohort, exampleCohort, append));
}

const program = new Command('polku-seed')
  .description('Writes data packages: synthetic cohorts with a written truth, and the examples.')
  .usage('<scenario> --out <folder> [--episodes <number>] [--seed <number>]')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : exitOfWrongUse));

program
  .command('generate', { isDefault: true })
  .description('writes a synthetic cohort (the word `generate` may be left out)')
  .usage('<scenario> --out <folder> [options]')
  .addArgument(new Argument('<scenario>', 'the cohort').choices(Object.keys(scenarios)))
  .requiredOption('--out <folder>', 'folder to write the package to')
  .option('--episodes <number>', 'number of episodes; the scenario’s own unless told', wholeNumber(1, 100_000_000))
  .option('--seed <number>', 'seed of the random numbers; the scenario’s own unless told', wholeNumber(1, largestSeed))
  .action((name: string, options: { out: string; episodes?: number; seed?: number }) => {
    const scenario = scenarios[name]!;
    const { episodes = scenario.episodes, seed = scenario.seed } = options;
    writeFolder(options.out, (append) => generateCohort(scenario, { episodes, seed }, append));
  });

program
  .command('examples')
  .description('writes every example package')
  .option('--out <folder>', 'folder to write them to', 'examples')
  .action(({ out }: { out: string }) => writeExamples(out));

program.parse();
