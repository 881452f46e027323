import type { Text } from '../text.ts';

/** One entry of a kind of thing that can be described: what its declaration says, with its id. */
export type DescribedEntry = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A kind of thing that can be described: what it is called, and its entries from where they are declared. */
export interface DescribedKind {
  readonly title: Text;
  readonly entries: () => readonly DescribedEntry[];
}

export const entriesOf = (catalogue: Readonly<Record<string, object>>): readonly DescribedEntry[] =>
  Object.entries(catalogue).map(([id, entry]) => ({ id, ...entry }));
