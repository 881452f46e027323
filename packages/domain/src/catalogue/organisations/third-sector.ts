import type { Organisation } from './organisation.ts';

/** Associations, and the parish, which are no authorities. */
export const thirdSectorOrganisations = {
  sininauha: {
    kind: 'third_sector',
    label: {
      fi: 'Varsinais-Suomen Sininauha',
      sv: 'Varsinais-Suomen Sininauha',
      en: 'Varsinais-Suomen Sininauha, a Blue Ribbon association',
    },
    isName: true,
    region: 'varsinais_suomi',
    source: 'S2.18',
  },
  a_kilta: {
    kind: 'third_sector',
    label: { fi: 'A-kilta', sv: 'A-gille', en: 'A-kilta, a sobriety fellowship' },
    svUncertain: true,
    source: 'S2.18',
  },
  mannerheim_league: {
    kind: 'third_sector',
    label: { fi: 'Mannerheimin Lastensuojeluliitto', sv: 'Mannerheims Barnskyddsförbund', en: 'Mannerheim League for Child Welfare' },
    source: 'S2.18',
  },
  parish: {
    kind: 'third_sector',
    label: { fi: 'Seurakunta ja diakoniatyö', sv: 'Församlingen och diakoniarbetet', en: 'Parish and diaconal work' },
    isMany: true,
    source: 'S2.18',
  },
  associations: {
    kind: 'third_sector',
    label: { fi: 'Järjestöt ja yhdistykset', sv: 'Organisationer och föreningar', en: 'Organisations and associations' },
    isMany: true,
    source: 'S2.7, S3.11',
  },
} as const satisfies Record<string, Organisation>;
