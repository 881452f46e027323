import type { CatalogueEntry } from '../catalogue/entry.ts';

/** Where a client's path continues after the plan: what `on_pathway` is about. */
export const pathwayKinds = {
  working_life: { label: { fi: 'Työelämä', sv: 'Arbetslivet', en: 'Working life' }, source: 'S1.5' },
  education: { label: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' }, source: 'S1.5' },
  social_rehabilitation: {
    label: { fi: 'Sosiaalinen kuntoutus', sv: 'Social rehabilitering', en: 'Social rehabilitation' },
    source: 'S1.5',
  },
  rehabilitative_work_activity: {
    label: { fi: 'Kuntouttava työtoiminta', sv: 'Arbetsverksamhet i rehabiliteringssyfte', en: 'Rehabilitative work activity' },
    source: 'S1.5',
  },
  medical_rehabilitation: {
    label: { fi: 'Lääkinnällinen kuntoutus', sv: 'Medicinsk rehabilitering', en: 'Medical rehabilitation' },
    source: 'S1.5',
  },
  employment_services: {
    label: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' },
    source: 'S1.5',
  },
  work_coaching: { label: { fi: 'Työhönvalmennus', sv: 'Arbetsträning', en: 'Work coaching' }, source: 'S1.5' },
  vocational_rehabilitation: {
    label: { fi: 'Ammatillinen kuntoutus', sv: 'Yrkesinriktad rehabilitering', en: 'Vocational rehabilitation' },
    source: 'S1.5',
  },
  sick_leave: { label: { fi: 'Sairausloma', sv: 'Sjukledighet', en: 'Sick leave' }, source: 'S1.5' },
  pension: { label: { fi: 'Eläke', sv: 'Pension', en: 'Pension' }, source: 'S1.5' },
} as const satisfies Record<string, CatalogueEntry>;

export type PathwayKindId = keyof typeof pathwayKinds;
