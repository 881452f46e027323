import {
  chiSquareTest,
  clopperPearson,
  fisherExact,
  katzRiskRatio,
  mantelHaenszel,
  newcombe,
  oddsRatio,
  poissonRate,
  riskDifference,
  standardise,
  wilson,
  type Risk,
} from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, of, rejects, usualReplications, type Outcome, type Simulation } from './simulation.ts';

const between = (random: Random, lowest: number, highest: number): number => lowest + (highest - lowest) * random.uniform();

function oneShare(random: Random, people: number, share: number): Outcome[] {
  const having = random.binomial(people, share);
  return [covers('Wilson', wilson(having, people), share), covers('Clopper-Pearson', clopperPearson(having, people), share)];
}

function twoShares(random: Random, armSize: number, referenceSize: number): Outcome[] {
  const [share1, share0] = [between(random, 0.15, 0.85), between(random, 0.15, 0.85)];
  const counts = [random.binomial(armSize, share1), armSize, random.binomial(referenceSize, share0), referenceSize] as const;
  return [
    covers(
      'Newcombe, difference',
      of(newcombe(...counts), ({ interval }) => interval),
      share1 - share0,
    ),
    covers(
      'Katz, risk ratio',
      of(katzRiskRatio(...counts), ({ interval }) => interval),
      share1 / share0,
    ),
    covers(
      'Woolf, odds ratio',
      of(oddsRatio(...counts), ({ interval }) => interval),
      share1 / (1 - share1) / (share0 / (1 - share0)),
    ),
  ];
}

function oneShareOfBoth(random: Random, armSize: number, referenceSize: number): Outcome[] {
  const share = between(random, 0.15, 0.85);
  const counts = [random.binomial(armSize, share), armSize, random.binomial(referenceSize, share), referenceSize] as const;
  return [
    rejects(
      'Chi-square test',
      of(chiSquareTest(...counts), ({ pValue }) => pValue),
    ),
    rejects('Fisher', fisherExact(...counts)),
  ];
}

const segmentShares = [0.2, 0.5, 0.7];
const people1 = [60, 40, 20];
const people0 = [20, 40, 60];

/** Arms with unlike segments; the truth is of the segments as they are pooled. */
function unlikeSegments(random: Random, effects: readonly number[]): { standardised: Outcome[]; pooled: Outcome[] } {
  const strata = segmentShares.map((share, s) => ({
    x1: random.binomial(people1[s]!, share + effects[s]!),
    n1: people1[s]!,
    x0: random.binomial(people0[s]!, share),
    n0: people0[s]!,
  }));
  const riskOf = (having: number, people: number): Risk => ({
    estimate: having / people,
    standardError: Math.sqrt((having * (people - having)) / people ** 3),
  });
  const result = standardise(
    strata.map(({ x1, n1, x0, n0 }, s) => ({ segment: String(s), n: [n0, n1], risks: [riskOf(x0, n0), riskOf(x1, n1)] })),
  );
  const contrast = of(result, ({ arms }) => riskDifference(arms[1]!, arms[0]!));
  const test = mantelHaenszel(strata);
  const truth = effects.reduce((sum, effect) => sum + effect / effects.length, 0);
  return {
    standardised: [
      covers(
        'Standardised risk difference',
        of(contrast, ({ interval }) => interval),
        truth,
      ),
    ],
    pooled: [
      rejects(
        'Mantel-Haenszel test',
        of(test, ({ pValue }) => pValue),
      ),
      rejects(
        'Standardised risk difference, test',
        of(contrast, ({ pValue }) => pValue),
      ),
      covers(
        'Mantel-Haenszel, common odds ratio',
        of(test, (present) => of(present.oddsRatio, ({ interval }) => interval)),
        1,
      ),
    ],
  };
}

const exact = 'exact, and so too careful by design';

const replications = usualReplications;

export const proportionSimulations: readonly Simulation[] = [
  ...[35, 150].map((people, i) => ({
    scenario: 'shares from 5 to 95 %, drawn anew each time',
    n: String(people),
    seed: 301 + i,
    replications: replications,
    once: (random: Random) => oneShare(random, people, between(random, 0.05, 0.95)),
    beside: { 'Clopper-Pearson': `${exact}: read Wilson` },
  })),
  {
    scenario: 'a share of 5 %',
    n: '40',
    seed: 303,
    replications: replications,
    once: (random) => oneShare(random, 40, 0.05),
    beside: { 'Clopper-Pearson': `${exact}: read Wilson` },
  },
  ...([[30, 40] as const, [120, 160] as const] as const).map(([arm, reference], i) => ({
    scenario: 'two shares from 15 to 85 %, drawn anew each time',
    n: `${arm} + ${reference}`,
    seed: 304 + i,
    replications: replications,
    once: (random: Random) => twoShares(random, arm, reference),
    beside: {},
  })),
  ...([[30, 40] as const, [120, 160] as const] as const).map(([arm, reference], i) => ({
    scenario: 'one share of both arms, from 15 to 85 %',
    n: `${arm} + ${reference}`,
    seed: 306 + i,
    replications: replications,
    once: (random: Random) => oneShareOfBoth(random, arm, reference),
    beside: { Fisher: `${exact}: read the chi-square test, and Fisher where some expected counts are below 5` },
  })),
  {
    scenario: 'three segments of unlike shares and unlike effects',
    n: '120 + 120',
    seed: 308,
    replications,
    once: (random) => unlikeSegments(random, [0.2, 0.1, 0]).standardised,
    beside: {},
  },
  {
    scenario: 'three segments of unlike shares, no effect',
    n: '120 + 120',
    seed: 309,
    replications,
    once: (random) => unlikeSegments(random, [0, 0, 0]).pooled,
    beside: {},
  },
  {
    scenario: '12 events expected',
    n: '60',
    seed: 310,
    replications,
    // The sum of independent counts of one pace is such a count: here of many small chances.
    once: (random) => [
      covers(
        'Rate, Garwood',
        of(poissonRate(random.binomial(3000, 12 / 3000), 60), ({ interval }) => interval),
        12 / 60,
      ),
    ],
    beside: {},
  },
];
