import { expect, test } from 'vitest';
import { peerOfferStage, type PeerOffer } from './peer-offer.ts';

const offer: PeerOffer = { offeredOn: '2022-04-04', acceptedOn: null, declinedOn: null, joinedOn: null };

test.each<[string, Partial<PeerOffer>, string, string]>([
  ['before the offer', {}, '2022-04-03', 'not_offered'],
  ['while the client thinks', {}, '2022-04-30', 'offered'],
  ['after a yes', { acceptedOn: '2022-04-20' }, '2022-04-30', 'accepted'],
  ['after a no', { declinedOn: '2022-04-20' }, '2022-04-30', 'declined'],
  ['after a no that became a yes', { declinedOn: '2022-04-20', acceptedOn: '2022-04-25' }, '2022-04-30', 'accepted'],
  ['after a yes that became a no', { acceptedOn: '2022-04-20', declinedOn: '2022-04-25' }, '2022-04-30', 'declined'],
  ['once a peer has joined', { acceptedOn: '2022-04-20', joinedOn: '2022-04-28' }, '2022-04-30', 'joined'],
])('%s', (_, changed, on, stage) => {
  expect(peerOfferStage({ ...offer, ...changed }, on)).toBe(stage);
});
