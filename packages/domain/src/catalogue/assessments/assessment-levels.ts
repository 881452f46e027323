import type { CatalogueEntry } from '../entry.ts';

/** How far an assessment of work ability reaches, the lightest first. */
export const assessmentLevels = {
  basic: { label: { fi: 'Perustason keinoin', sv: 'Med basnivåns metoder', en: 'By basic means' }, source: 'S2.4' },
  wider_basic: {
    label: { fi: 'Laajempi arviointi perustasolla', sv: 'Mer omfattande bedömning på basnivå', en: 'Wider assessment at basic level' },
    source: 'S0.6',
  },
  specialist: {
    label: { fi: 'Arviointi erityistasolla', sv: 'Bedömning på specialnivå', en: 'Assessment at specialist level' },
    source: 'S0.6, S1.7, S2.5',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type AssessmentLevel = keyof typeof assessmentLevels;
export const assessmentLevelIds = Object.keys(assessmentLevels) as AssessmentLevel[];
