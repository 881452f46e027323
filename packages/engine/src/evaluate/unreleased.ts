import type { ResultKind, ResultOf } from '@polku/domain/evaluation';
import type { MetricDefinition } from '@polku/domain/metrics';
import type { EstimateOptions } from '../estimate/options.ts';
import type { GroupedDurations } from '../estimate/grouped-tables.ts';
import type { CaseMix } from '../reduce/case-mix.ts';
import type { Excluded } from '../reduce/duration-cells.ts';
import type { PeopleBehind } from '../reduce/proportions/proportion-counts.ts';
import type { SeriesPoint } from '../reduce/series-points.ts';
import type { PilotContext } from '../reduce/pilot-context.ts';
import type { Scope } from '../reduce/episodes-in-arms.ts';
import type { SeenInStates } from '../release/release-occupancies.ts';
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

/** Duration tables of a result, and whom its metric leaves out. */
interface DurationEvidence {
  readonly groups: GroupedDurations;
  readonly excluded: readonly Excluded[];
  readonly caseMix: CaseMix;
}

/** Exact numbers with the sufficient tables that they rest on. It may leave the engine only through `release()`. */
export type Unreleased =
  | (DurationEvidence & {
      readonly kind: 'duration';
      readonly numbers: Numbers<'duration'>;
      readonly windowDays: readonly number[];
      /** As asked for; the exact numbers' own may be the last day of a single person. */
      readonly horizonDays: number;
    })
  | (DurationEvidence & {
      readonly kind: 'competing';
      readonly numbers: Numbers<'competing'>;
      readonly days: readonly number[];
      /** The day that is standardised. */
      readonly mainDay: number;
    })
  | {
      readonly kind: 'proportion';
      readonly numbers: Numbers<'proportion'>;
      readonly caseMix: CaseMix;
      /** Of each arm in which a person may be counted more than once. */
      readonly people: ReadonlyMap<string, PeopleBehind>;
    }
  | { readonly kind: 'change'; readonly numbers: Numbers<'change'>; readonly caseMix: CaseMix }
  | {
      readonly kind: 'trend';
      readonly numbers: Numbers<'trend'>;
      /** People of each arm with any score. */
      readonly people: ReadonlyMap<string, number>;
    }
  | { readonly kind: 'occupancy'; readonly numbers: Numbers<'occupancy'>; readonly seen: SeenInStates }
  | { readonly kind: 'series'; readonly numbers: Numbers<'series'>; readonly points: readonly SeriesPoint[] }
  | { readonly kind: 'score'; readonly numbers: Numbers<'score'> }
  | {
      readonly kind: 'count';
      readonly numbers: Numbers<'count'>;
      /** People behind each arm's count, where it counts people or what people have. */
      readonly people: ReadonlyMap<string, number>;
      /** People behind what each arm's count is told for each of. */
      readonly peopleBehindUnits: ReadonlyMap<string, number>;
    };

/** The part of a result that its metric's declaration gives. */
export function declared<K extends ResultKind>(kind: K, id: string, { version, unit }: MetricDefinition) {
  return { metric: id, metricVersion: version, kind, unit };
}
