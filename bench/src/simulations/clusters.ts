import {
  clusterRobust,
  clusterTableOf,
  isAbsent,
  isDescriptiveOnly,
  permutationTest,
  welch,
  momentsOf,
  wildBootstrap,
  type Absent,
  type ClusterTable,
  type DescriptiveOnly,
  type Estimated,
} from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, of, rejects, usualReplications, type Outcome, type Simulation } from './simulation.ts';

interface Teams {
  readonly counts: readonly [reference: number, arm: number];
  readonly smallest: number;
  readonly largest: number;
  readonly effect: number;
}

/** A fifth of the variance lies between teams. */
function teams(random: Random, { counts, smallest, largest, effect }: Teams) {
  const columns = { cluster: [] as string[], arm: [] as number[], outcome: [] as number[] };
  for (let team = 0; team < counts[0] + counts[1]; team += 1) {
    const arm = team < counts[0] ? 0 : 1;
    const level = 0.5 * random.normal() + effect * arm;
    const size = smallest + Math.floor((largest - smallest + 1) * random.uniform());
    for (let person = 0; person < size; person += 1) {
      columns.cluster.push(String(team));
      columns.arm.push(arm);
      columns.outcome.push(level + random.normal());
    }
  }
  return { table: clusterTableOf(columns), ...columns };
}

/** The simulations have teams enough for an inference. */
function inferred<T>(result: Estimated<{ readonly inference: T | DescriptiveOnly | Absent }>): Estimated<T> {
  return of(result, ({ inference }) => {
    if (isDescriptiveOnly(inference)) throw new Error('the simulation needs more teams');
    return inference as Estimated<T>;
  });
}

function methodsOf(table: ClusterTable) {
  return [
    { name: 'CR2 with Satterthwaite, people', inference: inferred(clusterRobust(table)) },
    { name: 'CR2 with Satterthwaite, teams', inference: inferred(clusterRobust(table, { weighting: 'clusters' })) },
    { name: 'Permutation, people', inference: inferred(permutationTest(table)) },
    { name: 'Wild bootstrap, people', inference: inferred(wildBootstrap(table)) },
  ];
}

function compared(random: Random, of_: Teams): Outcome[] {
  const { table, arm, outcome } = teams(random, of_);
  if (of_.effect !== 0)
    return methodsOf(table).map(({ name, inference }) =>
      covers(
        name,
        of<{ interval: Estimated<{ lower: number; upper: number }> }, { lower: number; upper: number }>(
          inference,
          ({ interval }) => interval,
        ),
        of_.effect,
      ),
    );
  const side = (which: number) => momentsOf(outcome.filter((_, i) => arm[i] === which));
  const ignored = welch(side(1), side(0));
  return [
    ...methodsOf(table).map(({ name, inference }) => rejects(`${name}, test`, isAbsent(inference) ? inference : inference.pValue)),
    rejects(
      'Welch test, teams ignored',
      of(ignored, ({ pValue }) => pValue),
    ),
  ];
}

const besideIntervals = { 'Wild bootstrap, people': 'a little too narrow with a dozen teams: read CR2 or the permutation test' };
const besideTests = {
  'Wild bootstrap, people, test': 'rejects a little too often with a dozen teams: read CR2 or the permutation test',
  'Welch test, teams ignored': 'people of one team resemble each other, which is what clusters are for: read CR2',
};

const shapes = [
  { scenario: 'five teams each, of 5 to 30 people', counts: [5, 5], smallest: 5, largest: 30 },
  { scenario: 'four teams beside eight, of 5 to 30 people', counts: [8, 4], smallest: 5, largest: 30 },
] as const;

export const clusterSimulations: readonly Simulation[] = shapes.flatMap(({ scenario, counts, smallest, largest }, i) =>
  [0, 0.5].map((effect, j) => ({
    scenario: effect === 0 ? `${scenario}, no effect` : scenario,
    n: `${counts[0]} + ${counts[1]} teams`,
    seed: 701 + 2 * i + j,
    replications: usualReplications,
    once: (random: Random) => compared(random, { counts, smallest, largest, effect }),
    beside: effect === 0 ? besideTests : besideIntervals,
  })),
);
