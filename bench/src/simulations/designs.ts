import { differenceInDifferences, interruptedSeries, panelTableOf, tQuantile } from '@polku/stats';
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
  return effect === 0
    ? [
        rejects(
          'Difference in differences, clustered t test',
          of(result, ({ pValue }) => pValue),
        ),
      ]
    : [
        covers(
          'Difference in differences, clustered t',
          of(result, ({ interval }) => interval),
          effect,
        ),
        covers(
          'Difference in differences, clustered normal',
          of(result, ({ normalInterval }) => normalInterval),
          effect,
        ),
      ];
}

const [levelChange, slopeChange] = [2, 0.1];
const terms = [
  ['level', 'level_change', levelChange],
  ['slope', 'slope_change', slopeChange],
] as const;

/** As many months before the change as from it on; each month's error keeps a share of the last one's. */
function series(random: Random, months: number, kept: number): Outcome[] {
  const interruption = months / 2 + 1;
  const time = Array.from({ length: months }, (_, i) => i + 1);
  let error = random.normal();
  const value = time.map((t) => {
    error = kept * error + Math.sqrt(1 - kept * kept) * random.normal();
    return 10 + 0.05 * t + (t >= interruption ? levelChange + slopeChange * (t - interruption) : 0) + error;
  });
  const result = interruptedSeries({ time, value }, { interruption });
  return terms.flatMap(([what, name, truth]) => {
    const term = of(result, (series) => series.terms.find((each) => each.term === name)!);
    const other = (which: 'ols' | 'prewhitened') =>
      of(term, ({ estimate, others }) =>
        of(others[which], (error) => {
          const half = tQuantile(0.975, months - 4) * error;
          return { lower: estimate - half, upper: estimate + half };
        }),
      );
    return [
      covers(
        `Interrupted series, ${what}, Newey-West`,
        of(term, ({ interval }) => interval),
        truth,
      ),
      covers(`Interrupted series, ${what}, prewhitened`, other('prewhitened'), truth),
      covers(`Interrupted series, ${what}, least squares`, other('ols'), truth),
    ];
  });
}

const fewMonths = 'its errors come out too small, less so in longer series';
const independent = 'takes months for independent, which they are not here';
const seriesRemarks = Object.fromEntries(
  ['level', 'slope'].flatMap((what) => [
    [`Interrupted series, ${what}, Newey-West`, fewMonths],
    [`Interrupted series, ${what}, prewhitened`, fewMonths],
    [`Interrupted series, ${what}, least squares`, independent],
  ]),
);
const normalRemark = 'the normal quantile is too small for few clusters: read t';

export const designSimulations: readonly Simulation[] = [
  ...[4, 20].map((clusters, i) => ({
    scenario: `${2 * clusters} teams of 5 to 20 people with levels, and ups and downs, of their own`,
    n: `${clusters} + ${clusters} teams`,
    seed: 601 + i,
    replications: usualReplications,
    once: (random: Random) => panel(random, clusters, 0.5),
    remarks: {
      'Difference in differences, clustered t': 'eight teams of unlike sizes are too few: read it as descriptive',
      'Difference in differences, clustered normal': normalRemark,
    },
  })),
  {
    scenario: '40 such teams, no effect',
    n: '20 + 20 teams',
    seed: 603,
    replications: usualReplications,
    once: (random) => panel(random, 20, 0),
  },
  ...[
    { months: 48, kept: 0 },
    { months: 48, kept: 0.4 },
    { months: 240, kept: 0.4 },
  ].map(({ months, kept }, i) => ({
    scenario: kept === 0 ? 'months independent' : `each month's error keeps ${kept} of the last one's`,
    n: `${months} months`,
    seed: 604 + i,
    replications: usualReplications,
    once: (random: Random) => series(random, months, kept),
    remarks: seriesRemarks,
  })),
];
