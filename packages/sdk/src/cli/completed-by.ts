import type { Argument, Option } from 'commander';

/** What has been typed of a command line: the words that are no options. */
export interface Typed {
  readonly positionals: readonly string[];
}

/** A word that fits, and what it is. */
export interface Candidate {
  readonly word: string;
  readonly does?: string;
}

type Source = (typed: Typed) => Promise<readonly Candidate[]> | readonly Candidate[];

const sources = new WeakMap<Argument | Option, Source>();

/** Says what a shell may put in the place of an argument or of an option's value, beside the choices that it declares. */
export function completedBy<T extends Argument | Option>(place: T, source: Source): T {
  sources.set(place, source);
  return place;
}

export const sourceOf = (place: Argument | Option): Source | undefined => sources.get(place);
