import type { ResourceName } from '../../data-package/index.ts';
import type { ClockId } from '../../pathway/clocks.ts';
import type { PathwayKindId } from '../../pathway/continuation-paths.ts';
import type { InvariantId } from '../../pathway/invariants.ts';
import type { StateId } from '../../pathway/states.ts';
import type { TransitionId } from '../../pathway/transitions.ts';
import type { HypothesisId } from '../../pilots/hypotheses.ts';
import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { EventId } from '../events.ts';
import type { FlagId } from '../flags.ts';
import type { MetricId } from '../../metrics/ids.ts';
import type { ReferralSourceId } from '../referral-sources.ts';
import type { SegmentId } from '../segments.ts';
import type { ServiceId } from '../services/index.ts';

/** Where the source documents tell of a system; the handbook has a page for each. */
export const systemAreas = ['steering', 'teams', 'responsibility', 'recognition', 'plan', 'services', 'learning'] as const;
export type SystemArea = (typeof systemAreas)[number];

/**
 * How a system lives in Polku: it drives an evaluation, a check or a state; the data package has columns for it; or the
 * sources tell no more than the catalogue and the handbook repeat.
 */
export const systemLives = ['computed', 'recorded', 'reference'] as const;
export type SystemLife = (typeof systemLives)[number];

/** The commands of `polku`, which the SDK builds. */
export const commandIds = [
  'init',
  'validate',
  'evaluate',
  'analyse',
  'plan',
  'import',
  'backup',
  'restore',
  'export',
  'report',
  'case',
  'cases',
  'release',
  'since',
  'replay',
  'audit',
  'describe',
  'completion',
] as const;
export type CommandId = (typeof commandIds)[number];

/**
 * A part of Polku that makes a system work: named, so that a test can follow it. Which pilots lean on a system is told by their facts
 * (see `pilotsOfSystem`), not here.
 */
export type SystemPart =
  | { readonly metric: MetricId }
  | { readonly clock: ClockId }
  | { readonly state: StateId }
  | { readonly transition: TransitionId }
  | { readonly invariant: InvariantId }
  | { readonly pathway: PathwayKindId }
  | { readonly event: EventId }
  | { readonly flag: FlagId }
  | { readonly segment: SegmentId }
  | { readonly service: ServiceId }
  | { readonly referralSource: ReferralSourceId }
  | { readonly hypothesis: HypothesisId }
  /** Columns of a file of the data package. */
  | { readonly file: ResourceName; readonly columns: readonly string[] }
  /** A catalogue of the package, by the name of its export, and those of its entries that the system is about. */
  | { readonly catalogue: string; readonly entries?: readonly string[] }
  /** A function of the package, by its name. */
  | { readonly call: string }
  | { readonly command: CommandId };

export interface System extends CatalogueEntry {
  readonly area: SystemArea;
  readonly lives: SystemLife;
  /** What it is and what it does, in plain words. */
  readonly description: Text;
  /** What the sources leave open, so that it is configurable and empty. */
  readonly leftOpen?: Text;
  /** What is only a reference names catalogues at most. */
  readonly parts: readonly SystemPart[];
}
