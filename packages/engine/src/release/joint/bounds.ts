import { anyCount, type Range } from './told-range.ts';

/** Counts of people that add up: the parts have nobody in common, and together they are the whole. */
export interface Sum {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** What is known of a cell. */
export interface CellRange extends Range {
  readonly cell: string;
}

/** Several ways in which what is shown may have come about, each with what it would say of cells: one of them is true. */
export type Case = readonly (readonly CellRange[])[];

type Side = 'least' | 'most';

/** What a bound follows from: what was told, by its places; or a sum with other bounds. */
type Source = { readonly told: readonly number[] } | { readonly from: readonly (readonly [cell: string, side: Side])[] };

interface Bound extends Record<Side, number> {
  readonly sources: Readonly<Partial<Record<Side, Source>>>;
}

const unbounded: Bound = { ...anyCount, sources: {} };

/** A sum is carried so often before the rest of the narrowing is left: what contradicts itself would narrow without end. */
const mostVisits = 40;

/** Cases are gone through so often: each may settle the ones before it. */
const mostRounds = 3;

/** What follows of every count from what was told, carried through sums and cases. */
export interface Bounds {
  readonly cells: Iterable<string>;
  readonly range: (cell: string) => Range;
  /** The places of what was told that both bounds of a cell follow from. */
  readonly supportOf: (cell: string) => ReadonlySet<number>;
}

/** Sums by the cells that stand in them. */
export class Sums {
  readonly #of = new Map<string, Sum[]>();

  constructor(readonly all: readonly Sum[]) {
    for (const sum of all)
      for (const cell of new Set([sum.whole, ...sum.parts])) {
        const own = this.#of.get(cell);
        if (own === undefined) this.#of.set(cell, [sum]);
        else own.push(sum);
      }
  }

  of(cell: string): readonly Sum[] {
    return this.#of.get(cell) ?? [];
  }

  get cells(): Iterable<string> {
    return this.#of.keys();
  }
}

/**
 * What a reader can work out of every count: each told range, carried through the sums until nothing narrows any more; of each case the
 * ways that contradict what is known are left out, and what all the others say is known.
 *
 * Misleads where sums meet again, as do three ways of dividing one group: a reader with a solver may find narrower ranges. The exhaustive
 * attacker in the tests finds none that come down to a few.
 */
export function boundsOf(told: readonly CellRange[], sums: Sums, cases: readonly Case[]): Bounds {
  const known = new Narrowing(sums, new Map());
  told.forEach(({ cell, least, most }, place) => known.learn({ cell, least, most }, { told: [place] }));
  known.settle(sums.all);
  for (let round = 0; round < mostRounds; round += 1) {
    let isNarrowed = false;
    for (const ways of cases) isNarrowed = known.learnCase(ways) || isNarrowed;
    if (!isNarrowed) break;
  }
  return known;
}

class Narrowing implements Bounds {
  readonly #sums: Sums;
  readonly #bounds: Map<string, Bound>;
  /** A cell that cannot be as it is told. */
  #contradicted: string | undefined;
  readonly #changed = new Set<string>();

  constructor(sums: Sums, bounds: Map<string, Bound>) {
    this.#sums = sums;
    this.#bounds = bounds;
  }

  get cells(): Iterable<string> {
    return new Set([...this.#bounds.keys(), ...this.#sums.cells]);
  }

  range(cell: string): Range {
    return this.#of(cell);
  }

  #of(cell: string): Bound {
    return this.#bounds.get(cell) ?? unbounded;
  }

  supportOf(cell: string): ReadonlySet<number> {
    const support = new Set<number>();
    const seen = new Set<string>();
    const follow = (each: string, side: Side): void => {
      const key = `${side} ${each}`;
      if (seen.has(key)) return;
      seen.add(key);
      const source = this.#of(each).sources[side];
      if (source === undefined) return;
      if ('told' in source) for (const place of source.told) support.add(place);
      else for (const [other, otherSide] of source.from) follow(other, otherSide);
    };
    follow(cell, 'least');
    follow(cell, 'most');
    return support;
  }

  learn({ cell, least, most }: CellRange, source: Source): void {
    this.#narrow(cell, 'least', least, () => source);
    this.#narrow(cell, 'most', most, () => source);
  }

  /** Learns what all ways say that may be true; whether anything was new. */
  learnCase(ways: Case): boolean {
    const tried = ways.map((way) => this.#supposing(way));
    const possible = tried.filter((each) => each.#contradicted === undefined);
    if (possible.length === 0) return false;
    const [first, ...others] = possible as [Narrowing, ...Narrowing[]];
    const cells = [...first.#changed].filter((cell) => others.every((each) => each.#changed.has(cell)));
    const excluded = tried.flatMap((each) => (each.#contradicted === undefined ? [] : [...each.supportOf(each.#contradicted)]));
    const narrowed = cells.filter((cell) => {
      const least = Math.min(...possible.map((each) => each.#of(cell).least));
      const most = Math.max(...possible.map((each) => each.#of(cell).most));
      const told = () => ({ told: [...new Set([...excluded, ...possible.flatMap((each) => [...each.supportOf(cell)])])] });
      const isHigher = this.#narrow(cell, 'least', least, told);
      return this.#narrow(cell, 'most', most, told) || isHigher;
    });
    this.settle(narrowed.flatMap((cell) => this.#sums.of(cell)));
    return narrowed.length > 0;
  }

  #supposing(way: readonly CellRange[]): Narrowing {
    const supposed = new Narrowing(this.#sums, new Map(this.#bounds));
    for (const range of way) supposed.learn(range, { told: [] });
    supposed.settle(way.flatMap(({ cell }) => this.#sums.of(cell)));
    return supposed;
  }

  #narrow(cell: string, side: Side, value: number, source: () => Source): boolean {
    const bound = this.#of(cell);
    if (side === 'least' ? value <= bound.least : value >= bound.most) return false;
    const narrowed = { ...bound, [side]: value, sources: { ...bound.sources, [side]: source() } };
    this.#bounds.set(cell, narrowed);
    this.#changed.add(cell);
    if (narrowed.least > narrowed.most) this.#contradicted ??= cell;
    return true;
  }

  settle(changed: readonly Sum[]): void {
    const queue = new Set(changed);
    const visits = new Map<Sum, number>();
    for (const next of queue) {
      queue.delete(next);
      const count = (visits.get(next) ?? 0) + 1;
      if (count > mostVisits || this.#contradicted !== undefined) continue;
      visits.set(next, count);
      for (const cell of this.#carry(next)) for (const sum of this.#sums.of(cell)) queue.add(sum);
    }
  }

  /** Narrows the cells of one sum by each other; gives those that it narrowed. */
  #carry({ whole, parts }: Sum): readonly string[] {
    const narrowed: string[] = [];
    const total = (side: Side, except?: string): number =>
      parts.reduce((sum, part) => (part === except ? sum : sum + this.#of(part)[side]), 0);
    const others = (side: Side, except?: string) => parts.filter((part) => part !== except).map((part) => [part, side] as const);
    for (const side of ['least', 'most'] as const) {
      if (this.#narrow(whole, side, total(side), () => ({ from: others(side) }))) narrowed.push(whole);
      const opposite = side === 'least' ? 'most' : 'least';
      for (const part of parts) {
        const left = this.#of(whole)[side] - total(opposite, part);
        const source = (): Source => ({ from: [[whole, side], ...others(opposite, part)] });
        if (!Number.isNaN(left) && this.#narrow(part, side, left, source)) narrowed.push(part);
      }
    }
    return narrowed;
  }
}
