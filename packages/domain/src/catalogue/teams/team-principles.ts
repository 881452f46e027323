import type { CatalogueEntry } from '../entry.ts';

/** The principles of the model in which the team is gathered around the client. */
export const teamPrinciples = {
  equality: {
    label: {
      fi: 'Tasavertaisuus: asiakas on aina mukana',
      sv: 'Jämlikhet: klienten är alltid med',
      en: 'Equality: the client is always present',
    },
    source: 'S1.6',
  },
  dialogue: { label: { fi: 'Dialogisuus', sv: 'Dialog', en: 'Dialogue' }, source: 'S1.6' },
  right_door: {
    label: {
      fi: 'Asiakas on aina oikealla ovella: ammattilaiset vastaavat saavutettavuudesta',
      sv: 'Klienten är alltid vid rätt dörr: yrkespersonerna ansvarar för tillgängligheten',
      en: 'Always the right door: professionals answer for accessibility',
    },
    source: 'S1.6',
  },
  remote_services: { label: { fi: 'Etäpalvelut', sv: 'Distanstjänster', en: 'Remote services' }, source: 'S1.6' },
} as const satisfies Record<string, CatalogueEntry>;

export type TeamPrincipleId = keyof typeof teamPrinciples;
