import { notEstimableReasons } from '@polku/stats';
import * as z from 'zod';

/** Reasons beyond the estimators' own: disclosure control, follow-up, and what was never collected. */
export const suppressedReasons = ['small_group', 'small_count', 'would_reveal_small_group', 'few_people_or_events'] as const;
export const notFollowedReasons = ['no_rows', 'no_arms', 'no_target', 'not_surveyed', 'only_published', 'no_agreement'] as const;

/** In place of any number: what kind of absence it is, and why. */
export const absenceSchema = z.discriminatedUnion('absent', [
  z.strictObject({ absent: z.literal('not_estimable'), reason: z.enum(notEstimableReasons) }),
  z.strictObject({ absent: z.literal('not_reached'), reason: z.literal('curve_above_level') }),
  z.strictObject({ absent: z.literal('too_early'), reason: z.literal('beyond_follow_up') }),
  z.strictObject({ absent: z.literal('suppressed'), reason: z.enum(suppressedReasons) }),
  z.strictObject({ absent: z.literal('not_followed'), reason: z.enum(notFollowedReasons) }),
]);
export type Absence = z.infer<typeof absenceSchema>;
export type AbsenceKind = Absence['absent'];

export function isAbsence(value: unknown): value is Absence {
  return typeof value === 'object' && value !== null && 'absent' in value;
}
