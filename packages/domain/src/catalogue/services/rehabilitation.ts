import type { Service } from './service.ts';

export const rehabilitationServices = {
  medical_rehabilitation: {
    category: 'rehabilitation',
    label: { fi: 'Lääkinnällinen kuntoutus', sv: 'Medicinsk rehabilitering', en: 'Medical rehabilitation' },
    source: 'S2.4, S1.5',
  },
  vocational_rehabilitation: {
    category: 'rehabilitation',
    label: { fi: 'Ammatillinen kuntoutus', sv: 'Yrkesinriktad rehabilitering', en: 'Vocational rehabilitation' },
    source: 'S1.5',
  },
  pension_institution_measures: {
    category: 'rehabilitation',
    label: {
      fi: 'Työeläkelaitoksen toimenpiteet',
      sv: 'Arbetspensionsanstaltens åtgärder',
      en: 'Measures of the employment pension institution',
    },
    source: 'S2.14',
  },
  rehabilitation_clinic: {
    category: 'rehabilitation',
    isBeyondBasic: true,
    label: { fi: 'Kuntoutustutkimuspoliklinikka', sv: 'Poliklinik för rehabiliteringsutredning', en: 'Rehabilitation research clinic' },
    svUncertain: true,
    source: 'S1.7, S3.12',
  },
  home_rehabilitation: {
    category: 'rehabilitation',
    label: { fi: 'Kotikuntoutus', sv: 'Rehabilitering i hemmet', en: 'Home rehabilitation' },
    source: 'S1.6',
  },
  rehabilitation_services: {
    category: 'rehabilitation',
    label: { fi: 'Kuntoutuspalvelut', sv: 'Rehabiliteringstjänster', en: 'Other rehabilitation services' },
    source: 'S2.4, S2.19',
  },
} as const satisfies Record<string, Service>;
