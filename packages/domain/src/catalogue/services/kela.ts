import type { Service } from './service.ts';

export const kelaServices = {
  kela_benefits: {
    category: 'kela',
    label: { fi: 'Kelan etuudet', sv: 'FPA:s förmåner', en: 'Kela benefits' },
    source: 'S1.10',
  },
  kela_rehabilitation_services: {
    category: 'kela',
    label: { fi: 'Kelan kuntoutuspalvelut', sv: 'FPA:s rehabiliteringstjänster', en: 'Kela rehabilitation services' },
    source: 'S1.10',
  },
  rehabilitation_psychotherapy: {
    category: 'kela',
    label: { fi: 'Kuntoutuspsykoterapia', sv: 'Rehabiliterande psykoterapi', en: 'Rehabilitative psychotherapy' },
    source: 'S1.10',
  },
  kela_medical_rehabilitation: {
    category: 'kela',
    label: { fi: 'Kelan lääkinnällinen kuntoutus', sv: 'FPA:s medicinska rehabilitering', en: 'Kela medical rehabilitation' },
    source: 'S1.10, S2.20',
  },
  kela_vocational_rehabilitation: {
    category: 'kela',
    label: { fi: 'Kelan ammatillinen kuntoutus', sv: 'FPA:s yrkesinriktade rehabilitering', en: 'Kela vocational rehabilitation' },
    source: 'S1.10',
  },
  kela_consultation: {
    category: 'kela',
    label: {
      fi: 'Kelan konsultaatio, ohjaus ja työkykyneuvonta',
      sv: 'FPA:s konsultation, handledning och rådgivning om arbetsförmåga',
      en: 'Kela consultation and work ability advice',
    },
    svUncertain: true,
    source: 'S1.7, S2.5',
  },
  kela_special_services: {
    category: 'kela',
    label: { fi: 'Kelan erityispalvelut', sv: 'FPA:s specialtjänster', en: 'Kela special services' },
    svUncertain: true,
    source: 'S2.16',
  },
  sick_leave: {
    category: 'kela',
    label: { fi: 'Sairausloma', sv: 'Sjukledighet', en: 'Sick leave' },
    isProduct: true,
    source: 'S1.5, S2.14',
  },
  rehabilitation_subsidy: {
    category: 'kela',
    label: { fi: 'Kuntoutustuki', sv: 'Rehabiliteringsstöd', en: 'Rehabilitation subsidy (fixed-term pension)' },
    isProduct: true,
    source: 'S2.14',
  },
  disability_pension: {
    category: 'kela',
    label: { fi: 'Työkyvyttömyyseläke', sv: 'Invalid- eller sjukpension', en: 'Disability pension' },
    isProduct: true,
    source: 'S0.4, S1.5',
  },
  pension_clarification: {
    category: 'kela',
    label: {
      fi: 'Työttömien eläkeselvittely, tuki eläkehaussa',
      sv: 'Pensionsutredning för arbetslösa, stöd vid pensionsansökan',
      en: 'Pension clarification and support in applying',
    },
    source: 'S1.7, S0.4',
  },
} as const satisfies Record<string, Service>;
