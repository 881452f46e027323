import type { ReferralSourceId } from '../catalogue/referral-sources.ts';
import { teamEntryRules, type TeamEntryRule, type TeamEntryRuleId } from '../catalogue/teams/team-entry-rules.ts';

/**
 * Whether a team of this rule takes a client who comes from a source: the special expertise team takes nobody who comes by themselves.
 * Null where the source is not known. A rule on the client’s need, such as a multi-sector one, is not looked at here.
 *
 * @example admitsFrom('professional_referral', 'self') // false
 */
export function admitsFrom(rule: TeamEntryRuleId, source: ReferralSourceId): boolean | null {
  const { onlyFrom }: TeamEntryRule = teamEntryRules[rule];
  if (onlyFrom === undefined) return true;
  return source === 'unknown' ? null : onlyFrom.includes(source);
}
