import type { AnyNumbers, DisclosurePolicy, ResultKind } from '@polku/domain/evaluation';
import type { MetricOf } from '@polku/domain/metrics';
import type { Unreleased } from '../src/estimate/unreleased.ts';
import type { EngineKind } from '../src/kinds/kind.ts';
import { withheldOf, type ToldCounts } from '../src/release/joint/audit.ts';
import { everyEpisode } from '../src/release/joint/conditions.ts';
import { rangeTold } from '../src/release/joint/told-range.ts';
import { shownCount } from '../src/release/shown-number.ts';

/**
 * The strongest attacker there is: knows the rules of the gate, tries every cohort there could be, and keeps those that
 * come out as the same JSON. What is the same in all of those is known.
 *
 * @returns a cohort of each such output in which a count of a few is known.
 */
export function toldCounts<Input>(
  cohorts: Iterable<Input>,
  released: (cohort: Input) => string,
  countsOf: (cohort: Input) => readonly number[],
  { minimumCount }: Pick<DisclosurePolicy, 'minimumCount'>,
): readonly Input[] {
  const alike = new Map<string, Input[]>();
  for (const cohort of cohorts) {
    const output = released(cohort);
    const others = alike.get(output);
    if (others === undefined) alike.set(output, [cohort]);
    else others.push(cohort);
  }
  return [...alike.values()].flatMap((possible) => {
    const [first, ...others] = possible.map(countsOf);
    const isTold = first!.some((count, i) => count > 0 && count < minimumCount && others.every((counts) => counts[i] === count));
    return isTold ? [possible[0]!] : [];
  });
}

/** Every way to put so many people into so many cells. */
export function* divided(people: number, cells: number): Generator<readonly number[]> {
  if (cells === 1) yield [people];
  else for (let first = 0; first <= people; first += 1) for (const rest of divided(people - first, cells - 1)) yield [first, ...rest];
}

export function* dividedUpTo(people: number, cells: number): Generator<readonly number[]> {
  for (let n = 1; n <= people; n += 1) yield* divided(n, cells);
}

/** What can be asked of groups that add up to one total: of each of them, and of any several together. */
export function unions(groups: readonly number[]): readonly number[] {
  return groups.reduce<readonly number[]>((sums, count) => [...sums, ...sums.map((sum) => sum + count)], [0]).slice(1, -1);
}

/** One result of an answer, of whichever kind, with what the audit reads of it. */
export interface Answered {
  readonly shown: AnyNumbers;
  readonly counts: ToldCounts;
}

/** A result as it may be seen alone, with what it tells of groups of people. */
export function answered<K extends ResultKind, Tables>(
  kind: Pick<EngineKind<K, Tables>, 'release' | 'cells'>,
  unreleased: Unreleased<K, Tables>,
  metric: MetricOf<K>,
  policy: DisclosurePolicy,
): Answered {
  const shown = kind.release(unreleased, policy);
  return { shown: { ...unreleased.numbers, ...shown } as AnyNumbers, counts: kind.cells(unreleased, shown, metric, policy) };
}

/** What a reader gets of an answer under any policy: the sizes of its arms, and its results without what is withheld. */
export function answer(results: readonly Answered[], episodes: Readonly<Record<string, number>>, policy: DisclosurePolicy): string {
  const arms = Object.entries(episodes).map(([arm, n]) => ({ arm, n, shown: shownCount(n, policy) }));
  const known = arms.map(({ arm, n, shown }) => ({ group: everyEpisode(arm), ...rangeTold(n, shown, policy) }));
  const withheld = withheldOf(
    results.map(({ counts }) => counts),
    known,
    Object.keys(episodes),
    policy,
  );
  return JSON.stringify([
    arms.map(({ shown }) => shown),
    results.map(({ shown }, place) => withheld[place]!.reduce((rest, { withhold }) => withhold(rest), shown)),
  ]);
}
