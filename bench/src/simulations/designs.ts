import {
  differenceInDifferences,
  interruptedSeries,
  isDescriptiveOnly,
  notEstimable,
  panelTableOf,
  tQuantile,
  type Estimated,
  type Interval,
} from '@polku/stats';
import type { Random } from '../random.ts';
import { covers, of, rejects, usualReplications, type Outcome, type Simulation } from './simulation.ts';

/** Teams with levels and ups and downs of their own; half of them change between the periods. */
function panel(random: Random, clustersInArm: number, effect: number): Outcome[] {
  const columns = { cluster: [] as string[], arm: [] as number[], post: [] as number[], outcome: [] as number[] };
  for (let team = 0; team < 2 * clustersInArm; team += 1) {
    const arm = team % 2;
    const level = random.normal();
    const size = 5 + Math.floor(16 * random.uniform());
    for (const post of [0, 1]) {
      const upOrDown = 0.4 * random.normal();
      for (let person = 0; person < size; person += 1) {
        columns.cluster.push(String(team));
        columns.arm.push(arm);
        columns.post.push(post);
        columns.outcome.push(level + upOrDown + 0.3 * post + 0.5 * arm + effect * arm * post + random.normal());
      }
    }
  }
  const result = differenceInDifferences(panelTableOf(columns));
  const cr2 = of(result, (found) => (isDescriptiveOnly(found.cr2) ? notEstimable('too_few_observations') : found.cr2));
  const tests: readonly (readonly [string, Estimated<number>])[] = [
    [panelMethods.cr2, of(cr2, ({ pValue }) => pValue)],
    [panelMethods.t, of(result, ({ pValue }) => pValue)],
  ];
  const intervals: readonly (readonly [string, Estimated<Interval>])[] = [
    [panelMethods.cr2, of<{ interval: Interval }, Interval>(cr2, ({ interval }) => interval)],
    [panelMethods.t, of<{ interval: Estimated<Interval> }, Interval>(result, ({ interval }) => interval)],
    [panelMethods.normal, of<{ normalInterval: Estimated<Interval> }, Interval>(result, ({ normalInterval }) => normalInterval)],
  ];
  return effect === 0
    ? tests.map(([name, pValue]) => rejects(`${name}, test`, pValue))
    : intervals.map(([name, interval]) => covers(name, interval, effect));
}

const panelMethods = {
  cr2: 'Difference in differences, CR2 with Satterthwaite',
  t: 'Difference in differences, clustered t',
  normal: 'Difference in differences, clustered normal',
};

const [levelChange, slopeChange] = [2, 0.1];

interface Months {
  readonly months: number;
  /** Each month's error keeps this share of the last one's. */
  readonly kept: number;
}

/** As many months before the interruption as from it on. */
function drawSeries(random: Random, { months, kept }: Months, [level, slope]: readonly [number, number]) {
  const interruption = months / 2 + 1;
  const time = Array.from({ length: months }, (_, i) => i + 1);
  let error = random.normal();
  const value = time.map((t) => {
    error = kept * error + Math.sqrt(1 - kept * kept) * random.normal();
    return 10 + 0.05 * t + (t >= interruption ? level + slope * (t - interruption) : 0) + error;
  });
  return { interruption, result: interruptedSeries({ time, value }, { interruption }) };
}

function changeFound(random: Random, design: Months): Outcome[] {
  const { interruption, result } = drawSeries(random, design, [levelChange, slopeChange]);
  const following = of(result, ({ autoregressive }) => autoregressive);
  const changes = [
    ['level', 'level_change', levelChange],
    ['slope', 'slope_change', slopeChange],
  ] as const;
  return [
    ...changes.flatMap(([what, name, truth]) => {
      const term = of(result, ({ terms }) => terms.find((each) => each.term === name)!);
      const other = (which: 'ols' | 'prewhitened') =>
        of(term, ({ estimate, others }) =>
          of(others[which], (standardError) => {
            const half = tQuantile(0.975, design.months - 4) * standardError;
            return { lower: estimate - half, upper: estimate + half };
          }),
        );
      const own = of(following, ({ terms }) => terms.find((each) => each.term === name)!.interval);
      return [
        covers(seriesEstimator(what, 'autoregressive'), own, truth),
        covers(
          seriesEstimator(what, 'Newey-West'),
          of(term, ({ interval }) => interval),
          truth,
        ),
        covers(seriesEstimator(what, 'prewhitened'), other('prewhitened'), truth),
        covers(seriesEstimator(what, 'least squares'), other('ols'), truth),
      ];
    }),
    covers(
      seriesEstimator('effect at the end', 'autoregressive'),
      of(following, ({ effect }) => effect.interval),
      levelChange + slopeChange * (design.months - interruption),
    ),
  ];
}

function noChange(random: Random, design: Months): Outcome[] {
  const { result } = drawSeries(random, design, [0, 0]);
  const following = of(result, ({ autoregressive }) => autoregressive);
  const [level, slope] = [2, 3];
  return [
    rejects(
      seriesTest('level', 'autoregressive'),
      of(following, ({ terms }) => terms[level]!.pValue),
    ),
    rejects(
      seriesTest('slope', 'autoregressive'),
      of(following, ({ terms }) => terms[slope]!.pValue),
    ),
    rejects(
      seriesTest('effect at the end', 'autoregressive'),
      of(following, ({ effect }) => effect.pValue),
    ),
    rejects(
      seriesTest('level', 'Newey-West'),
      of(result, ({ terms }) => terms[level]!.pValue),
    ),
    rejects(
      seriesTest('slope', 'Newey-West'),
      of(result, ({ terms }) => terms[slope]!.pValue),
    ),
  ];
}

const seriesTest = (what: string, method: string): string => `${seriesEstimator(what, method)}, test`;
const seriesEstimator = (what: string, method: string): string => `Interrupted series, ${what}, ${method}`;

const tooSmall = 'errors come out too small, less so in longer series: read autoregressive';
const besideSeries = Object.fromEntries(
  ['level', 'slope'].flatMap((what) => [
    [seriesEstimator(what, 'Newey-West'), tooSmall],
    [seriesEstimator(what, 'prewhitened'), tooSmall],
    [seriesEstimator(what, 'least squares'), 'takes months for independent, which one cannot know: read autoregressive'],
  ]),
);

const fewTeams = 'too narrow where teams are few or of unlike sizes: read CR2';
const normal = 'the normal quantile is too small for few clusters: read CR2';
const besidePanels = { [panelMethods.t]: fewTeams, [panelMethods.normal]: normal };

export const designSimulations: readonly Simulation[] = [
  ...[4, 20].map((clusters, i) => ({
    scenario: `${2 * clusters} teams of 5 to 20 people with levels, and ups and downs, of their own`,
    n: `${clusters} + ${clusters} teams`,
    seed: 601 + i,
    replications: usualReplications,
    once: (random: Random) => panel(random, clusters, 0.5),
    beside: besidePanels,
  })),
  ...([[4, 610] as const, [20, 603] as const] as const).map(([clusters, seed]) => ({
    scenario: `${2 * clusters} such teams, no effect`,
    n: `${clusters} + ${clusters} teams`,
    seed,
    replications: usualReplications,
    once: (random: Random) => panel(random, clusters, 0),
    beside: { [`${panelMethods.t}, test`]: fewTeams },
  })),
  ...[
    { months: 24, kept: 0, seed: 611 },
    { months: 24, kept: 0.4, seed: 612 },
    { months: 48, kept: 0, seed: 604 },
    { months: 48, kept: 0.4, seed: 605 },
    { months: 48, kept: 0.7, seed: 613 },
    { months: 240, kept: 0.4, seed: 606 },
  ].map(({ months, kept, seed }) => ({
    scenario: kept === 0 ? 'months independent' : `each month's error keeps ${kept} of the last one's`,
    n: `${months} months`,
    seed,
    replications: usualReplications,
    once: (random: Random) => changeFound(random, { months, kept }),
    beside: besideSeries,
  })),
  ...[24, 48].map((months, i) => ({
    scenario: "nothing changes, each month's error keeps 0.4 of the last one's",
    n: `${months} months`,
    seed: 614 + i,
    replications: usualReplications,
    once: (random: Random) => noChange(random, { months, kept: 0.4 }),
    beside: Object.fromEntries(['level', 'slope'].map((what) => [seriesTest(what, 'Newey-West'), tooSmall])),
  })),
];
