import { isAbsence, type Absence } from '../evaluation/absence.ts';
import type { MaybeInterval, MaybeNumber } from '../evaluation/numbers.ts';
import type { ArmResult, Comparison, ResultKind } from '../evaluation/results.ts';
import type { DayValues } from '../evaluation/value-on-day.ts';

/** An interval of which one end may be absent. */
export interface MeasuredInterval {
  readonly lower: MaybeNumber;
  readonly upper: MaybeNumber;
  readonly level: number;
  readonly method: string;
}

/** One released number: which it is, of which part (a cause, a state, an occasion), on which day. */
interface Named {
  readonly measure: string;
  readonly part?: string;
  readonly day?: number;
  readonly estimate: MaybeNumber;
  readonly interval?: MeasuredInterval | Absence;
}

/** A number of one arm. */
export interface Measure extends Named {
  /** What the number rests on: people, rows or answers. */
  readonly n?: MaybeNumber;
}

/** A number of a comparison of two arms. */
export interface ComparisonMeasure extends Named {
  readonly degreesOfFreedom?: MaybeNumber;
  readonly pValue?: MaybeNumber;
}

/** A point of a curve or of a series: a number on the axis, which an occasion or a period may have a name for. */
export interface SeriesPoint extends Omit<Measure, 'day'> {
  readonly axis: 'day' | 'month' | 'period';
  /** null where the name of a period is no number. */
  readonly position: number | null;
  readonly label?: string;
}

/** The numbers of a kind of result by name: what an export of it holds. */
export interface KindMeasures<K extends ResultKind> {
  /** Curves aside. */
  readonly ofArm: (arm: ArmResult<K>) => readonly Measure[];
  /** Left out where a kind compares nothing. */
  readonly ofComparison?: (comparison: Comparison<K>) => readonly ComparisonMeasure[];
  /** The one of them that a conclusion's effect adjusts, in the metric's unit; left out where a kind concludes nothing. */
  readonly unadjusted?: (comparison: Comparison<K>) => { readonly estimate: MaybeNumber; readonly interval: MaybeInterval } | undefined;
  /** People still followed after each of these days, and free of what is counted; left out where nobody waits for anything. */
  readonly atRisk?: (arm: ArmResult<K>) => DayValues;
  /** Left out where a kind tells nothing over time. */
  readonly overTime?: (arm: ArmResult<K>) => readonly SeriesPoint[];
}

export const onDay = (day: number) => ({ axis: 'day', position: day }) as const;

/** A test of a comparison, by its chi square. */
export const testMeasure = (measure: string, told: Comparison<'duration'>['logRank'], part?: string): ComparisonMeasure => ({
  measure,
  ...(part !== undefined && { part }),
  ...(isAbsence(told)
    ? { estimate: told, degreesOfFreedom: told, pValue: told }
    : { estimate: told.chiSquare, degreesOfFreedom: told.df, pValue: told.pValue }),
});
