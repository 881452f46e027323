import type { CatalogueEntry } from './entry.ts';

/** How a referral arrives, whoever makes it. */
export const referralChannels = {
  uniform_form_inbox: {
    label: {
      fi: 'Yhdenmukainen lähete yhteiseen postilaatikkoon',
      sv: 'Enhetlig remiss till den gemensamma inkorgen',
      en: 'Uniform form to the shared inbox',
    },
    source: 'S0.7',
  },
  other_form: { label: { fi: 'Muu lomake', sv: 'Annan blankett', en: 'Other form' }, source: '(P)' },
  phone: { label: { fi: 'Puhelin', sv: 'Telefon', en: 'Phone' }, source: '(P)' },
  walk_in: { label: { fi: 'Ilman ajanvarausta (walk in)', sv: 'Utan tidsbokning (walk in)', en: 'Walk-in' }, source: 'S0.10' },
  online: { label: { fi: 'Verkossa', sv: 'På nätet', en: 'Online' }, source: 'S1.8 (I)' },
  in_person: { label: { fi: 'Paikan päällä', sv: 'På plats', en: 'In person' }, source: '(P)' },
  system: { label: { fi: 'Tietojärjestelmästä', sv: 'Ur ett informationssystem', en: 'From an information system' }, source: '(P)' },
} as const satisfies Record<string, CatalogueEntry>;

export type ReferralChannel = keyof typeof referralChannels;
export const referralChannelIds = Object.keys(referralChannels) as ReferralChannel[];
