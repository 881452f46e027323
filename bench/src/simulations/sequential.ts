import { durationTablesOf, isAbsent, logRank, sequentialBoundary, sequentialLook, z95 } from '@polku/stats';
import type { Random } from '../random.ts';
import { usualReplications, type Outcome, type Simulation } from './simulation.ts';

const [people, enrolmentDays, hazard] = [400, 720, 1 / 300];
const eventsBetweenLooks = 60;
const fractions = [0.2, 0.4, 0.6, 0.8, 1];
const boundaries = {
  "Five looks, O'Brien-Fleming type": sequentialBoundary({ fractions }),
  'Five looks, Pocock type': sequentialBoundary({ fractions, spending: 'pocock' }),
};

/** |z| of the log-rank test whenever so many more events have come, arms alike. */
function looks(random: Random): number[] {
  const entry = Array.from({ length: people }, () => Math.floor(enrolmentDays * random.uniform()));
  const event = entry.map(() => Math.ceil(random.exponential(hazard)));
  const group = entry.map(() => Number(random.happens(0.5)));
  const dates = entry.map((day, i) => day + event[i]!).toSorted((a, b) => a - b);
  return fractions.map((_, look) => {
    const date = dates[(look + 1) * eventsBetweenLooks - 1]!;
    const seen = [...entry.keys()].filter((i) => entry[i]! < date);
    const tables = durationTablesOf({
      time: seen.map((i) => Math.min(event[i]!, date - entry[i]!)),
      status: seen.map((i) => Number(entry[i]! + event[i]! <= date)),
      group: seen.map((i) => group[i]!),
      groups: 2,
    });
    const test = logRank([tables]);
    return isAbsent(test) ? 0 : Math.sqrt(test.chiSquare);
  });
}

function everStopped(random: Random): Outcome[] {
  const z = looks(random);
  return [
    ...Object.entries(boundaries).map(([estimator, boundary]): Outcome => {
      const hit = z.some((value, look) => sequentialLook(boundary, value, look) === 'stop');
      return { estimator, kind: 'rejection', hit };
    }),
    { estimator: 'Five looks, each at 5 %', kind: 'rejection', hit: z.some((value) => value >= z95) },
  ];
}

export const sequentialSimulations: readonly Simulation[] = [
  {
    scenario: 'log-rank test after every 60 of 300 events, arms alike; stopped at any look',
    n: String(people),
    seed: 801,
    replications: usualReplications,
    once: everStopped,
    beside: { 'Five looks, each at 5 %': 'each look is another chance to be fooled, which is what the boundary is for: read it' },
  },
];
