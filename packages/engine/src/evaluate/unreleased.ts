import type { MetricDefinition, ResultKind, ResultOf } from '@polku/domain';
import type { EstimateOptions } from '../estimate/options.ts';
import type { GroupedDurations } from '../estimate/grouped-tables.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import type { PilotContext } from '../reduce/pilot-context.ts';
import type { Scope } from '../reduce/episodes-in-arms.ts';
import type { PolkuDatabase } from '../database/database.ts';
import type { ComparisonPair } from './comparison-pairs.ts';
import type { Instrument } from './occasions.ts';

/** What every metric of one evaluation is measured with. */
export interface Measurement {
  readonly db: PolkuDatabase;
  readonly scope: Scope;
  readonly pilot: PilotContext;
  readonly arms: readonly string[];
  readonly pairs: readonly ComparisonPair[];
  readonly instruments: readonly Instrument[];
  readonly caseMix: CaseMix;
  readonly options: EstimateOptions;
}

/** A result without its words: they are written after release, from what may be shown. */
export type Numbers<K extends ResultKind> = Omit<
  ResultOf<K>,
  'sentence' | 'headline' | 'certainty' | 'comparisonWords' | 'instrumentScale'
>;

/** Exact numbers with the sufficient tables that they rest on. It may leave the engine only through `release()`. */
export type Unreleased =
  | {
      readonly kind: 'duration';
      readonly numbers: Numbers<'duration'>;
      readonly groups: GroupedDurations;
      readonly windowDays: readonly number[];
    }
  | {
      readonly kind: 'competing';
      readonly numbers: Numbers<'competing'>;
      readonly groups: GroupedDurations;
      readonly days: readonly number[];
    }
  | { readonly [K in 'proportion' | 'change' | 'score' | 'count']: { readonly kind: K; readonly numbers: Numbers<K> } }[
      | 'proportion'
      | 'change'
      | 'score'
      | 'count'];

/** The part of a result that its metric's declaration gives. */
export function declared<K extends ResultKind>(kind: K, id: string, { version, unit }: MetricDefinition) {
  return { metric: id, metricVersion: version, kind, unit };
}
