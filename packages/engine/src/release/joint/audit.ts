import type { AnyNumbers, DisclosurePolicy } from '@polku/domain/evaluation';
import { boundsOf, Sums, type Case, type CellRange, type Sum } from './bounds.ts';
import { cellOf, sumsByDefinition, type Group } from './groups.ts';
import type { Range, ToldRange } from './told-range.ts';

export interface GroupRange extends Range {
  readonly group: Group;
}

/** A count of a result: what a reader knows of it, and the result without it. */
export interface ToldCount extends ToldRange {
  readonly group: Group;
  /** What goes first where something must: parts of a count before counts, those before whole arms. */
  readonly use: 'part' | 'count' | 'arm';
  readonly withhold: (numbers: AnyNumbers) => AnyNumbers;
}

/** What one result tells of groups of people, beside what their conditions say. */
export interface ToldCounts {
  readonly told: readonly ToldCount[];
  /** Groups with nobody in common that make up another. */
  readonly sums: readonly { readonly whole: Group; readonly parts: readonly Group[] }[];
  /** What may be behind numbers that are hidden, while the count of the group around them is shown: one of these ways. */
  readonly cases: readonly { readonly within: Group; readonly ways: readonly (readonly GroupRange[])[] }[];
}

export const nothingTold: ToldCounts = { told: [], sums: [], cases: [] };

interface Statement extends CellRange, GroupRange {
  /** The place of the result; none of what cannot be taken back. */
  readonly result: number | undefined;
  readonly count: ToldCount | undefined;
  /** In the order of reading. */
  readonly place: number;
}

const usefulness: readonly ToldCount['use'][] = ['part', 'count', 'arm'];

/**
 * What must be withheld of an answer's results so that no count of a few follows from all of them together.
 *
 * Every count is a range: those that are shown alike. Definitions say which groups lie within which, so that each difference of two is a
 * group of people too. Where it follows from several counts together that a group is of a few, the least useful of them is withheld, until
 * none does. All of it is decided by what would have been shown, never by the exact counts: one who knows the rules
 * learns nothing from seeing that something is withheld.
 *
 * @param results by their place, the more useful first.
 * @param known what cannot be taken back, such as the sizes of the arms that lists of pilots show.
 * @returns for each result, which of its counts are withheld.
 */
export function withheldOf(
  results: readonly ToldCounts[],
  known: readonly GroupRange[],
  arms: readonly string[],
  policy: DisclosurePolicy,
): readonly (readonly ToldCount[])[] {
  const statements: readonly Statement[] = [
    ...known.map((each) => ({ ...each, cell: cellOf(each.group), result: undefined, count: undefined })),
    ...results.flatMap(({ told }, result) => told.map((count) => ({ ...count, cell: cellOf(count.group), result, count }))),
  ].map((each, place) => ({ ...each, place }));
  const fixed = new Set(known.map(({ group }) => cellOf(group)));
  const mayGo = ({ cell, count }: Statement): boolean => count !== undefined && count.isShown && !fixed.has(cell);
  const sums = sumsOf(results, known, arms);
  const cases = results.flatMap((each, result) =>
    each.cases.map(({ within, ways }) => ({ from: armOf(result, within), ways: ways.map(cellRanges) })),
  );
  const withheld = new Set<string>();
  const withheldArms = new Set<string>();
  const isWithheld = ({ cell, result, group }: Statement): boolean =>
    withheld.has(cell) || (result !== undefined && withheldArms.has(armOf(result, group)));
  for (;;) {
    const kept = statements.filter((each) => !(each.count !== undefined && isWithheld(each) && !fixed.has(each.cell)));
    // Of an arm that is withheld altogether it is not seen either that something in it was hidden.
    const casesLeft = cases.flatMap(({ from, ways }): Case[] => (withheldArms.has(from) ? [] : [ways]));
    const bounds = boundsOf(kept, sums, casesLeft);
    const before = withheld.size;
    for (const cell of bounds.cells) {
      if (!isKnownToBeFew(bounds.range(cell), policy)) continue;
      const support = [...bounds.supportOf(cell)].map((place) => kept[place]!).filter(mayGo);
      // One that goes for another cell may free this one too: what is left is seen in the next round.
      if (support.length === 0 || support.some(isWithheld)) continue;
      // What tells the same people's number in another result goes with it.
      withheld.add(support.reduce(lessUseful).cell);
    }
    if (withheld.size === before) break;
    for (const each of statements)
      if (each.count?.use === 'arm' && withheld.has(each.cell) && mayGo(each)) withheldArms.add(armOf(each.result!, each.group));
  }
  // That a group is small is a reason of its own, unless the group is an arm: beside it, a group that is withheld would show not to be small.
  const isUnnamed = ({ isShown, use, most }: ToldCount, cell: string): boolean =>
    !isShown && use === 'arm' && most < policy.minimumCount && !fixed.has(cell);
  return results.map(({ told }) =>
    told.filter((count) => {
      const cell = cellOf(count.group);
      return isUnnamed(count, cell) || (count.isShown && withheld.has(cell));
    }),
  );
}

const armOf = (result: number, { arm }: Group): string => JSON.stringify([result, arm]);

/**
 * Whether it is certain of a group that somebody is in it, and fewer than may be told. Were only those groups guarded of which one number is
 * left, that something is withheld would tell that number.
 */
const isKnownToBeFew = ({ least, most }: Range, { minimumCount }: DisclosurePolicy): boolean =>
  least > 0 && least <= most && most < minimumCount;

function lessUseful(a: Statement, b: Statement): Statement {
  const byUse = usefulness.indexOf(a.count!.use) - usefulness.indexOf(b.count!.use);
  return byUse < 0 || (byUse === 0 && a.place > b.place) ? a : b;
}

const cellRanges = (ranges: readonly GroupRange[]): readonly CellRange[] =>
  ranges.map(({ group, least, most }) => ({ cell: cellOf(group), least, most }));

function sumsOf(results: readonly ToldCounts[], known: readonly GroupRange[], arms: readonly string[]): Sums {
  const stated = results.flatMap(({ sums }) => sums);
  const groups = [
    ...known.map(({ group }) => group),
    ...results.flatMap(({ told }) => told.map(({ group }) => group)),
    ...stated.flatMap(({ whole, parts }) => [whole, ...parts]),
  ];
  const all = [
    ...stated.map(({ whole, parts }): Sum => ({ whole: cellOf(whole), parts: parts.map(cellOf) })),
    ...sumsByDefinition(groups, arms),
  ];
  return new Sums([...new Map(all.map((sum) => [JSON.stringify(sum), sum])).values()]);
}
