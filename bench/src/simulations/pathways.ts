import { incidenceInterval, isAbsent, jackknifeOccupancyErrors, occupancyAt, personPathwaysOf } from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, usualReplications, type Outcome, type Simulation } from './simulation.ts';

const [waiting, served, left] = [1, 2, 3];
/** A day: from waiting to service, from service back to waiting, and from either away. */
const [toService, back, away] = [1 / 60, 1 / 120, 1 / 300];
const day = 120;

/** The states of a Markov chain by a day: waiting, served, away, from their differential equations in small steps. */
const truth = ((): readonly number[] => {
  let [inWait, inService] = [1, 0];
  const stepsADay = 1000;
  for (let step = 0; step < day * stepsADay; step += 1) {
    const [moved, returned] = [(toService * inWait) / stepsADay, (back * inService) / stepsADay];
    [inWait, inService] = [
      inWait - moved + returned - (away * inWait) / stepsADay,
      inService + moved - returned - (away * inService) / stepsADay,
    ];
  }
  return [inWait, inService, 1 - inWait - inService];
})();

function wanderings(random: Random, people: number): Outcome[] {
  const rows = { id: [] as number[], start: [] as number[], stop: [] as number[], from: [] as number[], to: [] as number[] };
  for (let person = 0; person < people; person += 1) {
    const end = 60 + 240 * random.uniform();
    let [now, state] = [0, waiting];
    while (state !== left && now < end) {
      const onward = state === waiting ? toService : back;
      const stop = now + random.exponential(onward + away);
      const next = random.happens(away / (onward + away)) ? left : state === waiting ? served : waiting;
      rows.id.push(person);
      rows.start.push(now);
      rows.stop.push(Math.min(stop, end));
      rows.from.push(state);
      rows.to.push(stop <= end ? next : 0);
      [now, state] = [stop, next];
    }
  }
  const pathways = personPathwaysOf({ ...rows, states: 3 });
  if (isAbsent(pathways)) return [];
  const { occupancy, greenwoodError } = occupancyAt(pathways.occupancy, day);
  const jackknife = jackknifeOccupancyErrors(pathways, day);
  return states.flatMap((name, state) => {
    const errors = { jackknife: jackknife[state]!, Greenwood: greenwoodError[state]! };
    return Object.entries(errors).flatMap(([which, error]) =>
      (['cloglog', 'plain'] as const).map((method) =>
        covers(estimatorOf(name, which, method), incidenceInterval(occupancy[state]!, error, method), truth[state]!),
      ),
    );
  });
}

const states = ['waiting', 'served', 'away'];
const estimatorOf = (state: string, error: string, method: string): string => `Share of a state, ${state}, ${error}, ${method}`;

const plain = 'a share has no symmetric error near 0 and 1: read cloglog';
const plainOnes = states.flatMap((state) => ['jackknife', 'Greenwood'].map((error) => estimatorOf(state, error, 'plain')));

export const pathwaySimulations: readonly Simulation[] = [
  {
    scenario: 'people wait, are served, wait again, and leave, at constant hazards',
    n: '100',
    seed: 901,
    replications: usualReplications,
    once: (random) => wanderings(random, 100),
    beside: Object.fromEntries(plainOnes.map((name) => [name, plain])),
  },
];
