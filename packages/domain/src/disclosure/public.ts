import { definePolicy } from './policy.ts';

/** Everybody: counts under ten are hidden, nobody too, and the others are told as the midpoints of sixes. */
export const publicPolicy = definePolicy({
  label: { fi: 'Julkinen', sv: 'Offentlig', en: 'Public' },
  minimumCount: 10,
  showsZero: false,
  roundTo: 6,
  roundsTo: 'middle_of_group',
  summaryMinimum: { people: 10, events: 10 },
  wholeShareMinimum: 40,
  curveSteps: [1, 7, 14, 30],
  readingDays: [14, 30, 90, 182, 365],
  needsSecondPerson: true,
});
