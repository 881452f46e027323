import { peerOfferStage, peerOfferStages } from '../../cases/peer-offer.ts';
import { defineChapter, inWords } from '../chapter.ts';

export const peerSupport = defineChapter({
  place: 260,
  title: { fi: 'Vertaistuki', sv: 'Kamratstöd', en: 'Support of a peer' },
  columns: ['stage'],
  tell: ({ own, on }) =>
    own.services
      .filter(({ service }) => service === 'peer_support')
      .map((row) => ({
        stage: inWords(
          peerOfferStages,
          peerOfferStage(
            { offeredOn: row.offered_on, acceptedOn: row.ordered_on, declinedOn: row.declined_on, joinedOn: row.started_on },
            on,
          ),
        ),
      })),
});
