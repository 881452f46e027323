import type { ContactChannelId } from '../catalogue/contact-channels.ts';
import { suggestedStep, type ScoreBand, type ScoreStep } from '../catalogue/recognition/score-guidance.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';
import { consentStage, type DatedConsent } from './consent-on.ts';

/** A client’s own rating of work ability, from 0 to 10. */
export interface WorkAbilityRating {
  readonly value: number;
  readonly ratedOn: Day;
  /** Null: not recorded. */
  readonly channel: ContactChannelId | null;
  readonly unit: string | null;
  /** 0 for the first rating, 1 for the first repeat. */
  readonly repeatNo: number;
  /** The client agreed that it is set beside other ratings; null: not told. */
  readonly mayBeLinked: boolean | null;
}

/** Rows of `scores.csv` of one episode. */
type ScoreRow = Pick<ResourceRow<'scores'>, 'measured_on' | 'instrument' | 'score' | 'channel' | 'unit' | 'may_be_linked'>;

/**
 * The ratings of one case by a day, the earliest first, numbered by their days: a first rating tells of reach, a repeat of change.
 * Misleads where an earlier rating was given elsewhere and not recorded.
 *
 * @example workAbilityRatings([{ measured_on: '2022-09-05', instrument: 'work_ability_score', score: 4, channel: 'phone_call', unit: null, may_be_linked: null }], '2022-12-31') // [{ value: 4, ratedOn: '2022-09-05', channel: 'phone_call', unit: null, repeatNo: 0, mayBeLinked: null }]
 */
export const workAbilityRatings = (rows: readonly ScoreRow[], on: Day): readonly WorkAbilityRating[] =>
  rows
    .filter(({ instrument, measured_on: day }) => instrument === 'work_ability_score' && day <= on)
    .toSorted((a, b) => (a.measured_on < b.measured_on ? -1 : 1))
    .map(({ score, measured_on, channel, unit, may_be_linked: mayBeLinked }, repeatNo) => ({
      value: score,
      ratedOn: measured_on,
      channel,
      unit,
      repeatNo,
      mayBeLinked,
    }));

/** How one client’s rating changed, or why nobody may or can say. */
export type RatingChange =
  | { readonly change: number; readonly first: WorkAbilityRating; readonly last: WorkAbilityRating }
  | { readonly absent: 'no_rating' | 'no_repeat' | 'consent_not_recorded' | 'no_consent' };

/**
 * The change from a client’s first rating to the last repeat that may be linked to it: one that was given while a consent was in
 * force, and neither of which the client refused to have linked. Without a consent each rating counts towards reach only. `null` for consents that nobody has recorded: that is unknown, and
 * nothing is linked.
 *
 * @example ratingChange([], []) // { absent: 'no_rating' }
 */
export function ratingChange(ratings: readonly WorkAbilityRating[], consents: readonly DatedConsent[] | null): RatingChange {
  const [first, ...repeats] = ratings.toSorted((a, b) => a.repeatNo - b.repeatNo);
  if (first === undefined) return { absent: 'no_rating' };
  if (repeats.length === 0) return { absent: 'no_repeat' };
  if (consents === null) return { absent: 'consent_not_recorded' };
  const last = repeats.findLast(
    ({ ratedOn, mayBeLinked }) => mayBeLinked !== false && consents.some((consent) => consentStage(consent, ratedOn) === 'given'),
  );
  return last === undefined || first.mayBeLinked === false ? { absent: 'no_consent' } : { change: last.value - first.value, first, last };
}

/** Rows of `score_bands.csv`. */
type BandRow = Pick<ResourceRow<'score_bands'>, 'organisation_id' | 'from_score' | 'to_score' | 'step'>;

/**
 * The step that an organisation’s own bands suggest for a client’s latest rating: a suggestion for the talk, never a decision. No
 * band stands unless the organisation sets one.
 *
 * @example stepAfterRating([], [], 'o1') // { absent: 'no_rating' }
 */
export function stepAfterRating(
  ratings: readonly WorkAbilityRating[],
  bands: readonly BandRow[],
  organisationId: string,
): ScoreStep<string> | { readonly absent: 'no_rating' } {
  const latest = ratings.toSorted((a, b) => a.repeatNo - b.repeatNo).at(-1);
  if (latest === undefined) return { absent: 'no_rating' };
  const own = bands
    .filter(({ organisation_id: organisation }) => organisation === organisationId)
    .map(({ from_score: from, to_score: to, step }): ScoreBand<string> => ({ from, to, suggestedStep: step }));
  return suggestedStep(latest.value, own);
}
