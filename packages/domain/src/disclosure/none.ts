import { definePolicy } from './policy.ts';

/** Own data on one's own machine, or a permit holder: nothing is hidden. */
export const none = definePolicy({
  label: { fi: 'Ei rajoitusta', sv: 'Ingen begränsning', en: 'No limit' },
  minimumCount: 1,
  showsZero: true,
  roundTo: 1,
  roundsTo: 'nearest_multiple',
  summaryMinimum: { people: 0, events: 0 },
  wholeShareMinimum: 0,
  curveSteps: [],
  readingDays: [],
  needsSecondPerson: false,
});
