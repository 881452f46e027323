import {
  ancova,
  isAbsent,
  meanWithInterval,
  mixedModel,
  mixedModelTableOf,
  momentsOf,
  netPromoterDifference,
  netPromoterScore,
  netPromoterWald,
  scorePairsOf,
  tQuantile,
  welch,
  type NetPromoterCounts,
} from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, of, rejects, usualReplications, type Outcome, type Simulation } from './simulation.ts';

const normals = (random: Random, people: number, mean: number, deviation: number): Float64Array =>
  Float64Array.from({ length: people }, () => mean + deviation * random.normal());

interface Arm {
  readonly people: number;
  readonly change: number;
  readonly deviation: number;
}

/** Whole scores from 0 to 10, as they are asked. */
const asAsked = (score: number): number => Math.min(10, Math.max(0, Math.round(score)));

function paired(random: Random): Outcome[] {
  const changes = Float64Array.from({ length: 40 }, () => {
    const own = 4 + 1.5 * random.normal();
    return asAsked(own + 1 + random.normal()) - asAsked(own + random.normal());
  });
  return [
    covers(
      'Paired change, t',
      of(meanWithInterval(momentsOf(changes)), ({ interval }) => interval),
      meanWholeChange,
    ),
  ];
}

/** Of the change that `paired` makes, rounding and ends of the scale included: by quadrature over the person's own level. */
const meanWholeChange = ((): number => {
  const meanAsked = (mean: number): number => {
    const steps = 4000;
    const deviation = Math.hypot(1.5, 1);
    let [sum, weights] = [0, 0];
    for (let i = 0; i <= steps; i += 1) {
      const z = -8 + (16 * i) / steps;
      const weight = Math.exp((-z * z) / 2);
      sum += weight * asAsked(mean + deviation * z);
      weights += weight;
    }
    return sum / weights;
  };
  return meanAsked(5) - meanAsked(4);
})();

function welchTest(random: Random, arm: Arm, reference: Arm): Outcome[] {
  const [a, b] = [arm, reference].map(({ people, change, deviation }) => momentsOf(normals(random, people, change, deviation)));
  const difference = welch(a!, b!);
  const truth = arm.change - reference.change;
  return [
    truth === 0
      ? rejects(
          'Welch test',
          of(difference, ({ pValue }) => pValue),
        )
      : covers(
          'Welch',
          of(difference, ({ interval }) => interval),
          truth,
        ),
  ];
}

/** Follow-ups lean on baselines and spread more in the arm; groups differ at baseline by chance alone. */
function covarianceAnalysis(
  random: Random,
  people: readonly [arm: number, reference: number],
  spreads: readonly [number, number],
): Outcome[] {
  const effect = 0.8;
  const group = (size: number, shift: number, spread: number) => {
    const baseline = normals(random, size, 5, 1.5);
    return scorePairsOf({ baseline, followUp: baseline.map((score) => 2 + 0.6 * score + shift + spread * random.normal()) });
  };
  const result = ancova(group(people[0], effect, spreads[0]), group(people[1], 0, spreads[1]));
  if (isAbsent(result)) return [];
  const { estimate, interval, df, robustStandardError } = result;
  const half = of(robustStandardError, (error) => tQuantile(0.975, df) * error);
  return [
    covers('ANCOVA, t', interval, effect),
    covers('ANCOVA, HC3 with t', isAbsent(half) ? half : { lower: estimate - half, upper: estimate + half }, effect),
  ];
}

interface Visits {
  readonly people: number;
  readonly slopeDeviation: number;
  readonly effect: number;
}

function repeatedScores(random: Random, { people, slopeDeviation, effect }: Visits): Outcome[] {
  const months = [0, 3, 6, 12];
  const columns = { id: [] as number[], arm: [] as number[], time: [] as number[], score: [] as number[] };
  for (let person = 0; person < 2 * people; person += 1) {
    const arm = person < people ? 0 : 1;
    const [level, slope] = [5 + 1.5 * random.normal(), 0.05 + slopeDeviation * random.normal() + effect * arm];
    for (const month of months) {
      if (month > 0 && random.happens(0.15)) continue;
      columns.id.push(person);
      columns.arm.push(arm);
      columns.time.push(month);
      columns.score.push(level + slope * month + random.normal());
    }
  }
  const model = mixedModel(mixedModelTableOf({ ...columns, arms: ['usual care', 'pilot'] }), { randomSlope: slopeDeviation > 0 });
  if (isAbsent(model)) return [];
  const { estimate, standardError, interval, df, pValue } = model.coefficients.at(-1)!;
  const half = of(df, (freedom) => tQuantile(0.975, freedom) * standardError);
  return effect === 0
    ? [rejects('Mixed model, slope difference, Satterthwaite', pValue)]
    : [
        covers('Mixed model, slope difference, z', interval, effect),
        covers(
          'Mixed model, slope difference, Satterthwaite',
          isAbsent(half) ? half : { lower: estimate - half, upper: estimate + half },
          effect,
        ),
      ];
}

function promoters(random: Random, people: number, promoting: number, detracting: number): NetPromoterCounts {
  const counts = { promoters: 0, passives: 0, detractors: 0 };
  for (let i = 0; i < people; i += 1) {
    const draw = random.uniform();
    counts[draw < promoting ? 'promoters' : draw < promoting + detracting ? 'detractors' : 'passives'] += 1;
  }
  return counts;
}

function netPromoters(random: Random, people: number): Outcome[] {
  const counts = promoters(random, people, 0.5, 0.2);
  return [
    covers(
      'Net promoter score, t',
      of(netPromoterScore(counts), ({ interval }) => interval),
      30,
    ),
    covers(
      'Net promoter score, multinomial',
      of(netPromoterWald(counts), ({ interval }) => interval),
      30,
    ),
    covers(
      'Net promoter score, adjusted',
      of(netPromoterWald(counts, { adjusted: true }), ({ interval }) => interval),
      30,
    ),
    covers(
      'Net promoter difference, Welch',
      of(netPromoterDifference(counts, promoters(random, 2 * people, 0.35, 0.3)), ({ interval }) => interval),
      25,
    ),
  ];
}

const replications = usualReplications;
const steady = 'takes residuals to spread alike, which they do not here: read HC3';
const smallArms = 'the normal quantile is too small for few people: read Satterthwaite';

export const scoreSimulations: readonly Simulation[] = [
  { scenario: 'whole scores from 0 to 10, before and after', n: '40', seed: 401, replications, once: paired, beside: {} },
  ...[0, 0.5].map((change, i) => ({
    scenario: `${change === 0 ? 'no effect' : 'effect of 0.5'}; the smaller arm spreads twice as much`,
    n: '25 + 60',
    seed: 402 + i,
    replications,
    once: (random: Random) => welchTest(random, { people: 25, change, deviation: 2 }, { people: 60, change: 0, deviation: 1 }),
    beside: {},
  })),
  {
    scenario: 'residuals spread alike',
    n: '30 + 30',
    seed: 404,
    replications,
    once: (random) => covarianceAnalysis(random, [30, 30], [1, 1]),
    beside: {},
  },
  {
    scenario: 'the smaller arm spreads twice as much',
    n: '30 + 80',
    seed: 405,
    replications,
    once: (random) => covarianceAnalysis(random, [30, 80], [2, 1]),
    beside: { 'ANCOVA, t': steady },
  },
  ...[10, 60].map((people, i) => ({
    scenario: 'levels of their own, four visits, some missed',
    n: `${people} + ${people}`,
    seed: 406 + i,
    replications: people === 10 ? replications : replications / 2,
    once: (random: Random) => repeatedScores(random, { people, slopeDeviation: 0, effect: 0.1 }),
    beside: { 'Mixed model, slope difference, z': smallArms },
  })),
  ...[10, 60].map((people, i) => ({
    scenario: 'levels and slopes of their own, four visits, some missed',
    n: `${people} + ${people}`,
    seed: 408 + i,
    replications: people === 10 ? replications : replications / 2,
    once: (random: Random) => repeatedScores(random, { people, slopeDeviation: 0.12, effect: 0.1 }),
    beside: { 'Mixed model, slope difference, z': smallArms },
  })),
  {
    scenario: 'levels and slopes of their own, no effect',
    n: '30 + 30',
    seed: 410,
    replications,
    once: (random) => repeatedScores(random, { people: 30, slopeDeviation: 0.12, effect: 0 }),
    beside: {},
  },
  ...[20, 80].map((people, i) => ({
    scenario: 'half promote, a fifth detract; the other arm 35 and 30 %',
    n: `${people}, ${2 * people}`,
    seed: 411 + i,
    replications: replications,
    once: (random: Random) => netPromoters(random, people),
    beside: { 'Net promoter score, multinomial': 'too narrow in small groups: read t or adjusted' },
  })),
];
