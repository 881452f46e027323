import type { CatalogueEntry } from '../entry.ts';

/** Sections of law that the requirements name; whether they still say the same is for the reader to check. */
export const legalBases = {
  social_welfare_act_36: {
    label: { fi: 'Sosiaalihuoltolaki 36 §', sv: 'Socialvårdslagen 36 §', en: 'Social Welfare Act, section 36' },
    source: 'S4.4',
  },
  social_welfare_act_39: {
    label: { fi: 'Sosiaalihuoltolaki 39 §', sv: 'Socialvårdslagen 39 §', en: 'Social Welfare Act, section 39' },
    source: 'S4.4',
  },
  social_welfare_act_41: {
    label: { fi: 'Sosiaalihuoltolaki 41 §', sv: 'Socialvårdslagen 41 §', en: 'Social Welfare Act, section 41' },
    source: 'S4.4',
  },
  patient_act_4a: {
    label: {
      fi: 'Laki potilaan asemasta ja oikeuksista 4 a §',
      sv: 'Lagen om patientens ställning och rättigheter 4 a §',
      en: 'Act on the Status and Rights of Patients, section 4 a',
    },
    source: 'S4.4',
  },
  substance_decree_2: {
    label: {
      fi: 'Päihdehuoltoasetus 2 §',
      sv: 'Förordningen om missbrukarvård 2 §',
      en: 'Decree on Welfare for Substance Abusers, section 2',
    },
    source: 'S4.4',
  },
  rehabilitative_work_act_8: {
    label: {
      fi: 'Laki kuntouttavasta työtoiminnasta 8 §',
      sv: 'Lagen om arbetsverksamhet i rehabiliteringssyfte 8 §',
      en: 'Act on Rehabilitative Work Activity, section 8',
    },
    source: 'S4.4',
  },
  health_care_act_13: {
    label: { fi: 'Terveydenhuoltolaki 13 §', sv: 'Hälso- och sjukvårdslagen 13 §', en: 'Health Care Act, section 13' },
    source: 'S4.4',
  },
  health_care_act_32: {
    label: { fi: 'Terveydenhuoltolaki 32 §', sv: 'Hälso- och sjukvårdslagen 32 §', en: 'Health Care Act, section 32' },
    source: 'S4.4',
  },
  health_care_act_33: {
    label: { fi: 'Terveydenhuoltolaki 33 §', sv: 'Hälso- och sjukvårdslagen 33 §', en: 'Health Care Act, section 33' },
    source: 'S4.4',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type LegalBasisId = keyof typeof legalBases;
