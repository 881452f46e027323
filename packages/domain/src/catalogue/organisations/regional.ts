import type { Organisation } from './organisation.ts';

/** Bodies of a county, a hospital district or a wider area. */
export const regionalOrganisations = {
  wellbeing_services_county: {
    kind: 'regional',
    label: { fi: 'Hyvinvointialue', sv: 'Välfärdsområdet', en: 'Wellbeing services county' },
    isMany: true,
    source: 'S0.2, S1.14',
  },
  satasote: {
    kind: 'regional',
    label: { fi: 'Satasote', sv: 'Satasote', en: 'Satasote, the preparation of health and social services in Satakunta' },
    isName: true,
    region: 'satakunta',
    source: 'S0.5, S0.9',
  },
  satakunta_regional_council: {
    kind: 'regional',
    label: { fi: 'Satakuntaliitto', sv: 'Satakuntaförbundet', en: 'Regional Council of Satakunta' },
    region: 'satakunta',
    source: 'S0.9',
  },
  pirkanmaa_hospital_district: {
    kind: 'regional',
    label: { fi: 'Pirkanmaan sairaanhoitopiiri (PSHP)', sv: 'Birkalands sjukvårdsdistrikt', en: 'Pirkanmaa Hospital District (PSHP)' },
    region: 'pirkanmaa',
    source: 'S1.11',
  },
  tays: {
    kind: 'regional',
    label: {
      fi: 'Tampereen yliopistollinen sairaala (TAYS)',
      sv: 'Tammerfors universitetssjukhus (TAYS)',
      en: 'Tampere University Hospital (TAYS)',
    },
    region: 'pirkanmaa',
    source: 'S1.6',
  },
  university_centre: {
    kind: 'regional',
    label: {
      fi: 'Yliopistollinen sosiaali- ja terveyskeskus',
      sv: 'Universitetsanknuten social- och hälsocentral',
      en: 'University health and social services centre',
    },
    svUncertain: true,
    region: 'varsinais_suomi',
    source: 'S2.3, S2.5',
  },
  kainuu_joint_authority: {
    kind: 'regional',
    label: {
      fi: 'Kainuun sosiaali- ja terveydenhuollon kuntayhtymä (Kainuun sote)',
      sv: 'Samkommunen för social- och hälsovården i Kajanaland',
      en: 'Kainuu Joint Authority for Health and Social Services',
    },
    svUncertain: true,
    region: 'kainuu',
    source: 'S3.7',
  },
  oys_special_responsibility_area: {
    kind: 'regional',
    label: {
      fi: 'OYS-erityisvastuualue',
      sv: 'Uleåborgs universitetssjukhus specialansvarsområde',
      en: 'Special responsibility area of Oulu University Hospital (OYS)',
    },
    source: 'S3.5',
  },
} as const satisfies Record<string, Organisation>;
