import type { ReferralChannel } from '@polku/domain/reference';
import type { Random } from '../cohort/random.ts';
import { dateOfDay } from '../package/day.ts';
import type { NewRow } from '../package/table.ts';
import type { ScenarioRecords } from '../scenario/records.ts';
import { daysOf, numberOf, type RecordedCase } from './recorded-case.ts';

const referrerUnits = ['Terveysasema', 'Aikuissosiaalityö', 'TE-toimisto', 'Kela'] as const;

/** The referral that began the case, and one more where it was sent again. */
export function referralRows(recorded: RecordedCase, records: ScenarioRecords, random: Random): NewRow<'referrals'>[] {
  const { episodeId, referredOn, observedUntil, isTreated } = recorded;
  const channels = records.referralChannels[isTreated ? 'treated' : 'others'];
  const known = (day: number | undefined) => (day === undefined || day > observedUntil ? null : dateOfDay(day));
  const [triage] = daysOf(recorded, 'triage_decided');
  const [feedback] = daysOf(recorded, 'feedback_to_referrer');
  const extra = random.fork('referral');
  const rowOn = (received: number, place: number, handled: number | undefined, fedBack: number | undefined): NewRow<'referrals'> => {
    const channel = random.key<ReferralChannel>(channels);
    const isUniform = channel === 'uniform_form_inbox';
    const acknowledged = received + extra.integer(0, 3);
    const isPassedOn = place > 1 && recorded.otherTeamId !== null && extra.happens(0.3);
    return {
      referral_id: `PR${numberOf(recorded)}-${place}`,
      episode_id: episodeId,
      received_on: dateOfDay(received),
      written_on: dateOfDay(received - random.integer(0, 7)),
      channel,
      form_version: isUniform ? '1' : null,
      complete: isUniform || channel === 'other_form' ? random.happens(isUniform ? records.completeReferralShare : 0.5) : null,
      guidance_criterion: isUniform ? recorded.guidanceCriterion : null,
      acknowledged_on: handled !== undefined && extra.happens(0.8) ? known(Math.min(acknowledged, Math.max(handled, received))) : null,
      handled_on: known(handled),
      feedback_on: known(fedBack),
      referrer_unit: channel === 'walk_in' || channel === 'online' ? null : extra.pick(referrerUnits),
      readdressed_on: isPassedOn ? dateOfDay(received) : null,
      readdressed_to: isPassedOn ? recorded.otherTeamId : null,
    };
  };
  const again = referredOn + random.integer(20, 120);
  const isAgain = random.happens(records.referredAgainShare) && again <= observedUntil;
  return [
    rowOn(referredOn, 1, triage, feedback !== undefined && feedback >= referredOn ? feedback : undefined),
    ...(isAgain ? [rowOn(again, 2, again + random.integer(0, 10), undefined)] : []),
  ];
}
