import type { CatalogueEntry } from '../catalogue/entry.ts';

/** How far a pilot or practice had come when its source was written. */
export const pilotStatuses = {
  idea: { label: { fi: 'Idea', sv: 'Idé', en: 'Idea' }, source: '(P)' },
  proposed: { label: { fi: 'Ehdotettu', sv: 'Föreslagen', en: 'Proposed' }, source: '(P)' },
  decided: { label: { fi: 'Päätetty', sv: 'Beslutad', en: 'Decided' }, source: '(P)' },
  planned: { label: { fi: 'Suunniteltu', sv: 'Planerad', en: 'Planned' }, source: '(P)' },
  in_development: { label: { fi: 'Kehitteillä', sv: 'Under utveckling', en: 'In development' }, source: '(P)' },
  running: { label: { fi: 'Käynnissä', sv: 'Pågår', en: 'Running' }, source: '(P)' },
  ended: { label: { fi: 'Päättynyt', sv: 'Avslutad', en: 'Ended' }, source: '(P)' },
  designed_not_piloted: {
    label: { fi: 'Mallinnettu, ei kokeiltu', sv: 'Utformad, inte prövad', en: 'Designed, not piloted' },
    source: '(P)',
  },
  continuing: { label: { fi: 'Jatkuu', sv: 'Fortsätter', en: 'Continuing' }, source: '(P)' },
  rooted: { label: { fi: 'Juurtunut', sv: 'Förankrad', en: 'Rooted' }, source: 'S1.14 (P)' },
  reported_practice: { label: { fi: 'Kuvattu käytäntö', sv: 'Beskriven praxis', en: 'Reported practice' }, source: '(P)' },
} as const satisfies Record<string, CatalogueEntry>;

export type PilotStatus = keyof typeof pilotStatuses;
export const pilotStatusIds = Object.keys(pilotStatuses) as PilotStatus[];
