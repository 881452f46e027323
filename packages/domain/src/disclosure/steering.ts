import { definePolicy } from './policy.ts';

/** The steering group of a pilot: groups of one to four people are hidden, and the others are told to the nearest five. */
export const steering = definePolicy({
  label: { fi: 'Ohjausryhmä', sv: 'Styrgrupp', en: 'Steering group' },
  minimumCount: 5,
  showsZero: true,
  roundTo: 5,
  roundsTo: 'nearest_multiple',
  summaryMinimum: { people: 10, events: 10 },
  wholeShareMinimum: 20,
  curveSteps: [1, 7, 14, 30],
  readingDays: [14, 30, 90, 182, 365],
  needsSecondPerson: false,
});
