import type { CatalogueEntry } from '../entry.ts';

/** What follows from an assessment, a health check among them: where the client goes next, never what was found. */
export const assessmentResults = {
  enough: { label: { fi: 'Riittää', sv: 'Räcker', en: 'Enough' }, source: 'S0.6' },
  wider_assessment: {
    label: { fi: 'Laajempi arviointi', sv: 'Mer omfattande bedömning', en: 'Wider assessment' },
    source: 'S0.6',
  },
  to_team: { label: { fi: 'Tiimiin', sv: 'Till teamet', en: 'To the team' }, source: 'S0.6, S3.8' },
} as const satisfies Record<string, CatalogueEntry>;

export type AssessmentResult = keyof typeof assessmentResults;
export const assessmentResultIds = Object.keys(assessmentResults) as AssessmentResult[];
