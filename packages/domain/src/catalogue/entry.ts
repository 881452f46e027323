import type { Text } from '../text.ts';

/** An entry of a code list. */
export interface CatalogueEntry {
  readonly label: Text;
  /** No established Swedish term is known: the label is a translation of ours, to be checked before it is published. */
  readonly svUncertain?: true;
  /** A proper name, which is not translated. */
  readonly isName?: true;
  /** The sections of the source documents that the entry rests on; (I) implied by them, (P) a proposal of the model. */
  readonly source: string;
}
