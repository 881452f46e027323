import type { CatalogueEntry } from './entry.ts';

export interface ContactChannel extends CatalogueEntry {
  readonly isRemote: boolean;
}

/** How a professional and a client are in contact: on site or remotely, which the sources ask to use widely. */
export const contactChannels = {
  on_site: { label: { fi: 'Tapaaminen paikan päällä', sv: 'Möte på plats', en: 'Meeting on site' }, isRemote: false, source: 'S1.6 (I)' },
  home_visit: { label: { fi: 'Kotikäynti', sv: 'Hembesök', en: 'Home visit' }, isRemote: false, source: 'S2.18 (I)' },
  video: { label: { fi: 'Etätapaaminen', sv: 'Distansmöte', en: 'Remote meeting' }, isRemote: true, source: 'S1.6' },
  phone_call: { label: { fi: 'Puhelu', sv: 'Telefonsamtal', en: 'Phone call' }, isRemote: true, source: 'S1.6 (I)' },
  message: { label: { fi: 'Suojattu viesti', sv: 'Skyddat meddelande', en: 'Secure message' }, isRemote: true, source: '(P)' },
} as const satisfies Record<string, ContactChannel>;

export type ContactChannelId = keyof typeof contactChannels;
export const contactChannelIds = Object.keys(contactChannels) as ContactChannelId[];
