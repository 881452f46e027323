/** What is known of a whole number, both ends included. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** A sum that holds by definition: each variable times its coefficient adds up to 0. */
export type Sum = readonly (readonly [variable: string, coefficient: number])[];

/** What an attacker knows: of each number what was told of it, and how the numbers hang together. */
export interface Knowledge {
  readonly facts: readonly (Bounds & { readonly variable: string })[];
  readonly sums: readonly Sum[];
}

export const everything = (...parts: readonly Knowledge[]): Knowledge => ({
  facts: parts.flatMap(({ facts }) => facts),
  sums: parts.flatMap(({ sums }) => sums),
});

/** The first is made of the others, of none of which there are fewer than nobody. */
export const isSumOf = (whole: string, parts: readonly string[]): Sum => [[whole, -1], ...parts.map((part) => [part, 1] as const)];

/** What is known of no number: none is below nobody. */
const unknown: Bounds = { lower: 0, upper: Infinity };

/** Facts that no number can meet: then an attacker has taken something for certain that is not. */
class Contradiction extends Error {
  override readonly name = 'Contradiction';
}

/**
 * What follows with certainty: each sum narrows each of its numbers to what the others leave it, again and again until nothing changes.
 *
 * @throws Contradiction where no numbers meet all that was taken for known.
 */
export function conclude({ facts, sums }: Knowledge): ReadonlyMap<string, Bounds> {
  const known = new Map<string, Bounds>();
  const of = (variable: string): Bounds => known.get(variable) ?? unknown;
  const narrow = (variable: string, lower: number, upper: number): boolean => {
    const before = of(variable);
    const after = { lower: Math.max(before.lower, lower), upper: Math.min(before.upper, upper) };
    if (after.lower > after.upper) throw new Contradiction(variable);
    known.set(variable, after);
    return after.lower > before.lower || after.upper < before.upper;
  };
  for (const { variable, lower, upper } of facts) narrow(variable, lower, upper);
  let changed = true;
  while (changed) {
    changed = false;
    for (const sum of sums) {
      for (const [variable, coefficient] of sum) {
        let [least, most] = [0, 0];
        for (const [other, times] of sum) {
          if (other === variable) continue;
          const { lower, upper } = of(other);
          least += times > 0 ? times * lower : times * upper;
          most += times > 0 ? times * upper : times * lower;
        }
        const ends = [-most / coefficient, -least / coefficient].sort((a, b) => a - b) as [number, number];
        if (narrow(variable, Math.ceil(ends[0]), Math.floor(ends[1]))) changed = true;
      }
    }
  }
  return known;
}
