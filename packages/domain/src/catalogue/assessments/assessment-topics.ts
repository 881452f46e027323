import type { CatalogueEntry } from '../entry.ts';

/**
 * What is assessed. A second assessment of the same topic soon after the first may be the duplicate work that the sources
 * warn of.
 */
export const assessmentTopics = {
  work_ability: { label: { fi: 'Työkyky', sv: 'Arbetsförmåga', en: 'Work ability' }, source: 'S0.6, S2.5' },
  functional_ability: { label: { fi: 'Toimintakyky', sv: 'Funktionsförmåga', en: 'Functional ability' }, source: 'S0.10, S1.6' },
  study_ability: { label: { fi: 'Opiskelukyky', sv: 'Studieförmåga', en: 'Ability to study' }, source: 'S1.10' },
  health: { label: { fi: 'Terveys', sv: 'Hälsa', en: 'Health' }, source: 'S0.6, S2.14' },
  psychological: {
    label: { fi: 'Psykologinen tutkimus', sv: 'Psykologisk undersökning', en: 'Psychological examination' },
    source: 'S1.7',
  },
  rehabilitation_needs: {
    label: { fi: 'Kuntoutuksen tarve', sv: 'Behov av rehabilitering', en: 'Need of rehabilitation' },
    source: 'S3.8, S2.20',
  },
  service_needs: { label: { fi: 'Palvelujen tarve', sv: 'Servicebehov', en: 'Need of services' }, source: 'S2.7, S4.4' },
  treatment_needs: { label: { fi: 'Hoidon tarve', sv: 'Vårdbehov', en: 'Need of treatment' }, source: 'S2.7' },
  pension_grounds: {
    label: { fi: 'Eläkkeen edellytykset', sv: 'Förutsättningar för pension', en: 'Grounds for a pension' },
    source: 'S1.7',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type AssessmentTopicId = keyof typeof assessmentTopics;
export const assessmentTopicIds = Object.keys(assessmentTopics) as AssessmentTopicId[];
