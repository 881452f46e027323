import { referralSources } from '../../catalogue/referral-sources.ts';
import { openReferrals } from '../../cases/open-referrals.ts';
import { referralHolder } from '../../cases/referral-holder.ts';
import { referralStage, referralStages } from '../../cases/referral-stage.ts';
import { defineChapter, inWords, named } from '../chapter.ts';

export const referrals = defineChapter({
  place: 140,
  title: { fi: 'Lähetteet', sv: 'Remisser', en: 'Referrals' },
  columns: ['received_on', 'source', 'stage', 'team', 'open_days'],
  tell: ({ own, episode, on }) => {
    const open = openReferrals(
      own.referrals.map((row) => ({
        referralId: row.referral_id,
        receivedOn: row.received_on,
        acknowledgedOn: row.acknowledged_on,
        readdressedOn: row.readdressed_on,
        handledOn: row.handled_on,
      })),
      on,
    );
    return own.referrals
      .filter(({ received_on: receivedOn }) => receivedOn <= on)
      .map((row) => ({
        received_on: row.received_on,
        source: named(referralSources, row.referral_source ?? episode.referral_source),
        stage: inWords(
          referralStages,
          referralStage(
            {
              writtenOn: row.written_on,
              receivedOn: row.received_on,
              handledOn: row.handled_on,
              feedbackOn: row.feedback_on,
              complete: row.complete,
            },
            on,
          ),
        ),
        team: referralHolder(row, episode.team_id, on)?.teamId ?? null,
        open_days: open.find(({ referralId }) => referralId === row.referral_id)?.openDays ?? null,
      }));
  },
});
