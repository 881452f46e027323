import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import { builtInInstruments } from '../instruments.ts';

/** A range of the work ability score, both ends in it. */
export interface ScoreRange {
  readonly from: number;
  readonly to: number;
}

/** A range and the step that an organisation suggests for it, in every language or in its own words. */
export interface ScoreBand<Step = Text> extends ScoreRange {
  readonly suggestedStep: Step;
}

export interface ScoreGuidance extends CatalogueEntry {
  /** None, unless an organisation sets its own. */
  readonly bands: readonly ScoreBand[];
  readonly leftOpen: Text;
}

/**
 * Guidance by the work ability score. The model of one TE office is told of, its picture and with it every cut-off is
 * lost: the bands are empty, and to be set by the organisation that uses them.
 */
export const scoreGuidances = {
  southeast_te_office: {
    label: {
      fi: 'Kaakkois-Suomen TE-toimiston pistemalli',
      sv: 'Poängmodellen vid Sydöstra Finlands arbets- och näringsbyrå',
      en: 'Score model of the South-East Finland TE office',
    },
    svUncertain: true,
    bands: [],
    leftOpen: {
      fi: 'Lähteissä ei ole rajoja: malli oli kuva, joka ei ole säilynyt. Aseta omat rajasi.',
      sv: 'Källorna anger inga gränser: modellen var en bild som inte har bevarats. Ange egna gränser.',
      en: 'The sources hold no cut-offs: the model was a picture that did not survive. Set your own.',
    },
    source: 'S2.8',
  },
} as const satisfies Record<string, ScoreGuidance>;

export type ScoreGuidanceId = keyof typeof scoreGuidances;

/**
 * Whether two bands hold a score in common, so that it would lead to two steps.
 *
 * @example scoreBandsOverlap({ from: 0, to: 5 }, { from: 5, to: 7 }) // true
 */
export const scoreBandsOverlap = (one: ScoreRange, other: ScoreRange): boolean => one.from <= other.to && other.from <= one.to;

/** What a score suggests under an organisation’s bands, or why nothing. */
export type ScoreStep<Step = Text> =
  | { readonly step: Step }
  | { readonly absent: 'no_bands' | 'outside_bands' | 'overlapping_bands' | 'not_a_score' };

/**
 * The step that an organisation’s bands suggest for a work ability score: a suggestion for the talk with the client, never
 * a decision. Nothing is suggested where no band is set, none or several hold the score, or it is no score from 0 to 10.
 *
 * @example suggestedStep(4, []) // { absent: 'no_bands' }
 */
export function suggestedStep<Step>(score: number, bands: readonly ScoreBand<Step>[]): ScoreStep<Step> {
  const { minimum, maximum, step } = builtInInstruments.work_ability_score;
  if (!(score >= minimum && score <= maximum && Number.isInteger(score / step))) return { absent: 'not_a_score' };
  if (bands.length === 0) return { absent: 'no_bands' };
  const holding = bands.filter(({ from, to }) => from <= score && score <= to);
  const [band] = holding;
  if (band === undefined) return { absent: 'outside_bands' };
  return holding.length > 1 ? { absent: 'overlapping_bands' } : { step: band.suggestedStep };
}
