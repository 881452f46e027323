import type { Sum } from './bounds.ts';

/**
 * People of whom an answer tells how many they are, by the conditions that they meet. The same conditions are the same people in whichever
 * result they are counted, and more conditions are fewer of them: that is what a reader knows by the definitions alone.
 */
export interface Group {
  /** The arm; `allArms` where an answer tells of all together. */
  readonly arm: string;
  /** What is counted: episodes, or the rows of a file. */
  readonly of: string;
  readonly conditions: readonly Condition[];
}

/**
 * `one_of`: something is one of these, so that fewer are a stronger condition; `at_least`: a number of days is at least so many, so that more
 * are.
 */
export type Condition =
  | { readonly what: string }
  | { readonly what: string; readonly oneOf: readonly string[] }
  | { readonly what: string; readonly atLeast: number };

export const allArms = '*';

const nameOf = (condition: Condition): string =>
  'oneOf' in condition
    ? `${condition.what}: ${condition.oneOf.toSorted().join('|')}`
    : 'atLeast' in condition
      ? `${condition.what}: ${condition.atLeast}`
      : condition.what;

/** The one name of a group, in whatever order its conditions are told, and whatever weaker ones are told with them. */
export function cellOf({ arm, of, conditions }: Group): string {
  const names = conditions.map(nameOf);
  const isWeaker = (weak: Condition, place: number): boolean =>
    conditions.some((strong, other) => names[other] !== names[place] && implies(strong, weak));
  return JSON.stringify([arm, of, ...new Set(names.filter((_, place) => !isWeaker(conditions[place]!, place)).sort())]);
}

/** People of the one who are not in the other. */
const restOf = (whole: string, part: string): string => JSON.stringify([whole, 'without', part]);

function implies(strong: Condition, weak: Condition): boolean {
  if (strong.what !== weak.what) return false;
  if ('oneOf' in weak) return 'oneOf' in strong && strong.oneOf.every((each) => weak.oneOf.includes(each));
  if ('atLeast' in weak) return 'atLeast' in strong && strong.atLeast >= weak.atLeast;
  return true;
}

const isWithin = (inner: Group, outer: Group): boolean =>
  inner.arm === outer.arm &&
  inner.of === outer.of &&
  outer.conditions.every((weak) => inner.conditions.some((strong) => implies(strong, weak)));

/** What is known by the definitions of groups: who is within whom, and which arms make up all of them. */
export function sumsByDefinition(groups: readonly Group[], arms: readonly string[]): readonly Sum[] {
  const byCell = new Map(groups.map((group) => [cellOf(group), group]));
  const distinct = [...byCell];
  const sums: Sum[] = [];
  for (const [cell, group] of distinct) {
    if (group.arm === allArms) sums.push({ whole: cell, parts: arms.map((arm) => cellOf({ ...group, arm })) });
    for (const [inner, other] of distinct)
      if (inner !== cell && isWithin(other, group)) sums.push({ whole: cell, parts: [inner, restOf(cell, inner)] });
    sums.push(...unionsOf(group, cell, byCell));
  }
  return sums;
}

/** A group that may be any of several kinds is the sum of the groups that are of one each, where all of them are told of. */
function unionsOf(group: Group, cell: string, byCell: ReadonlyMap<string, Group>): readonly Sum[] {
  return group.conditions.flatMap((condition, place) => {
    if (!('oneOf' in condition) || condition.oneOf.length < 2) return [];
    const parts = condition.oneOf.map((each) =>
      cellOf({ ...group, conditions: group.conditions.with(place, { what: condition.what, oneOf: [each] }) }),
    );
    // Of things that can all happen to one person, the groups overlap.
    return condition.what.startsWith('is ') && parts.every((part) => byCell.has(part)) ? [{ whole: cell, parts }] : [];
  });
}
