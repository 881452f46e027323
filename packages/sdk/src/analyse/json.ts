import { isAbsent, type Absent, type Estimated, type Interval } from '@polku/stats';

/** What `analyse` prints: plain JSON, a number that is not there as its absence. */
export type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json } | Absent;

/** A pair as R prints an interval; both ends null where it is absent. */
export function pair(interval: Estimated<Pick<Interval, 'lower' | 'upper'>>): Json {
  return isAbsent(interval) ? [null, null] : [interval.lower, interval.upper];
}

/** R prints a vector of one as its only element. */
export function unboxed(values: readonly Json[]): Json {
  return values.length === 1 ? values[0] : values;
}

/** What is said of an estimate where it is there; its absence where it is not. */
export function ifEstimated<T>(value: Estimated<T>, say: (value: T) => Json): Json {
  return isAbsent(value) ? value : say(value as Exclude<T, Absent>);
}
