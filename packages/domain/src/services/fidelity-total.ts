import type { FidelityBand, FidelityScale } from '../catalogue/fidelity-scales.ts';
import { PolkuError } from '../errors.ts';
import { nearestIds } from '../nearest.ts';
import type { Text } from '../text.ts';

/** A team's ratings from one day: rows of `fidelity.csv`. */
export interface FidelityReview {
  readonly reviewedOn: string;
  readonly ratings: readonly { readonly item: string; readonly rating: number }[];
}

export type FidelityTotal =
  | {
      readonly complete: true;
      readonly total: number;
      readonly lowestPossible: number;
      readonly highestPossible: number;
      readonly band: FidelityBand | null;
      /** Why there is no band. */
      readonly bandMissing?: Text;
    }
  /** No total: a sum of some of the items looks like a low one of all. */
  | { readonly complete: false; readonly unratedItems: readonly string[] };

const noBands: Text = {
  fi: 'Lähteet eivät kerro, mikä summa on hyvä, joten summalla ei ole luokkaa.',
  sv: 'Källorna anger inte vilken summa som är bra, så summan har ingen klass.',
  en: 'The sources do not say which total is good, so the total has no band.',
};

const belowBands: Text = {
  fi: 'Summa on pienempi kuin alin sovittu luokka.',
  sv: 'Summan är mindre än den lägsta överenskomna klassen.',
  en: 'The total is below the lowest agreed band.',
};

/**
 * The sum of a review's ratings, on a scale of 25 items from 25 to 125. Ratings by the team itself run higher than those of an
 * outside reviewer, and the total says little of results: its link with employment is moderate.
 *
 * The band is null unless the scale has bands, and says why. An item without a rating leaves the review incomplete.
 *
 * @throws PolkuError `unknown_id` for an item that the scale does not have, `fidelity_review_refused` for an item rated twice or a rating
 * off the scale.
 * @example fidelityTotal(fidelityScales.ips_25, { reviewedOn: '2023-09-15', ratings: [{ item: 'item_01', rating: 5 }] }).complete // false
 */
export function fidelityTotal(scale: FidelityScale, { ratings }: FidelityReview): FidelityTotal {
  const items = Object.keys(scale.items);
  const rated = new Set<string>();
  for (const { item, rating } of ratings) {
    if (!items.includes(item))
      throw new PolkuError(
        'unknown_id',
        `The scale ${scale.writtenAs} has no such item. The nearest: ${nearestIds(item, items).join(', ')}.`,
      );
    if (rated.has(item)) throw new PolkuError('fidelity_review_refused', `The review rates ${item} twice. Keep one rating for each item.`);
    if (!Number.isInteger(rating) || rating < scale.lowestRating || rating > scale.highestRating)
      throw new PolkuError(
        'fidelity_review_refused',
        `The rating of ${item} is not a whole number from ${scale.lowestRating} to ${scale.highestRating}.`,
      );
    rated.add(item);
  }
  const unratedItems = items.filter((item) => !rated.has(item));
  if (unratedItems.length > 0) return { complete: false, unratedItems };
  const total = ratings.reduce((sum, { rating }) => sum + rating, 0);
  const band = scale.bands.filter(({ from }) => from <= total).at(-1) ?? null;
  return {
    complete: true,
    total,
    lowestPossible: items.length * scale.lowestRating,
    highestPossible: items.length * scale.highestRating,
    band,
    ...(band === null && { bandMissing: scale.bands.length === 0 ? noBands : belowBands }),
  };
}
