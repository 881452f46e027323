/**
 * The people of one team, block of time and segment, and the moments of their outcome (its pseudo-values where some are
 * censored): all that an estimate of a pilot's effect needs of them. Cells of two databases add up.
 */
export interface OutcomeCell {
  readonly team: string;
  /** What separates teams that were alike without the pilot from the others: the pilot's own area, or beside. */
  readonly area: string;
  /** Number of the block of time, counted back and forth from the start. */
  readonly block: number;
  readonly segment: string;
  /** Whether these people met what is being tried. */
  readonly isTreated: boolean;
  readonly n: number;
  readonly sum: number;
  readonly sumOfSquares: number;
}

/** @internal */
export const meanOf = ({ sum, n }: OutcomeCell): number => sum / n;

/** @internal */
export const peopleIn = (cells: readonly OutcomeCell[]): number => cells.reduce((all, { n }) => all + n, 0);

/**
 * Sum of squared deviations from each cell's own mean, over its degrees of freedom; undefined where no cell has two people.
 * @internal
 */
export function varianceWithin(cells: readonly OutcomeCell[]): number | undefined {
  let [squares, df] = [0, 0];
  for (const { n, sum, sumOfSquares } of cells) {
    squares += Math.max(0, sumOfSquares - (sum * sum) / n);
    df += n - 1;
  }
  return df > 0 ? squares / df : undefined;
}
