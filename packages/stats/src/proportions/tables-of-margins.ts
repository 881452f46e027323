// @internal
/** A table whose likelihood is below this share of a sum, with all further ones, changes no digit of it. */
const negligible = 1e-20;
/** The smallest number with all its digits; those below it do not shrink when multiplied by a ratio near 1. */
const smallestNormal = 2 ** -1022;

/** The counts of two groups and of all who have it: with these margins, the first group's count is the table. */
export interface Margins {
  readonly n1: number;
  readonly n0: number;
  readonly withIt: number;
}

/** The smallest and the largest count that the first group can have. */
export function supportOf({ n1, n0, withIt }: Margins): { readonly fewest: number; readonly most: number } {
  return { fewest: Math.max(0, withIt - n0), most: Math.min(n1, withIt) };
}

/** The first group's count at which likelihood turns from rising to falling: the smaller root of a x² − b x + c. */
function likeliest(margins: Margins, oddsRatio: number): number {
  const { n1, n0, withIt } = margins;
  const { fewest, most } = supportOf(margins);
  const a = oddsRatio - 1;
  const b = (n1 + withIt + 2) * oddsRatio + (n0 - withIt);
  const c = (n1 + 1) * (withIt + 1) * oddsRatio;
  const spread = Math.sqrt(Math.max(0, b * b - 4 * a * c));
  // Of the root's two forms, the one that adds numbers of one sign.
  const root = b > 0 ? (2 * c) / (b + spread) : (b - spread) / (2 * a);
  return Math.min(most, Math.max(fewest, Math.floor(root)));
}

/**
 * Walks through the tables of given margins, from the likeliest outward, up and then down, telling each one's likelihood
 * relative to the likeliest where the odds of the first group are `oddsRatio` times those of the other. Made of products of
 * ratios, without factorials, so that cost grows with the spread of the likely tables and not with the counts.
 *
 * @param visit Gets the first group's count and the likelihood, and returns the sum that it serves: a side is left where
 *   tables no longer change it.
 *
 * Source: Liao and Rosen 2001.
 */
export function walkTables(margins: Margins, oddsRatio: number, visit: (x: number, likelihood: number) => number): void {
  const { n1, n0, withIt } = margins;
  const { fewest, most } = supportOf(margins);
  const mode = likeliest(margins, oddsRatio);
  let sum = visit(mode, 1);
  let likelihood = 1;
  for (let x = mode; x < most; x += 1) {
    likelihood *= (((n1 - x) * (withIt - x)) / ((x + 1) * (n0 - withIt + x + 1))) * oddsRatio;
    if (!(likelihood > Math.max(smallestNormal, sum * negligible))) break;
    sum = visit(x + 1, likelihood);
  }
  likelihood = 1;
  for (let x = mode; x > fewest; x -= 1) {
    likelihood *= (x * (n0 - withIt + x)) / ((n1 - x + 1) * (withIt - x + 1)) / oddsRatio;
    if (!(likelihood > Math.max(smallestNormal, sum * negligible))) break;
    sum = visit(x - 1, likelihood);
  }
}
