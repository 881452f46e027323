import type { EventId } from '../catalogue/events.ts';
import type { Text } from '../text.ts';
import type { StateId } from './states.ts';

/** What a machine can check before a case passes. Neither diagnosis nor benefit is among them: they never decide. */
export type Guard =
  /** One of these events has occurred by the day of the transition. */
  | { readonly kind: 'event'; readonly anyOf: readonly EventId[] }
  /** The client has given permission to refer, be it for one sector only. */
  | { readonly kind: 'permission' }
  /** The case names an earlier case of the same client that has ended. */
  | { readonly kind: 'previous_case' };

export interface TransitionDeclaration {
  /** The states it may start from; null where a case begins. */
  readonly from: readonly StateId[] | 'any_live' | null;
  readonly to: readonly StateId[];
  /** The event or condition on which a case passes, in words. */
  readonly label: Text;
  /** The section of the source documents; (I) implied by them, (P) a proposal of the model. */
  readonly source: string;
  readonly guards?: readonly Guard[];
  /** The matter comes back to the team: counted for each case, resets no clock. */
  readonly loop?: true;
  /** Begins another case of the same client instead of continuing this one. */
  readonly newCase?: true;
}
