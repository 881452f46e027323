import { fill, inEveryLanguage } from '../sentences/prose.ts';
import type { Text } from '../text.ts';
import type { PathwayEntry } from './case-record.ts';
import type { Day } from './day.ts';
import { invariantIds, invariants, type InvariantId } from './invariants.ts';
import type { Breach, PathStep } from './invariants/invariant.ts';
import type { PathFacts } from './path-facts.ts';
import { states, type StateId } from './states.ts';

/** A rule that a path breaks, and where. */
export interface PathViolation {
  readonly rule: InvariantId;
  /** The days that contradict the rule. */
  readonly dates: readonly Day[];
  readonly from?: StateId | null;
  readonly to?: StateId;
  readonly text: Text;
}

/**
 * The rules of the pathway that a case breaks, rule by rule in the order of `invariants`, each with the days it is about; none for a
 * case that keeps them all. Disorder is told, never mended or thrown.
 *
 * Entries are taken in the order in which they are given, so that dates out of order can be seen: put rows that have no order of their
 * own through `inPathOrder` first. A state given again while it lasts counts once. A rule whose facts are left out is not checked: what was
 * not recorded may have been done. Misleads for a path derived from milestones alone, where a state without a recorded
 * milestone looks like an impossible transition.
 *
 * @example
 * validatePath([
 *   { state: 'need_recognised', enteredOn: '2022-03-01' },
 *   { state: 'on_pathway', enteredOn: '2022-04-01' },
 * ]).map(({ rule, dates }) => ({ rule, dates })) // [{ rule: 'impossible_transition', dates: ['2022-04-01'] }]
 */
export function validatePath(entries: readonly PathwayEntry[], facts: PathFacts = {}): readonly PathViolation[] {
  const steps: PathStep[] = [];
  let from: StateId | null = null;
  for (const { state: to, enteredOn: on } of entries) {
    if (to !== from) steps.push({ from, to, on });
    from = to;
  }
  const course = { steps, facts };
  const found: PathViolation[] = [];
  for (const rule of invariantIds) for (const breach of invariants[rule].breaches(course)) found.push(violation(rule, breach));
  return found;
}

/** Put into words when they are read: who looks at many cases takes the rules and the days alone. */
const violation = (rule: InvariantId, breach: Breach): PathViolation => ({
  rule,
  ...breach,
  get text() {
    return textOf(rule, breach);
  },
});

function textOf(rule: InvariantId, { dates: [first, second], from, to }: Breach): Text {
  return inEveryLanguage((locale, prose) =>
    fill(invariants[rule].breach[locale], {
      date: prose.date(first),
      ...(second !== undefined && { until: prose.date(second) }),
      ...(from && { from: states[from].label[locale] }),
      ...(to && { to: states[to].label[locale] }),
    }),
  );
}
