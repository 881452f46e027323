import { absences } from '../sentences/absences.ts';
import { isFollowed, type Evaluation, type FollowedResult } from '../evaluation/evaluation.ts';
import { isAbsence, type Absence } from '../evaluation/absence.ts';
import { armMeasures, comparisonMeasures, seriesMeasures } from '../evaluation/measures-of.ts';
import type { MaybeNumber } from '../evaluation/numbers.ts';
import type { MeasuredInterval } from '../kinds/kind-measures.ts';
import { metrics } from '../metrics/index.ts';
import type { MetricDefinition } from '../metrics/definition.ts';
import type { Locale } from '../text.ts';
import { cubeOf, type CubeCell, type CubeDimension } from './cube.ts';
import type { JsonStat, JsonStatDataset } from './json-stat.ts';

const definitions: Readonly<Record<string, MetricDefinition>> = metrics;

/** What is told of each number. */
const numberLabels = { estimate: 'Estimate', lower: 'Lower end of the interval', upper: 'Upper end of the interval', n: 'Rests on' };

interface Row {
  /** Of each dimension but the last the category: its id and its label. */
  readonly at: readonly (readonly [id: string, label: string])[];
  readonly estimate: MaybeNumber;
  readonly interval?: MeasuredInterval | Absence | undefined;
  readonly n?: MaybeNumber | undefined;
}

/** The numbers of a row, those that it has none of left out. */
function numbersOf({ estimate, interval, n }: Row): readonly (readonly [keyof typeof numberLabels, MaybeNumber])[] {
  const ends = interval === undefined ? [] : isAbsence(interval) ? [interval, interval] : [interval.lower, interval.upper];
  const [lower, upper] = ends;
  return [
    ['estimate', estimate],
    ...(lower === undefined ? [] : ([['lower', lower]] as const)),
    ...(upper === undefined ? [] : ([['upper', upper]] as const)),
    ...(n === undefined ? [] : ([['n', n]] as const)),
  ];
}

function cube(labels: Readonly<Record<string, string>>, rows: readonly Row[]): ReturnType<typeof cubeOf> {
  const categories = Object.keys(labels).map((_, depth) => new Map(rows.map(({ at }) => at[depth]!)));
  const numbers = rows.flatMap((row) => numbersOf(row).map((each) => ({ row, each })));
  const told = new Set(numbers.map(({ each: [name] }) => name));
  const dimensions: Record<string, CubeDimension> = Object.fromEntries(
    Object.entries(labels).map(([id, label], depth) => [id, { label, categories: categories[depth]! }]),
  );
  const named = Object.entries(numberLabels).filter(([name]) => told.has(name as keyof typeof numberLabels));
  return cubeOf(
    { ...dimensions, number: { label: 'Number', categories: new Map(named) } },
    numbers.map(({ row, each: [name, value] }): CubeCell => ({ at: [...row.at.map(([id]) => id), name], value })),
  );
}

interface Named {
  readonly measure: string;
  readonly part?: string;
  readonly day?: number;
}

/** Which number it is: `share_served.day_30`, `quantile.0.5`. */
function measureOf({ measure, part, day }: Named): readonly [string, string] {
  const words = [measure.replaceAll('_', ' '), ...(part === undefined ? [] : [part]), ...(day === undefined ? [] : [`day ${day}`])];
  return [[measure, ...(part === undefined ? [] : [part]), ...(day === undefined ? [] : [`day_${day}`])].join('.'), words.join(', ')];
}

interface ResultTable {
  readonly table: 'arms' | 'pairs' | 'series';
  /** Labels of the dimensions, by id. */
  readonly labels: Readonly<Record<string, string>>;
  readonly rows: readonly Row[];
}

/** What is told of a result, each as a dataset: the numbers of arms, of pairs of arms, and over time. */
function tablesOf(result: FollowedResult, labelOf: (arm: string) => string): readonly ResultTable[] {
  const whole = ['*', 'Whole pilot'] as const;
  const arms = armMeasures(result).flatMap(({ arm, measures }) =>
    measures.map((each): Row => ({ ...each, at: [arm === null ? whole : [arm, labelOf(arm)], measureOf(each)] })),
  );
  const pairs = comparisonMeasures(result).flatMap(({ arm, reference, measures }) =>
    measures.map((each): Row => ({ ...each, at: [[`${arm}/${reference}`, `${labelOf(arm)} / ${labelOf(reference)}`], measureOf(each)] })),
  );
  const overTime = seriesMeasures(result).flatMap(({ arm, points }) =>
    points.map(({ axis, position, label, ...each }): Row => {
      const place = position === null ? (label ?? '') : String(position);
      return { ...each, at: [[arm, labelOf(arm)], measureOf(each), [`${axis}_${place}`, label ?? `${axis} ${place}`]] };
    }),
  );
  const tables: readonly ResultTable[] = [
    { table: 'arms', labels: { arm: 'Arm', measure: 'Measure' }, rows: arms },
    { table: 'pairs', labels: { pair: 'Arm / reference', measure: 'Measure' }, rows: pairs },
    { table: 'series', labels: { arm: 'Arm', measure: 'Measure', position: 'Position' }, rows: overTime },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

/** The statuses that stand in a dataset, in words. */
const statusWords = (status: Readonly<Record<string, string>>, language: Locale): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...new Set(Object.values(status))].map((each) => {
      const reason = each.split(':')[1] as Absence['reason'] | undefined;
      return [each, reason === undefined ? each : absences[reason].label[language]];
    }),
  );

/**
 * An evaluation as a JSON-stat 2.0 collection, for what reads statistics: R, Python, PxWeb's tools, spreadsheets' add-ins. Each result
 * is one dataset of its arms, one of pairs of arms and one over time, where it has them; a metric that is not followed has none, and is
 * listed under `extension.notFollowed` with the reason.
 *
 * A number that is not there is null, and its `status` says what kind of absence it is and why: `suppressed:small_count`,
 * `not_estimable:no_events`; `extension.status.label` says it in words. `not_told` marks a place of the cube that no number stands at.
 * Everything comes from an evaluation as it was released: what its policy hides is hidden here.
 *
 * Misleads where a null is read as 0, or a difference without its conclusion: see the evaluation's `conclusions`.
 *
 * @param language of labels.
 */
export function jsonStatOf({ provenance, pilot, results }: Evaluation, language: Locale = 'en'): JsonStat {
  const labels = new Map(pilot.arms.map(({ id, label }) => [id, label]));
  const labelOf = (arm: string) => labels.get(arm) ?? arm;
  const of = { pilot: pilot.id, policy: provenance.policy, datasetHash: provenance.datasetHash, polkuVersion: provenance.polkuVersion };
  const item = results.filter(isFollowed).flatMap((result) =>
    tablesOf(result, labelOf).map(({ table, labels: dimensionLabels, rows }): JsonStatDataset => {
      const laid = cube(dimensionLabels, rows);
      const words = laid.status && statusWords(laid.status, language);
      const name = definitions[result.metric]?.label[language] ?? result.metric;
      return {
        version: '2.0',
        class: 'dataset',
        label: [name, ...(result.instrument === undefined ? [] : [result.instrument]), table].join(' · '),
        source: pilot.name,
        updated: provenance.asOf,
        ...laid,
        role: { metric: ['measure'] },
        extension: {
          metric: result.metric,
          metricVersion: result.metricVersion,
          table,
          unit: result.unit,
          ...(result.instrument !== undefined && { instrument: result.instrument }),
          sentence: result.sentence[language],
          ...(words !== undefined && { status: { label: words } }),
        },
      };
    }),
  );
  const notFollowed = results.flatMap((result) => (isFollowed(result) ? [] : [{ metric: result.metric, reason: result.reason }]));
  return {
    version: '2.0',
    class: 'collection',
    label: pilot.name,
    updated: provenance.asOf,
    extension: { ...of, notFollowed },
    link: { item },
  };
}
