import type { Text } from '@polku/domain';

/** One of the answers that may be given. */
export interface Choice {
  readonly id: string;
  readonly label: Text;
}

/** Something that the sheet does not tell. */
export interface Question {
  /** Names the answer: a key for `answerMapping`. */
  readonly id: string;
  readonly kind: 'text' | 'date' | 'choice' | 'choices';
  readonly text: Text;
  /** What may be answered, for a choice. */
  readonly choices?: readonly Choice[];
  /** What is taken where nothing is answered. */
  readonly default?: string;
  /** No package can be made without it. */
  readonly required: boolean;
  /** The option of `polku init` that answers it. */
  readonly option?: string;
  /** Where in the mapping the answer stands. */
  readonly place: string;
}

/** Answers by the id of their question; several choices as a list. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;
