import type { CatalogueEntry } from '../entry.ts';

/** When a team asks for the client’s consent: the models differ in it. */
export const consentPractices = {
  before_booking: {
    label: { fi: 'Ennen ajan varaamista', sv: 'Innan tiden bokas', en: 'Before time is booked' },
    source: 'S0.4, S2.20',
  },
  after_booking: {
    label: { fi: 'Ajan varaamisen jälkeen, ennen tiimiä', sv: 'Efter bokningen, före teamet', en: 'After booking, before the team meets' },
    source: 'S3.8',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ConsentPractice = keyof typeof consentPractices;
export const consentPracticeIds = Object.keys(consentPractices) as ConsentPractice[];
