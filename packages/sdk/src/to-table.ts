import {
  isAbsence,
  isFollowed,
  type Absence,
  type AbsenceKind,
  type ComparisonMeasure,
  type Evaluation,
  type FollowedResult,
  type MaybeNumber,
  type Measure,
  type Result,
  armMeasures,
  comparisonMeasures,
} from '@polku/domain/evaluation';

/** One number of one arm, or of a comparison of two. What does not apply to a number is null in its row. */
export interface TableRow {
  readonly metric: string;
  readonly instrument: string | null;
  /** The arm; null where the row is of the whole pilot. */
  readonly arm: string | null;
  /** The arm that it is compared with: differences are arm minus reference, ratios arm over reference. Null of an arm by itself. */
  readonly reference: string | null;
  /** Which number it is. */
  readonly measure: string;
  /** Of which part: a cause, a state, an occasion, a quantile. */
  readonly part: string | null;
  /** Days after day 0, where the number is read at one or reaches to it. */
  readonly day: number | null;
  /** In the metric's unit; shares as 0-1. */
  readonly estimate: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly level: number | null;
  readonly method: string | null;
  readonly pValue: number | null;
  /** People, rows or answers that the number rests on. */
  readonly n: number | null;
  /** Of numbers read at a day: people still followed after it, and free of what is counted. */
  readonly atRisk: number | null;
  /** What kind of absence the estimate is; where it is there its interval; else the first other number of the row that is absent. */
  readonly absent: AbsenceKind | null;
  /** Why. */
  readonly reason: Absence['reason'] | null;
}

const present = (value: MaybeNumber | undefined): number | null => (value === undefined || isAbsence(value) ? null : value);

type Numbers = Partial<Pick<Measure, 'n'> & Pick<ComparisonMeasure, 'pValue'>> & { readonly atRisk?: MaybeNumber | undefined };

function numberCells({ estimate, interval, n, pValue, atRisk }: Pick<Measure, 'estimate' | 'interval'> & Numbers) {
  const ends = interval === undefined || isAbsence(interval) ? undefined : interval;
  const absence = [estimate, interval, ends?.lower, ends?.upper, pValue, n, atRisk].find(isAbsence);
  return {
    estimate: present(estimate),
    lower: present(ends?.lower),
    upper: present(ends?.upper),
    level: ends?.level ?? null,
    method: ends?.method ?? null,
    pValue: present(pValue),
    n: present(n),
    atRisk: present(atRisk),
    absent: absence?.absent ?? null,
    reason: absence?.reason ?? null,
  };
}

function rowsOf(result: FollowedResult): TableRow[] {
  const { metric, instrument = null } = result;
  const named = ({ measure, part, day }: Pick<Measure, 'measure' | 'part' | 'day'>) => ({ measure, part: part ?? null, day: day ?? null });
  return [
    ...armMeasures(result).flatMap(({ arm, measures, atRiskOn }) =>
      measures.map((each) => ({
        metric,
        instrument,
        arm,
        reference: null,
        ...named(each),
        ...numberCells({ ...each, atRisk: each.day === undefined ? undefined : atRiskOn(each.day) }),
      })),
    ),
    ...comparisonMeasures(result).flatMap(({ arm, reference, measures }) =>
      measures.map((each) => ({ metric, instrument, arm, reference, ...named(each), ...numberCells(each) })),
    ),
  ];
}

/**
 * An evaluation, or one of its results, as a flat table: a row for each number of each arm and of each comparison, with its
 * interval and how many people were still at risk. For `console.table`, a data frame or a CSV file: the columns of numbers hold numbers
 * alone, and null where there is none, with `absent` and `reason` beside. Curves are left out: their points are in the result.
 *
 * Misleads where a comparison's row is read as the pilot's effect: it is the unadjusted difference. What may be said of the effect is
 * in `conclusions` of each result. `atRisk` where
 * small steps are hidden is that of the last day shown by then.
 *
 * @param told an evaluation, or a result of one.
 * @returns rows in the order of the evaluation; a metric without data has one, with the measure `all`, that says why.
 *
 * ```ts
 * import { evaluateFolder } from '@polku/sdk/node';
 *
 * const evaluation = await evaluateFolder('examples/waiting-list', {
 *   pilot: 'waiting_list',
 *   policy: 'none',
 *   metrics: ['time_to_service'],
 * });
 * const within90 = toTable(evaluation).filter(({ measure, day }) => measure === 'share_served' && day === 90);
 * within90.map(({ arm, n, atRisk }) => [arm, n, atRisk]); // → [['non-O', 469, 263], ['O', 346, 244]]
 * console.table(within90, ['arm', 'estimate', 'lower', 'upper', 'atRisk']);
 * ```
 */
export function toTable(told: Evaluation | Result): TableRow[] {
  if ('results' in told) return told.results.flatMap(toTable);
  if (isFollowed(told)) return rowsOf(told);
  const { metric, absent, reason } = told;
  const nothing = numberCells({ estimate: { absent, reason } });
  return [{ metric, instrument: null, arm: null, reference: null, measure: 'all', part: null, day: null, ...nothing }];
}
