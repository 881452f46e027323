import type { Looks, Verdict } from './looks.ts';
import type { Facts } from './rules/rule.ts';
import { ruleIds, type RuleId } from './rules/ids.ts';
import { rules } from './rules/index.ts';

type CheckOf<Look extends keyof Looks> = NonNullable<Looks[Look]>;

/** Rules in the order in which they are looked at: by id, but each after those that come before it. */
function inOrder(): readonly RuleId[] {
  const ordered = new Set<RuleId>();
  const place = (id: RuleId): void => {
    if (ordered.has(id)) return;
    for (const other of ruleIds) if (rules[other].before?.includes(id) === true) place(other);
    ordered.add(id);
  };
  ruleIds.forEach(place);
  return [...ordered];
}

let ordered: readonly RuleId[] | undefined;

/** A rule's check of one thing. */
export interface RuleCheck<Check> {
  readonly id: RuleId;
  readonly check: Check;
}

/** The checks of every rule that looks at one thing, in their order. */
export function checksOf<Look extends keyof Looks>(look: Look): readonly RuleCheck<CheckOf<Look>>[] {
  ordered ??= inOrder();
  return ordered.flatMap((id) => {
    const check = rules[id].check[look];
    return check === undefined ? [] : [{ id, check: check as CheckOf<Look> }];
  });
}

/** A rule that is broken, and what its texts leave open. */
export interface Broken {
  readonly rule: RuleId;
  readonly facts: Facts;
}

const noFacts: Facts = {};

/** The first rule that is broken. */
export function firstBroken<Check>(checks: readonly RuleCheck<Check>[], ask: (check: Check) => Verdict): Broken | undefined {
  for (const { id, check } of checks) {
    const verdict = ask(check);
    if (verdict !== false) return { rule: id, facts: verdict === true ? noFacts : verdict };
  }
  return undefined;
}
