import type { Service } from './service.ts';

export const healthServices = {
  health_check_unemployed: {
    category: 'health',
    label: { fi: 'Työttömien terveystarkastus', sv: 'Hälsoundersökning för arbetslösa', en: 'Health check for unemployed people' },
    onServiceTray: true,
    source: 'S0.6, S1.7',
  },
  work_ability_assessment: {
    category: 'health',
    label: { fi: 'Työkyvyn arviointi', sv: 'Bedömning av arbetsförmågan', en: 'Work ability assessment' },
    source: 'S0.6, S1.10',
  },
  functional_assessment: {
    category: 'health',
    label: {
      fi: 'Monialainen toimintakyvyn arviointi',
      sv: 'Sektorsövergripande bedömning av funktionsförmågan',
      en: 'Multi-sector assessment of functional ability',
    },
    source: 'S1.6',
  },
  treatment_need_assessment: {
    category: 'health',
    label: { fi: 'Hoidon tarpeen arviointi', sv: 'Bedömning av vårdbehovet', en: 'Assessment of treatment need' },
    source: 'S2.8',
  },
  physician_services: {
    category: 'health',
    label: { fi: 'Lääkäripalvelut', sv: 'Läkartjänster', en: 'Physician services' },
    source: 'S2.4',
  },
  b_statement: {
    category: 'health',
    label: { fi: 'B-lausunto', sv: 'B-utlåtande', en: 'Physician’s B-statement' },
    isProduct: true,
    source: 'S2.8',
  },
  examinations: {
    category: 'health',
    label: { fi: 'Tutkimukset', sv: 'Undersökningar', en: 'Examinations' },
    source: 'S2.4',
  },
  imaging: {
    category: 'health',
    label: { fi: 'Kuvantamistutkimukset', sv: 'Bilddiagnostiska undersökningar', en: 'Imaging' },
    source: 'S1.7',
  },
  specialised_examinations: {
    category: 'health',
    isBeyondBasic: true,
    label: {
      fi: 'Erikoissairaanhoidon tutkimukset',
      sv: 'Undersökningar inom den specialiserade sjukvården',
      en: 'Specialised care examinations',
    },
    source: 'S1.7',
  },
  specialised_care: {
    category: 'health',
    isBeyondBasic: true,
    label: { fi: 'Erikoissairaanhoito', sv: 'Specialiserad sjukvård', en: 'Specialised medical care' },
    source: 'S1.10',
  },
  primary_care: {
    category: 'health',
    label: { fi: 'Perusterveydenhuolto', sv: 'Primärvård', en: 'Primary health care' },
    source: 'S1.10',
  },
  psychologist_examinations: {
    category: 'health',
    label: { fi: 'Psykologin tutkimukset', sv: 'Psykologiska undersökningar', en: 'Psychologist’s examinations' },
    source: 'S1.7',
  },
  mental_substance_services: {
    category: 'health',
    label: {
      fi: 'Mielenterveys- ja päihdepalvelut',
      sv: 'Mentalvårds- och missbrukartjänster',
      en: 'Mental health and substance services',
    },
    onServiceTray: true,
    source: 'S1.7, S1.10',
  },
  psychiatric_nurse_service: {
    category: 'health',
    label: {
      fi: 'Psykiatrisen sairaanhoitajan vastaanotto',
      sv: 'Psykiatrisk sjukskötares mottagning',
      en: 'Psychiatric nurse’s reception',
    },
    source: 'S1.7 (I)',
  },
  substance_work: {
    category: 'health',
    label: { fi: 'Päihdetyö', sv: 'Missbrukararbete', en: 'Substance-use work' },
    source: 'S2.18',
  },
  physiotherapy: {
    category: 'health',
    label: { fi: 'Fysioterapia', sv: 'Fysioterapi', en: 'Physiotherapy' },
    source: 'S2.18',
  },
  psychophysical_therapy: {
    category: 'health',
    label: { fi: 'Psykofyysinen terapia', sv: 'Psykofysisk terapi', en: 'Psychophysical therapy' },
    source: 'S2.18',
  },
  sleep_nurse: {
    category: 'health',
    label: { fi: 'Unihoitaja', sv: 'Sömnskötare', en: 'Sleep nurse' },
    source: 'S2.18',
  },
  smoking_cessation: {
    category: 'health',
    label: { fi: 'Savuttomuushoitaja', sv: 'Rökavvänjning', en: 'Smoking cessation' },
    source: 'S2.18',
  },
  preventive_services: {
    category: 'health',
    label: { fi: 'Muut ehkäisevät palvelut', sv: 'Övriga förebyggande tjänster', en: 'Other preventive services' },
    source: 'S2.19',
  },
  occupational_health: {
    category: 'health',
    label: { fi: 'Työterveyshuolto', sv: 'Företagshälsovård', en: 'Occupational health care' },
    source: 'S1.10, S2.11',
  },
  student_health_care: {
    category: 'health',
    label: { fi: 'Koulu- ja opiskeluterveydenhuolto', sv: 'Skol- och studerandehälsovård', en: 'School and student health care' },
    source: 'S1.7',
  },
  prison_health_care: {
    category: 'health',
    label: { fi: 'Vankiterveydenhuolto', sv: 'Hälso- och sjukvård för fångar', en: 'Prison health care' },
    source: 'S2.7',
  },
  omaolo_check: {
    category: 'health',
    label: { fi: 'Omaolon hyvinvointitarkastus', sv: 'Välmåendekontroll i Omaolo', en: 'Omaolo well-being check' },
    svUncertain: true,
    source: 'S1.8',
  },
  home_care: {
    category: 'health',
    label: { fi: 'Kotihoito', sv: 'Hemvård', en: 'Home care' },
    source: 'S1.6',
  },
  remote_services: {
    category: 'health',
    label: { fi: 'Etäpalvelut, digitaaliset palvelut', sv: 'Distanstjänster och digitala tjänster', en: 'Remote and digital services' },
    isProduct: true,
    source: 'S1.6',
  },
  toike: {
    category: 'health',
    isBeyondBasic: true,
    label: { fi: 'TOIKE-palvelu', sv: 'TOIKE-tjänsten', en: 'TOIKE service' },
    svUncertain: true,
    source: 'S1.7',
  },
} as const satisfies Record<string, Service>;
