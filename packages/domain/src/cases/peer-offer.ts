import type { Text } from '../text.ts';
import { isBy, type Day } from '../pathway/day.ts';

/**
 * Whether a client was offered a peer or an expert by experience, and what the client chose. Joining is always the client’s choice;
 * a refusal needs no reason and none is kept.
 */
export interface PeerOffer {
  readonly offeredOn: Day | null;
  readonly acceptedOn: Day | null;
  readonly declinedOn: Day | null;
  /** The first day with the peer: the start of the service `peer_support`. */
  readonly joinedOn: Day | null;
}

export const peerOfferStages = {
  not_offered: { fi: 'Ei tarjottu', sv: 'Har inte erbjudits', en: 'Not offered' },
  offered: { fi: 'Tarjottu', sv: 'Har erbjudits', en: 'Offered' },
  declined: { fi: 'Asiakas ei halunnut', sv: 'Klienten tackade nej', en: 'Declined' },
  accepted: { fi: 'Asiakas halusi', sv: 'Klienten tackade ja', en: 'Accepted' },
  joined: { fi: 'Vertainen mukana', sv: 'Kamratstödjaren är med', en: 'A peer has joined' },
} as const satisfies Record<string, Text>;
export type PeerOfferStage = keyof typeof peerOfferStages;

/**
 * Where the offer stands on a day. Who declined and later accepts has accepted: the latest choice counts, and joining is an
 * acceptance. `not_offered` also stands where an offer was made and not recorded.
 *
 * @example peerOfferStage({ offeredOn: '2022-04-04', acceptedOn: null, declinedOn: null, joinedOn: null }, '2022-04-30') // 'offered'
 */
export function peerOfferStage({ offeredOn, acceptedOn, declinedOn, joinedOn }: PeerOffer, on: Day): PeerOfferStage {
  if (isBy(joinedOn, on)) return 'joined';
  if (isBy(acceptedOn, on) && (!isBy(declinedOn, on) || declinedOn <= acceptedOn)) return 'accepted';
  if (isBy(declinedOn, on)) return 'declined';
  return isBy(offeredOn, on) ? 'offered' : 'not_offered';
}
