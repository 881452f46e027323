import type { Text } from '../text.ts';
import { isBy, type Day } from '../pathway/day.ts';

/** The dates of a referral: a row of `referrals.csv`. What it says about the client is not in the data. */
export interface ReferralDates {
  readonly writtenOn: Day | null;
  readonly receivedOn: Day;
  readonly handledOn: Day | null;
  readonly feedbackOn: Day | null;
  /** Whether the form was filled in whole; null where nobody has looked. */
  readonly complete: boolean | null;
}

export const referralStages = {
  not_written: { fi: 'Ei vielä kirjoitettu', sv: 'Ännu inte skriven', en: 'Not written yet' },
  written: { fi: 'Kirjoitettu', sv: 'Skriven', en: 'Written' },
  received: { fi: 'Vastaanotettu', sv: 'Mottagen', en: 'Received' },
  more_asked: { fi: 'Lisätietoja odotetaan', sv: 'Väntar på kompletterande uppgifter', en: 'Waiting for more information' },
  handled: { fi: 'Käsitelty', sv: 'Behandlad', en: 'Handled' },
  feedback_given: {
    fi: 'Palaute annettu lähettäjälle',
    sv: 'Respons given till den som remitterade',
    en: 'Feedback given to the referrer',
  },
} as const satisfies Record<string, Text>;
export type ReferralStage = keyof typeof referralStages;

/**
 * Where a referral stands on a day. One that lacks something the form requires waits for it until the team has handled it. Misleads
 * where feedback is given by phone and not recorded: such a referral stays `handled`.
 *
 * @example referralStage({ writtenOn: '2022-08-01', receivedOn: '2022-08-03', handledOn: null, feedbackOn: null, complete: true },
 *   '2022-08-10') // 'received'
 */
export function referralStage({ writtenOn, receivedOn, handledOn, feedbackOn, complete }: ReferralDates, on: Day): ReferralStage {
  if (isBy(feedbackOn, on)) return 'feedback_given';
  if (isBy(handledOn, on)) return 'handled';
  if (isBy(receivedOn, on)) return complete === false ? 'more_asked' : 'received';
  return isBy(writtenOn, on) ? 'written' : 'not_written';
}
