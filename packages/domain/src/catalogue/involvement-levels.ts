import type { CatalogueEntry } from './entry.ts';

export interface InvolvementLevel extends CatalogueEntry {
  /** What `involvement_level` of the data package holds. */
  readonly level: number;
}

/** The house of client involvement, from its foundation to its attic, and below it that clients are not involved at all. */
export const involvementHouse = {
  none: { level: 0, label: { fi: 'Ei osallisuutta', sv: 'Ingen delaktighet', en: 'No involvement' }, source: '(P)' },
  own_service: {
    level: 1,
    label: { fi: 'Osallisuus omassa palvelussa', sv: 'Delaktighet i den egna tjänsten', en: 'Involvement in own service' },
    source: 'S2.6',
  },
  feedback: { level: 2, label: { fi: 'Palaute', sv: 'Respons', en: 'Feedback' }, source: 'S2.6' },
  dialogue: { level: 3, label: { fi: 'Vuoropuhelu', sv: 'Dialog', en: 'Dialogue' }, source: 'S2.6' },
  developing_services: {
    level: 4,
    label: { fi: 'Palvelujen kehittäminen', sv: 'Utveckling av tjänster', en: 'Developing services' },
    source: 'S2.6',
  },
  producing_together: {
    level: 5,
    label: { fi: 'Palvelujen tuottaminen yhdessä', sv: 'Gemensam produktion av tjänster', en: 'Producing services together' },
    source: 'S2.6',
  },
  shared_strategy: {
    level: 6,
    label: {
      fi: 'Yhteiset arvot strategiassa ja ohjelmassa',
      sv: 'Gemensamma värden i strategi och program',
      en: 'Shared values in strategy and programme',
    },
    source: 'S2.6',
  },
} as const satisfies Record<string, InvolvementLevel>;

export type InvolvementLevelId = keyof typeof involvementHouse;
export const involvementLevelIds = Object.keys(involvementHouse) as InvolvementLevelId[];
