import type { CatalogueEntry } from '../entry.ts';

/** The form on which a consent is given. Kela’s form Y100 was made for co-operation across sectors during the programme. */
export const consentForms = {
  y100: { label: { fi: 'Kelan lomake Y100', sv: 'FPA:s blankett Y100', en: 'Kela form Y100' }, source: 'S2.20' },
  own_form: { label: { fi: 'Oma lomake', sv: 'Egen blankett', en: 'Own form' }, source: 'S2.4, S2.19' },
  spoken: { label: { fi: 'Suullinen', sv: 'Muntligt', en: 'Spoken' }, source: 'S0.4 (I)' },
} as const satisfies Record<string, CatalogueEntry>;

export type ConsentForm = keyof typeof consentForms;
export const consentFormIds = Object.keys(consentForms) as ConsentForm[];
