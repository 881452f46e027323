import type { CatalogueEntry } from '../entry.ts';

/** The phases in which the national handbook has a service package and its chains described, in order. */
export const pkpkPhases = {
  situation_analysis: { label: { fi: 'Tilanneanalyysi', sv: 'Lägesanalys', en: 'Situation analysis' }, source: 'S4.6' },
  segmentation: { label: { fi: 'Segmentointi', sv: 'Segmentering', en: 'Segmentation' }, source: 'S4.6' },
  goals: { label: { fi: 'Tavoitteiden määrittely', sv: 'Definition av mål', en: 'Definition of goals' }, source: 'S4.6' },
  metrics_and_sources: {
    label: { fi: 'Mittarit ja tietolähteet', sv: 'Indikatorer och datakällor', en: 'Metrics and data sources' },
    source: 'S4.6',
  },
  packages_and_modelling: {
    label: {
      fi: 'Palvelukokonaisuuden ja sen osien määrittely ja mallinnus',
      sv: 'Definition och modellering av servicehelheten och dess delar',
      en: 'Definition and modelling of the package and its parts',
    },
    source: 'S4.6',
  },
  implementation_and_steering: {
    label: {
      fi: 'Toimeenpanon suunnittelu ja ohjaus',
      sv: 'Planering av genomförandet och styrning',
      en: 'Planning of implementation, and steering',
    },
    source: 'S4.6',
  },
  dialogue_and_follow_up: {
    label: { fi: 'Vuoropuhelu ja seuranta', sv: 'Dialog och uppföljning', en: 'Dialogue and follow-up' },
    source: 'S4.6',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type PkpkPhaseId = keyof typeof pkpkPhases;
export const pkpkPhaseIds = Object.keys(pkpkPhases) as PkpkPhaseId[];
