import { checksOf, firstBroken, type Broken } from '../checks-of.ts';
import type { ColumnType } from '../resource.ts';
import type { RuleId } from '../rules/ids.ts';
import { spelt } from './spelt.ts';

const checks = checksOf('text');
const noticeChecks = checksOf('textNotice');
const none: readonly RuleId[] = [];

/**
 * The rule that a text breaks as such, wherever it stands; `text` is `raw` as it should be spelt, `type` that of the column where it
 * stands in one of the package's own.
 */
export const brokenByText = (raw: string, text: string = spelt(raw), type?: ColumnType): Broken | undefined =>
  firstBroken(checks, (check) => check(text, raw, type));

/** Rules that only tell of what a text looks like. */
export function textNotices(raw: string): readonly RuleId[] {
  const noticed = noticeChecks.filter(({ check }) => check(raw));
  return noticed.length === 0 ? none : noticed.map(({ id }) => id);
}
