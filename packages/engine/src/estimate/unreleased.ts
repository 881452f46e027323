import type { NumbersOf, ResultKind } from '@polku/domain/evaluation';
import type { Measurement } from '../reduce/measurement.ts';

/** What an estimate may know beside its tables: no estimator reads the database. */
export type Measured = Omit<Measurement, 'db'>;

/** What is estimated of a metric; the rest of a result is declared. */
export type Estimates<K extends ResultKind> = Pick<
  NumbersOf<K>,
  'instrument' | 'days' | 'arms' | 'comparisons' | 'standardised' | 'diagnostics'
>;

/** Exact numbers with the sufficient tables that they rest on. They may leave the engine only through `release()`. */
export interface Unreleased<K extends ResultKind, Tables> extends Pick<Measured, 'caseMix' | 'options'> {
  readonly numbers: NumbersOf<K>;
  readonly tables: Tables;
}
