import { eventsBeforeReferral, serviceDateEvents } from '../../catalogue/events.ts';
import { statesBeforeReferral } from '../../pathway/states.ts';
import { brokenCell, cell } from '../example.ts';
import { rowsOf, together } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const events = rowsOf('events', ({ earlier }) => {
  const mayPrecede = new Set<string>(eventsBeforeReferral);
  const facts = { values: eventsBeforeReferral.join(', ') };
  return ({ event, occurred_on: on }, { episode }) =>
    episode !== undefined &&
    on !== null &&
    event !== null &&
    !mayPrecede.has(event) &&
    earlier.isBeforeReferral(episode, on) && { column: 'occurred_on', facts };
});

const pathway = rowsOf('pathway', ({ earlier }) => {
  const mayPrecede = new Set<string>(statesBeforeReferral);
  const facts = { values: statesBeforeReferral.join(', ') };
  return ({ state, entered_on: on }, { episode }) =>
    episode !== undefined &&
    on !== null &&
    state !== null &&
    !mayPrecede.has(state) &&
    earlier.isBeforeReferral(episode, on) && { column: 'entered_on', facts };
});

const serviceDates = Object.keys(serviceDateEvents) as (keyof typeof serviceDateEvents)[];
const nothing = { fi: 'ei mikään tässä tiedostossa', sv: 'inget i den här filen', en: 'none of this file' };

const services = rowsOf(
  'services',
  ({ earlier }) =>
    (row, { episode }) =>
      episode !== undefined &&
      serviceDates.flatMap((column) => {
        const on = row[column];
        return on !== null && earlier.isBeforeReferral(episode, on) ? [{ column, facts: { values: nothing } }] : [];
      }),
);

export const beforeReferral: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'päivä, joka ei ole ennen lähetettä (referred_on)',
      sv: 'en dag som inte är före remissen (referred_on)',
      en: 'a day not before the referral (referred_on)',
    },
    hint: {
      fi: 'Tarkista päivä ja jakson referred_on. Vain nämä voivat edeltää lähetettä: {values}.',
      sv: 'Kontrollera dagen och episodens referred_on. Bara dessa kan föregå remissen: {values}.',
      en: 'Check the day and the episode’s referred_on. Only these may precede a referral: {values}.',
    },
  },
  check: { row: together(events, pathway, services) },
  before: ['after_observation'],
  example: {
    breaks: [
      brokenCell('events', 2, 'occurred_on', '2023-01-09'),
      brokenCell('pathway', 2, 'entered_on', '2023-01-09'),
      brokenCell('services', 1, 'ordered_on', '2023-01-09'),
    ],
    keeps: [cell('events', 2, 'occurred_on', '2023-01-10')],
  },
};
