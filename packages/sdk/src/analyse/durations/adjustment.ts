import {
  balanceTable,
  covariatePatternsOf,
  isAbsent,
  notEstimable,
  propensityWeights,
  segmentColumns,
  weightedCox,
  weightedDurationTableOf,
  weightedIncidence,
  weightedIncidenceAt,
  weightedRisks,
  type ByArm,
  type Characteristic,
  type CharacteristicBalance,
  type CovariatePatterns,
  type PatternOutcomes,
  type PropensityWeights,
  type WeightedDurationTable,
  type WeightedRisks,
} from '@polku/stats';
import { ifEstimated, pair, type Json } from '../json.ts';
import { adjustableRows, haveNoSpan, type DurationData } from './duration-data.ts';
import { eventBy } from './horizon.ts';

type Tree = { readonly [key: string]: Json };

/** Where shares are read, and the level of intervals. */
interface Reading {
  readonly horizon: number;
  readonly windows: readonly number[];
  readonly level: number;
}

/** Two arms' rows whose covariates are all known, and their patterns of segment and covariates. */
interface CompleteCases {
  readonly data: DurationData;
  readonly rows: Int32Array;
  readonly patterns: CovariatePatterns;
  readonly patternOf: Int32Array;
  readonly characteristics: readonly Characteristic[];
  /** What the coefficients of the propensity model stand for. */
  readonly terms: readonly string[];
}

/** A column at some of its rows. A loop, since `from` takes ten times as long on a million rows. */
function gathered<Column extends Int32Array | Float64Array>(column: Column, rows: Int32Array): Column {
  const picked = column.slice(0, rows.length) as Column;
  for (let i = 0; i < rows.length; i += 1) picked[i] = column[rows[i]];
  return picked;
}

function completeCases(data: DurationData): CompleteCases {
  const { covariates, segments } = data;
  const rows = adjustableRows(data);
  const terms = covariates.flatMap((covariate) => covariate.terms);
  const segment = gathered(data.segment, rows);
  const columns = terms.map(({ values }) => gathered(values, rows));
  const dummies = segmentColumns(segment, segments.length);
  const { patterns, patternOf } = covariatePatternsOf({
    covariates: [...dummies.map(({ values }) => values), ...columns],
    outcome: gathered(data.arm, rows),
  });
  const byPattern = (valueOf: (i: number) => number): Float64Array => {
    const values = new Float64Array(patterns.trials.length);
    for (let i = 0; i < rows.length; i += 1) values[patternOf[i]] = valueOf(i);
    return values;
  };
  return {
    data,
    rows,
    patterns,
    patternOf,
    terms: ['(Intercept)', ...dummies.map((dummy) => `segment${segments[dummy.segment]}`), ...terms.map(({ name }) => name)],
    characteristics: [
      ...segments.map((label, s) => ({ name: `segment=${label}`, values: byPattern((i) => Number(segment[i] === s)) })),
      ...covariates.flatMap(({ characteristics }) =>
        characteristics.map(({ name, values }) => ({ name, values: byPattern((i) => values[rows[i]]) })),
      ),
    ],
  };
}

const balanceRow = ({ name, mean, difference, weightedMean, weightedDifference }: CharacteristicBalance): Json => ({
  var: name,
  mean1: mean.arm,
  mean0: mean.reference,
  smd: difference,
  wmean1: weightedMean.arm,
  wmean0: weightedMean.reference,
  smdWeighted: weightedDifference,
});

/** Of all whose covariates are known; how alike segments are, where everyone's is known. */
function crudeBalance(data: DurationData, cases: CompleteCases, people: ByArm<Float64Array>): Json {
  if (data.segment.every((own) => own >= 0)) return balanceTable(cases.characteristics, people).map(balanceRow);
  const inOne = { ...data, segments: ['all'], segment: new Int32Array(data.rows) };
  const all = completeCases(inOne);
  const none = notEstimable('no_data');
  const unknown = { mean1: none, mean0: none, smd: none, wmean1: none, wmean0: none, smdWeighted: none };
  return [
    ...data.segments.map((label) => ({ var: `segment=${label}`, ...unknown })),
    ...balanceTable(all.characteristics.slice(1), peopleOf(all)).map(balanceRow),
  ];
}

const peopleOf = ({ patterns }: CompleteCases): ByArm<Float64Array> => ({
  reference: patterns.trials.map((count, p) => count - patterns.successes[p]),
  arm: patterns.successes,
});

/** The arms compared as if segments and covariates were alike: balance before and after, and weighted results. */
export function adjustedComparison(data: DurationData, reading: Reading): Tree {
  const cases = completeCases(data);
  const { patterns, rows } = cases;
  const excludedSegments = data.segment.reduce((count, own) => count + Number(own < 0), 0);
  const people = peopleOf(cases);
  return {
    excludedMissingCovariates: data.rows - excludedSegments - rows.length,
    ...(excludedSegments > 0 ? { excludedMissingSegment: excludedSegments } : {}),
    balanceCrude: crudeBalance(data, cases, people),
    ipw: patterns.covariates.length === 0 ? notEstimable('no_variation') : weightedComparison(cases, people, reading),
  };
}

function weightedComparison(cases: CompleteCases, people: ByArm<Float64Array>, { horizon, windows, level }: Reading): Json {
  const { data, patterns, characteristics } = cases;
  const propensity = propensityWeights(patterns);
  if (isAbsent(propensity)) {
    if (propensity.reason !== 'separation') return propensity;
    const note = 'Segments or covariates tell the arm of some with certainty: those have nobody to be compared with.';
    return { separation: true, psTerms: cases.terms, note, ...propensity };
  }
  const { model, scoreRange, weights, mean, range, effectiveSampleSize } = propensity;
  return {
    separation: false,
    psTerms: cases.terms,
    psCoef: model.coefficients,
    psSe: model.standardErrors,
    psRange: {
      arm0: [scoreRange.reference.smallest, scoreRange.reference.largest],
      arm1: [scoreRange.arm.smallest, scoreRange.arm.largest],
    },
    weights: {
      mean,
      min: range.smallest,
      max: range.largest,
      ess0: effectiveSampleSize.reference,
      ess1: effectiveSampleSize.arm,
    },
    balance: balanceTable(characteristics, people, weights).map(balanceRow),
    binary: ifEstimated(weightedRisks(propensity, outcomesBy(cases, horizon), { level }), (risks) => riskTree(risks, horizon)),
    coxWeighted: coxTree(cases, propensity, level),
    ajWeighted: [0, 1].map((arm) => {
      const isLate = hasLateEntry(cases, (row) => data.arm[row] === arm);
      const curves = weightedIncidence(weightedTable(cases, propensity, arm, isLate));
      return windows.map((t) => {
        const { estimate, standardError } = weightedIncidenceAt(curves, 1, t);
        return { t, cif: estimate, seIj: standardError };
      });
    }),
  };
}

const riskTree = ({ knownCount, risks, difference, standardErrorOfEstimatedScores }: WeightedRisks, horizon: number): Json => ({
  horizon,
  nKnown: knownCount,
  p0: risks.reference,
  p1: risks.arm,
  rd: difference.estimate,
  rdSeHc0: difference.standardError,
  rdCi: pair(difference.interval),
  p: difference.pValue,
  rdSeMestimation: standardErrorOfEstimatedScores,
});

/** How many of each pattern had the event by the horizon, of those of whom it is known. */
function outcomesBy({ data, rows, patterns, patternOf }: CompleteCases, horizon: number): PatternOutcomes {
  const counts = () => ({ reference: new Float64Array(patterns.trials.length), arm: new Float64Array(patterns.trials.length) });
  const [known, events] = [counts(), counts()];
  const outcome = eventBy(data, horizon);
  rows.forEach((row, i) => {
    if (outcome[row] < 0) return;
    const which = data.arm[row] === 1 ? 'arm' : 'reference';
    known[which][patternOf[i]] += 1;
    events[which][patternOf[i]] += outcome[row];
  });
  return { known, events };
}

const hasLateEntry = ({ data: { entry }, rows }: CompleteCases, isWanted: (row: number) => boolean): boolean =>
  entry !== undefined && rows.some((row) => entry[row] > 0 && isWanted(row));

/** The weighted durations of one arm. Those observed for no time are left out where others entered late, as `survfit` does. */
function weightedTable(
  { data, rows, patternOf }: CompleteCases,
  { weights }: PropensityWeights,
  arm: number,
  isTruncated: boolean,
): WeightedDurationTable {
  const { time, status, entry, causes } = data;
  const own = Int32Array.from(rows.keys()).filter((i) => data.arm[rows[i]] === arm && !(isTruncated && time[rows[i]] === 0));
  const weightOf = arm === 1 ? weights.arm : weights.reference;
  const pick = (column: Float64Array): Float64Array => Float64Array.from(own, (i) => column[rows[i]]);
  return weightedDurationTableOf({
    time: pick(time),
    status: pick(status),
    entry: entry && pick(entry),
    causes,
    weight: Float64Array.from(own, (i) => weightOf[patternOf[i]]),
  });
}

function coxTree(cases: CompleteCases, propensity: PropensityWeights, level: number): Json {
  const terms = `arm${cases.data.arms[1]}`;
  if (haveNoSpan(cases.data, cases.rows)) return notEstimable('delayed_entry');
  const isTruncated = hasLateEntry(cases, () => true);
  const groups = [0, 1].map((arm) => ({ covariates: [arm], table: weightedTable(cases, propensity, arm, isTruncated) }));
  const model = weightedCox([groups], 1, { level });
  if (isAbsent(model)) return model.reason === 'infinite_coefficient' ? { terms, infinite: true, ...model } : model;
  const [ratio] = model.hazardRatios;
  if (isAbsent(ratio)) return { terms, infinite: false, ...ratio };
  return {
    terms,
    infinite: false,
    beta: ratio.coefficient,
    se: ratio.standardError,
    hr: ratio.estimate,
    ciLower: ratio.interval.lower,
    ciUpper: ratio.interval.upper,
    pWald: ratio.pValue,
    seNaive: ratio.naiveStandardError,
  };
}
