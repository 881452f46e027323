import type { CatalogueEntry } from './entry.ts';

/**
 * Why somebody else co-ordinates a client’s process than the rule of thumb suggests. The sources ask for a reason and name
 * none but the client’s own will.
 */
export const coordinatorChoices = {
  client_wish: { label: { fi: 'Asiakas tahtoi niin', sv: 'Klienten ville det', en: 'The client wished it' }, source: 'S2.10' },
  knows_the_client: {
    label: { fi: 'Tuntee asiakkaan parhaiten', sv: 'Känner klienten bäst', en: 'Knows the client best' },
    source: 'S2.10 (I)',
  },
  agreed_locally: {
    label: { fi: 'Alueella on sovittu toisin', sv: 'Man har kommit överens om annat lokalt', en: 'Agreed otherwise here' },
    source: '(P)',
  },
  not_available: {
    label: { fi: 'Ehdotettua ei ollut saatavilla', sv: 'Den föreslagna fanns inte att tillgå', en: 'The one suggested was not available' },
    source: '(P)',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type CoordinatorChoice = keyof typeof coordinatorChoices;
export const coordinatorChoiceIds = Object.keys(coordinatorChoices) as CoordinatorChoice[];
