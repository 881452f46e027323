import type { Organisation } from './organisation.ts';

/** Ministries, agencies and bodies of the whole country. */
export const nationalOrganisations = {
  stm: {
    kind: 'national',
    label: {
      fi: 'Sosiaali- ja terveysministeriö (STM)',
      sv: 'Social- och hälsovårdsministeriet (SHM)',
      en: 'Ministry of Social Affairs and Health (STM)',
    },
    source: 'S4.1',
  },
  tem: {
    kind: 'national',
    label: {
      fi: 'Työ- ja elinkeinoministeriö (TEM)',
      sv: 'Arbets- och näringsministeriet (ANM)',
      en: 'Ministry of Economic Affairs and Employment (TEM)',
    },
    source: 'S4.1',
  },
  ministry_of_education_and_culture: {
    kind: 'national',
    label: { fi: 'Opetus- ja kulttuuriministeriö', sv: 'Undervisnings- och kulturministeriet', en: 'Ministry of Education and Culture' },
    source: 'S3.10',
  },
  thl: {
    kind: 'national',
    label: {
      fi: 'Terveyden ja hyvinvoinnin laitos (THL)',
      sv: 'Institutet för hälsa och välfärd (THL)',
      en: 'Finnish Institute for Health and Welfare (THL)',
    },
    source: 'S4.6, S1.12',
  },
  ttl: {
    kind: 'national',
    label: { fi: 'Työterveyslaitos (TTL)', sv: 'Arbetshälsoinstitutet', en: 'Finnish Institute of Occupational Health (TTL)' },
    source: 'S1.12, S2.11',
  },
  kela: {
    kind: 'national',
    label: { fi: 'Kansaneläkelaitos (Kela)', sv: 'Folkpensionsanstalten (FPA)', en: 'Social Insurance Institution (Kela)' },
    source: 'S0.2, S1.5, S2.7',
  },
  te_office: {
    kind: 'national',
    label: { fi: 'TE-toimisto', sv: 'Arbets- och näringsbyrån', en: 'Employment and economic development office (TE office)' },
    source: 'S2.7, S2.17',
  },
  criminal_sanctions_agency: {
    kind: 'national',
    label: { fi: 'Rikosseuraamuslaitos', sv: 'Brottspåföljdsmyndigheten', en: 'Criminal Sanctions Agency' },
    source: 'S2.7, S2.17',
  },
  prison_health_care: {
    kind: 'national',
    label: {
      fi: 'Vankiterveydenhuollon yksikkö',
      sv: 'Enheten för hälso- och sjukvård för fångar',
      en: 'Health Care Services for Prisoners',
    },
    source: 'S2.7',
  },
  innokyla: {
    kind: 'national',
    label: { fi: 'Innokylä', sv: 'Innokylä', en: 'Innokylä, the open platform of operating models' },
    isName: true,
    source: 'S4.7',
  },
  association_of_municipalities: {
    kind: 'national',
    label: { fi: 'Kuntaliitto', sv: 'Kommunförbundet', en: 'Association of Finnish Municipalities' },
    source: 'S2.20',
  },
  rehabilitation_foundation: {
    kind: 'national',
    label: { fi: 'Kuntoutussäätiö', sv: 'Rehabiliteringsstiftelsen', en: 'Rehabilitation Foundation' },
    source: 'S2.22',
  },
  vates_foundation: {
    kind: 'national',
    label: { fi: 'Vates-säätiö', sv: 'Vates-stiftelsen', en: 'Vates Foundation' },
    svUncertain: true,
    source: 'S3.11',
  },
} as const satisfies Record<string, Organisation>;
