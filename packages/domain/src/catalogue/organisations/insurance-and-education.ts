import type { Organisation } from './organisation.ts';

/** Insurers beside Kela. */
export const insuranceOrganisations = {
  employment_pension_institutions: {
    kind: 'insurance',
    label: { fi: 'Työeläkelaitokset', sv: 'Arbetspensionsanstalterna', en: 'Employment pension institutions' },
    isMany: true,
    source: 'S2.18',
  },
  insurance_companies: {
    kind: 'insurance',
    label: { fi: 'Vakuutusyhtiöt', sv: 'Försäkringsbolagen', en: 'Insurance companies' },
    isMany: true,
    source: 'S2.18',
  },
} as const satisfies Record<string, Organisation>;

/** Schools and universities of applied sciences. */
export const educationOrganisations = {
  schools: {
    kind: 'education',
    label: { fi: 'Koulut', sv: 'Skolorna', en: 'Schools' },
    isMany: true,
    source: 'S2.7',
  },
  educational_institutions: {
    kind: 'education',
    label: { fi: 'Oppilaitokset', sv: 'Läroanstalterna', en: 'Educational institutions' },
    isMany: true,
    source: 'S2.7, S2.18',
  },
  special_vocational_institutions: {
    kind: 'education',
    label: { fi: 'Ammatilliset erityisoppilaitokset', sv: 'Specialyrkesläroanstalterna', en: 'Special vocational institutions' },
    isMany: true,
    source: 'S2.7 (I)',
  },
  universities_of_applied_sciences: {
    kind: 'education',
    label: { fi: 'Ammattikorkeakoulut', sv: 'Yrkeshögskolorna', en: 'Universities of applied sciences' },
    isMany: true,
    source: 'S2.11',
  },
} as const satisfies Record<string, Organisation>;
