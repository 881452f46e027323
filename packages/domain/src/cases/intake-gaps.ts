import type { ReferralSourceId } from '../catalogue/referral-sources.ts';
import type { ResourceRow } from '../data-package/index.ts';

/** Referrals of one case, and who made the contact. */
export interface Intake {
  readonly referralSource: ReferralSourceId | null;
  readonly referrals: readonly Pick<ResourceRow<'referrals'>, 'referral_id' | 'referral_source' | 'channel'>[];
}

const isKnown = (source: ReferralSourceId | null): boolean => source !== null && source !== 'unknown';

/**
 * What a case does not tell of how its client got in: who made the contact, and the way by which each referral came. A client’s own
 * contact is a referral too. It never asks for a diagnosis or a benefit: neither decides who gets in. Empty where all is told.
 *
 * @example intakeGaps({ referralSource: 'self', referrals: [{ referral_id: 'r1', referral_source: null, channel: null }] }) // [{ missing: 'channel', referralId: 'r1' }]
 */
export function intakeGaps({
  referralSource,
  referrals,
}: Intake): readonly ({ readonly missing: 'source' | 'referral' } | { readonly missing: 'channel'; readonly referralId: string })[] {
  return [
    ...([referralSource, ...referrals.map((referral) => referral.referral_source)].some(isKnown) ? [] : [{ missing: 'source' as const }]),
    ...(referrals.length === 0 ? [{ missing: 'referral' as const }] : []),
    ...referrals.flatMap(({ referral_id: referralId, channel }) => (channel === null ? [{ missing: 'channel' as const, referralId }] : [])),
  ];
}
