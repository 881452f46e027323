import {
  aalenJohansen,
  durationTableOf,
  gray,
  incidenceAt,
  incidenceDifference,
  incidenceInterval,
  logRank,
  riskDifference,
  riskRatio,
  type DurationTable,
  type Risk,
} from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, noneBeside, of, rejects, usualReplications, type Outcome, type Simulation } from './simulation.ts';

const day = 90;
const otherHazard = 1 / 300;

/** Two ways out at constant hazards, on whole days. */
function oneArm(random: Random, people: number, hazard: number): DurationTable {
  const [time, status] = [new Int32Array(people), new Uint8Array(people)];
  for (let i = 0; i < people; i += 1) {
    const [service, other] = [random.exponential(hazard), random.exponential(otherHazard)];
    const event = Math.ceil(Math.min(service, other));
    const censored = 60 + Math.floor(240 * random.uniform());
    time[i] = Math.min(event, censored);
    status[i] = event > censored ? 0 : service < other ? 1 : 2;
  }
  return durationTableOf({ time, status, causes: 2 });
}

const incidenceBy = (hazard: number): number => (hazard / (hazard + otherHazard)) * -Math.expm1(-(hazard + otherHazard) * day);

const riskOf = (table: DurationTable): Risk => incidenceAt(aalenJohansen(table), 1, day);

const hazard = 1 / 150;

function incidenceCovers(random: Random, people: number): Outcome[] {
  const { estimate, standardError } = riskOf(oneArm(random, people, hazard));
  return (['cloglog', 'log', 'plain'] as const).map((method) =>
    covers(`Aalen-Johansen at a day, ${method}`, incidenceInterval(estimate, standardError, method), incidenceBy(hazard)),
  );
}

function faster(random: Random, people: number): Outcome[] {
  const quick = 1 / 90;
  const [reference, arm] = [riskOf(oneArm(random, people, hazard)), riskOf(oneArm(random, people, quick))];
  const [share1, share0] = [incidenceBy(quick), incidenceBy(hazard)];
  return [
    covers('Risk difference of incidences', riskDifference(arm, reference).interval, share1 - share0),
    // People known are read only where nobody or everybody had the event, which does not come about here.
    covers(
      'The same, MOVER on cloglog',
      incidenceDifference({ ...arm, knownPeople: people }, { ...reference, knownPeople: people }).interval,
      share1 - share0,
    ),
    covers(
      'Risk ratio of incidences',
      of(riskRatio(arm, reference), ({ interval }) => interval),
      share1 / share0,
    ),
  ];
}

function noDifference(random: Random, people: number): Outcome[] {
  const [reference, arm] = [oneArm(random, people, hazard), oneArm(random, people, hazard)];
  return [
    rejects(
      "Gray's test",
      of(gray([[reference, arm]], 1), ({ pValue }) => pValue),
    ),
    rejects(
      'Log-rank test of one cause',
      of(logRank([[reference, arm]], 1), ({ pValue }) => pValue),
    ),
    rejects('Risk difference of incidences, test', riskDifference(riskOf(arm), riskOf(reference)).pValue),
  ];
}

const replications = usualReplications;
const plain = 'a share has no symmetric error near 0 and 1: read cloglog';
const fewPeople = 'for 50 people in each arm or more, too careful with fewer: read the risk difference';

export const competingRiskSimulations: readonly Simulation[] = [
  ...[30, 100].map((people, i) => ({
    scenario: 'two ways out, constant hazards',
    n: String(people),
    seed: 201 + i,
    replications,
    once: (random: Random) => incidenceCovers(random, people),
    beside: { 'Aalen-Johansen at a day, plain': plain },
  })),
  ...([[30, 203] as const, [50, 207] as const, [150, 204] as const] as const).map(([people, seed]) => ({
    scenario: 'service comes 1.7 times as fast',
    n: `${people} + ${people}`,
    seed,
    replications,
    once: (random: Random) => faster(random, people),
    beside: people < 50 ? { 'Risk ratio of incidences': fewPeople } : noneBeside,
  })),
  ...[30, 150].map((people, i) => ({
    scenario: 'arms alike',
    n: `${people} + ${people}`,
    seed: 205 + i,
    replications,
    once: (random: Random) => noDifference(random, people),
    beside: {},
  })),
];
