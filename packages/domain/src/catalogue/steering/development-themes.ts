import type { CatalogueEntry } from '../entry.ts';

/** The themes of the workshops that professionals and partners of Pirkanmaa held together. */
export const developmentThemes = {
  cooperation_structures: {
    label: {
      fi: 'Yhteistyön rakenteet ja yhdyspinnat',
      sv: 'Samarbetsstrukturer och kontaktytor',
      en: 'Co-operation structures and interfaces',
    },
    svUncertain: true,
    source: 'S1.3, S1.11',
  },
  recognition_and_responsibilities: {
    label: {
      fi: 'Kohderyhmän tunnistaminen ja palveluvastuut',
      sv: 'Identifiering av målgruppen och ansvaret för tjänsterna',
      en: 'Recognising the target group, and service responsibilities',
    },
    source: 'S1.3, S1.11',
  },
  supply_of_services: {
    label: { fi: 'Palvelutarjonnan jäsentäminen', sv: 'Strukturering av serviceutbudet', en: 'Structuring the supply of services' },
    source: 'S1.3, S1.11',
  },
  coordination_of_the_path: {
    label: {
      fi: 'Polun koordinointivastuut ja yhteistyömalli',
      sv: 'Ansvar för samordning av stigen och en samarbetsmodell',
      en: 'Co-ordination responsibilities and co-operation model of the path',
    },
    source: 'S1.3, S1.11',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type DevelopmentThemeId = keyof typeof developmentThemes;
