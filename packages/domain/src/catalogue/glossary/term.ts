import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

/** A word of the field. The sources use most without defining them; the definitions are the model's own. */
export interface Term extends CatalogueEntry {
  readonly definition: Text;
  /** The word is known to mean different things to different organisations: agree on it before measuring. */
  readonly contested?: true;
  /** Other words that the sources use for the same. */
  readonly variants?: readonly Text[];
}
