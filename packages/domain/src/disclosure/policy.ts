import * as z from 'zod';
import type { Text } from '../text.ts';

const people = z.int().min(0);
const days = z
  .array(z.int().min(1))
  .refine((list) => list.every((day, place) => place === 0 || day > list[place - 1]!), 'each later than the one before');

/** The options of a policy and what each may be. */
const optionsSchema = z.strictObject({
  minimumCount: z.int().min(1),
  showsZero: z.boolean(),
  roundTo: z.int().min(1),
  roundsTo: z.enum(['nearest_multiple', 'middle_of_group']),
  summaryMinimum: z.strictObject({ people, events: people }),
  wholeShareMinimum: people,
  curveSteps: days,
  readingDays: days,
  needsSecondPerson: z.boolean(),
});

/** What may leave the engine, for one audience. A policy is data; `release()` in the engine carries it out. */
export interface DisclosurePolicy {
  readonly label: Text;
  /** Smallest count of people that is shown; 1 shows everything. */
  readonly minimumCount: number;
  /** Whether it is told that there is nobody, and with it that all or none did something. */
  readonly showsZero: boolean;
  /** Counts are shown alike in groups of this width, and rates follow from them; 1 shows them as they are. */
  readonly roundTo: number;
  /** What stands for a group: of fives the multiple of five in its middle (8 to 12 are 10), or the middle of groups counted from one (of sixes 7 to 12 are 9). */
  readonly roundsTo: 'nearest_multiple' | 'middle_of_group';
  /** Summaries that rest on many people are shown when each arm has at least this many people and events. */
  readonly summaryMinimum: { readonly people: number; readonly events: number };
  /** A share of 0 % or 100 % is shown of at least this many people: of fewer it tells what each one did. */
  readonly wholeShareMinimum: number;
  /** Curves step on the finest of these, in days, on which nearly every step rests on `minimumCount` events; none: every day. */
  readonly curveSteps: readonly number[];
  /** Days at which a step ends whatever the grid: fixed, so that two views never differ by a day's few events. */
  readonly readingDays: readonly number[];
  /** On a server an answer is given once somebody else than who asked for it has approved it. */
  readonly needsSecondPerson: boolean;
}

/**
 * Declares a policy; its id is its file's name.
 *
 * @throws where an option is out of its range: a policy that cannot be carried out must not be in force for a moment.
 */
export function definePolicy<const P extends DisclosurePolicy>(policy: P): P {
  const { label, ...options } = policy;
  const { error } = optionsSchema.safeParse(options);
  if (error !== undefined) throw new Error(`The disclosure policy "${label.en}" cannot be carried out: ${z.prettifyError(error)}`);
  return policy;
}
