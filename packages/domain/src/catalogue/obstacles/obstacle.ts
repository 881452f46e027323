import type { MetricId } from '../../metrics/ids.ts';
import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

/** What the projects found to be in the way. The number in its id is that of the reference model. */
export interface Obstacle extends CatalogueEntry {
  /** What software can do about it. */
  readonly remedy: Text;
  /** Polku does not do it yet: the remedy is a wish. */
  readonly isWishedFor?: true;
  /** The metrics in which it shows; none where it shows in none. */
  readonly metrics: readonly MetricId[];
}
