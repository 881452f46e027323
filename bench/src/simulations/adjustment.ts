import {
  coxHazardRatio,
  covariatePatternsOf,
  durationTableOf,
  isAbsent,
  propensityWeights,
  riskDifference,
  weightedCox,
  weightedDurationTableOf,
  weightedIncidence,
  weightedIncidenceAt,
  weightedRisks,
  z95,
  type ByArm,
} from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, of, rejects, usualReplications, type Outcome, type Simulation } from './simulation.ts';

const people = 600;
const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Two dummies of three segments, and one more yes or no: all twelve kinds of people are as likely. */
const kinds = [0, 1, 2].flatMap((segment) => [0, 1].map((other) => [Number(segment === 1), Number(segment === 2), other] as const));
type Kind = (typeof kinds)[number];

/** Who is worse off is likelier to be in the arm, and slower. */
const armChance = ([second, third, other]: Kind): number => logistic(-0.9 + 0.5 * second + 0.9 * third + 0.8 * other);
const worse = ([second, third, other]: Kind): number => 0.5 * second + 0.9 * third + 0.7 * other;

const meanOverKinds = (value: (kind: Kind) => number): number => kinds.reduce((sum, kind) => sum + value(kind) / kinds.length, 0);

function draw(random: Random): { kind: Kind[]; arm: number[]; covariates: number[][] } {
  const kind = Array.from({ length: people }, () => kinds[Math.floor(kinds.length * random.uniform())]!);
  const arm = kind.map((own) => Number(random.happens(armChance(own))));
  return { kind, arm, covariates: [0, 1, 2].map((column) => kind.map((own) => own[column]!)) };
}

function risks(random: Random): Outcome[] {
  const effect = 0.6;
  const riskOf = (kind: Kind, arm: number): number => logistic(0.6 - worse(kind) + effect * arm);
  const { kind, arm, covariates } = draw(random);
  const { patterns, patternOf } = covariatePatternsOf({ covariates, outcome: arm });
  const counts = (): ByArm<Float64Array> => ({
    reference: new Float64Array(patterns.trials.length),
    arm: new Float64Array(patterns.trials.length),
  });
  const [known, events] = [counts(), counts()];
  kind.forEach((own, i) => {
    const side = arm[i] === 1 ? 'arm' : 'reference';
    known[side][patternOf[i]!]! += 1;
    if (random.happens(riskOf(own, arm[i]!))) events[side][patternOf[i]!]! += 1;
  });
  const truth = meanOverKinds((own) => riskOf(own, 1) - riskOf(own, 0));
  const result = of(propensityWeights(patterns), (propensity) => weightedRisks(propensity, { known, events }));
  const crude = {
    arm: share(events.arm, known.arm),
    reference: share(events.reference, known.reference),
  };
  return [
    covers(
      'Weighted risk difference, HC0',
      of(result, ({ difference }) => difference.interval),
      truth,
    ),
    covers(
      'Weighted risk difference, M-estimation',
      of(result, ({ difference: { estimate }, standardErrorOfEstimatedScores: error }) => ({
        lower: estimate - z95 * error,
        upper: estimate + z95 * error,
      })),
      truth,
    ),
    covers('Risk difference, not weighted', riskDifference(crude.arm, crude.reference).interval, truth),
  ];
}

function share(events: Float64Array, known: Float64Array): { estimate: number; standardError: number } {
  const [having, all] = [events, known].map((counts) => counts.reduce((sum, count) => sum + count, 0)) as [number, number];
  const estimate = having / all;
  return { estimate, standardError: Math.sqrt((estimate * (1 - estimate)) / all) };
}

const [base, otherHazard, day] = [1 / 80, 1 / 300, 90];

function durations(random: Random, ratio: number): Outcome[] {
  const { kind, arm, covariates } = draw(random);
  const { patterns, patternOf } = covariatePatternsOf({ covariates, outcome: arm });
  const propensity = propensityWeights(patterns);
  if (isAbsent(propensity)) return [];
  const rows = [0, 1].map(() => ({ time: [] as number[], status: [] as number[], weight: [] as number[] }));
  kind.forEach((own, i) => {
    const [service, other] = [random.exponential(hazardOf(own, arm[i]!, ratio)), random.exponential(otherHazard)];
    const event = Math.ceil(Math.min(service, other));
    const censored = 60 + Math.floor(240 * random.uniform());
    const { time, status, weight } = rows[arm[i]!]!;
    time.push(Math.min(event, censored));
    status.push(event > censored ? 0 : service < other ? 1 : 2);
    weight.push(propensity.weights[arm[i] === 1 ? 'arm' : 'reference'][patternOf[i]!]!);
  });
  const [reference, own] = rows.map(({ time, status, weight }) => weightedDurationTableOf({ time, status, weight, causes: 2 }));
  const [risk0, risk1] = [reference!, own!].map((table) => weightedIncidenceAt(weightedIncidence(table), 1, day));
  const contrast = riskDifference(risk1!, risk0!);
  if (ratio !== 1) return [covers('Weighted risk difference of incidences', contrast.interval, incidenceDifference(ratio))];
  const weighted = weightedCox([
    [
      { covariates: [0], table: reference! },
      { covariates: [1], table: own! },
    ],
  ]);
  const [crude0, crude1] = rows.map(({ time, status }) => durationTableOf({ time, status, causes: 2 }));
  return [
    rejects(
      'Weighted Cox hazard ratio, robust test',
      of(weighted, ({ hazardRatios }) => of(hazardRatios[0]!, ({ pValue }) => pValue)),
    ),
    rejects('Weighted risk difference of incidences, test', contrast.pValue),
    rejects(
      'Cox hazard ratio, not weighted',
      of(coxHazardRatio([[crude0!, crude1!]]), ({ pValue }) => pValue),
    ),
  ];
}

const hazardOf = (kind: Kind, arm: number, ratio: number): number => base * Math.exp(-worse(kind)) * (arm === 1 ? ratio : 1);

function incidenceDifference(ratio: number): number {
  const incidence = (hazard: number): number => (hazard / (hazard + otherHazard)) * -Math.expm1(-(hazard + otherHazard) * day);
  return meanOverKinds((kind) => incidence(hazardOf(kind, 1, ratio)) - incidence(hazardOf(kind, 0, ratio)));
}

const given = 'takes weights as given: scores estimated from the same people make it a little too careful';
const crude = 'the arms are unlike, which is what weights are for: read the weighted';

export const adjustmentSimulations: readonly Simulation[] = [
  {
    scenario: 'three segments and one more covariate decide the arm and the outcome',
    n: String(people),
    seed: 501,
    replications: usualReplications,
    once: risks,
    beside: { 'Weighted risk difference, HC0': `${given}: read M-estimation`, 'Risk difference, not weighted': crude },
  },
  {
    scenario: 'the same of durations with competing exits, hazard ratio 1.5',
    n: String(people),
    seed: 502,
    replications: usualReplications,
    once: (random) => durations(random, 1.5),
    beside: {},
    remarks: { 'Weighted risk difference of incidences': given },
  },
  {
    scenario: 'the same, no effect',
    n: String(people),
    seed: 503,
    replications: usualReplications,
    once: (random) => durations(random, 1),
    beside: { 'Cox hazard ratio, not weighted': crude },
    remarks: { 'Weighted Cox hazard ratio, robust test': given, 'Weighted risk difference of incidences, test': given },
  },
];
