import type { Text } from '../text.ts';
import type { CatalogueEntry } from './entry.ts';

/** Whom a message is meant to reach. */
export const communicationAudiences = {
  professionals: { fi: 'Ammattilaiset', sv: 'Yrkespersoner', en: 'Professionals' },
  clients: { fi: 'Asiakkaat ja asukkaat', sv: 'Klienter och invånare', en: 'Clients and residents' },
} as const satisfies Record<string, Text>;
export type CommunicationAudience = keyof typeof communicationAudiences;

export interface CommunicationChannel extends CatalogueEntry {
  readonly audience: CommunicationAudience;
}

/** Ways by which word of the service was spread; each time is a row of `activities.csv` of the kind `communication`. */
export const communicationChannels = {
  field_visit: {
    label: { fi: 'Jalkautuminen', sv: 'Fältbesök', en: 'Field visit' },
    audience: 'professionals',
    source: 'S2.23',
  },
  unit_meeting: {
    label: { fi: 'Yksikön kokous', sv: 'Enhetens möte', en: 'Meeting of a unit' },
    audience: 'professionals',
    source: 'S2.23',
  },
  coffee_room: {
    label: { fi: 'Kahvihuonekeskustelu', sv: 'Samtal i kafferummet', en: 'Talk in the coffee room' },
    audience: 'professionals',
    source: 'S2.23',
  },
  intranet: {
    label: { fi: 'Uutiskirje intranetissä', sv: 'Nyhetsbrev på intranätet', en: 'Newsletter on the intranet' },
    audience: 'professionals',
    source: 'S3.5',
  },
  website: { label: { fi: 'Verkkosivut', sv: 'Webbplats', en: 'Website' }, audience: 'clients', source: 'S2.23' },
  social_media: { label: { fi: 'Sosiaalinen media', sv: 'Sociala medier', en: 'Social media' }, audience: 'clients', source: 'S2.23' },
  blog: { label: { fi: 'Blogi', sv: 'Blogg', en: 'Blog' }, audience: 'professionals', source: 'S3.5' },
  waiting_room: { label: { fi: 'Odotustilat', sv: 'Väntrum', en: 'Waiting rooms' }, audience: 'clients', source: 'S2.23' },
  brochure: { label: { fi: 'Esite', sv: 'Broschyr', en: 'Brochure' }, audience: 'clients', source: 'S2.23' },
  card: { label: { fi: 'Käyntikortti', sv: 'Visitkort', en: 'Card' }, audience: 'clients', source: 'S2.23' },
  live_broadcast: { label: { fi: 'Suora lähetys', sv: 'Direktsändning', en: 'Live broadcast' }, audience: 'professionals', source: 'S3.5' },
} as const satisfies Record<string, CommunicationChannel>;

export type CommunicationChannelId = keyof typeof communicationChannels;
