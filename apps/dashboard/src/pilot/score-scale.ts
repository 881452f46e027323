import { isAbsence, type FollowedResult, type MaybeNumber } from '@polku/domain/evaluation';

/** The instrument's range; where the result does not tell it, one that holds the means. */
export function scoreScale({ instrumentScale: scale }: FollowedResult, means: readonly MaybeNumber[]) {
  const known = means.flatMap((mean) => (isAbsence(mean) ? [] : mean));
  return scale ?? { minimum: Math.min(0, ...known), maximum: Math.max(10, Math.ceil((Math.max(0, ...known) * 1.25) / 10) * 10) };
}
