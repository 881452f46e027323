import { checksOf } from '../checks-of.ts';
import type { RuleId } from '../rules/ids.ts';

const checks = checksOf('spelling');

const nothing = () => {};

/** A cell's text in the one form in which it is read. `notice` hears of what changed. */
export function spelt(raw: string, notice: (rule: RuleId) => void = nothing): string {
  let text = raw;
  for (const { id, check } of checks) {
    const better = check(text);
    if (better !== text) notice(id);
    text = better;
  }
  return text;
}
