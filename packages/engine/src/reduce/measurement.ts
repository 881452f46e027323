import type { EvaluationPlan } from '@polku/domain/evaluation';
import type { PolkuDatabase } from '../database/database.ts';
import type { InterventionDesign } from '../designs/intervention-design.ts';
import type { CaseMix } from './case-mix.ts';
import type { ComparisonPair } from './comparison-pairs.ts';
import type { Scope } from './episodes-in-arms.ts';
import type { Instrument } from './occasions.ts';
import type { EstimateOptions } from './options.ts';
import type { PilotContext } from './pilot-context.ts';

/** What every metric of one evaluation is measured with. */
export interface Measurement {
  readonly db: PolkuDatabase;
  readonly scope: Scope;
  readonly pilot: PilotContext;
  /** The plan that was locked by its hash, in force; undefined where none was: everything is exploratory then. */
  readonly lockedPlan: EvaluationPlan | undefined;
  /** Metrics whose results had been looked at before the plan said what it says of them. */
  readonly seenBefore: readonly string[];
  readonly arms: readonly string[];
  readonly pairs: readonly ComparisonPair[];
  readonly instruments: readonly Instrument[];
  readonly designs: readonly InterventionDesign[];
  /** Segments that are merged where they are small, in the order in which neighbours are alike. */
  readonly segmentOrder: readonly string[];
  readonly caseMix: CaseMix;
  readonly options: EstimateOptions;
}
