import type { CatalogueEntry } from './entry.ts';

/** How exactly a recorded date is known. One of a month or an estimate stands in the data as a day all the same. */
export const recordingPrecisions = {
  day: { label: { fi: 'Päivän tarkkuudella', sv: 'På dagen', en: 'To the day' }, source: '(P)' },
  month: { label: { fi: 'Kuukauden tarkkuudella', sv: 'På månaden', en: 'To the month' }, source: '(P)' },
  estimated: { label: { fi: 'Arvio', sv: 'Uppskattning', en: 'An estimate' }, source: '(P)' },
} as const satisfies Record<string, CatalogueEntry>;

export type RecordingPrecision = keyof typeof recordingPrecisions;
export const recordingPrecisionIds = Object.keys(recordingPrecisions) as RecordingPrecision[];
