import type { ReferralSourceId } from '../catalogue/referral-sources.ts';
import type { Day } from '../pathway/day.ts';
import { consentStage, type DatedConsent } from './consent-on.ts';

/** A case, as far as it tells whether its client was found in a register and had consented before becoming one. */
export interface CaseFromOutreach {
  readonly referralSource: ReferralSourceId | null;
  readonly referredOn: Day;
  /** Null where no consents have been recorded. */
  readonly consents: readonly DatedConsent[] | null;
}

/**
 * Whether someone who was found by data mining may stand among cases: only once their own consent is in force. Until then they are
 * part of a count in `outreach.csv` and have no rows. `not_yet`: a case was opened before a consent was in force, which is to be mended.
 *
 * @example outreachStanding({ referralSource: 'kela_data_mining', referredOn: '2022-09-05', consents: [] }) // 'not_yet'
 */
export function outreachStanding({
  referralSource,
  referredOn,
  consents,
}: CaseFromOutreach): 'not_from_outreach' | 'case' | 'not_yet' | 'consent_not_recorded' {
  if (referralSource !== 'kela_data_mining') return 'not_from_outreach';
  if (consents === null) return 'consent_not_recorded';
  return consents.some((consent) => consentStage(consent, referredOn) === 'given') ? 'case' : 'not_yet';
}
