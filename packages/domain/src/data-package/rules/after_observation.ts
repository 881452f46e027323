import { serviceDateEvents } from '../../catalogue/events.ts';
import { brokenCell, cell } from '../example.ts';
import type { Finding } from '../looks.ts';
import type { Resource } from '../resource.ts';
import type { DataRule } from './rule.ts';

/** Days of plans and ends may lie ahead. */
const datesOf = ({ name, columns }: Resource): readonly string[] =>
  name === 'services'
    ? Object.keys(serviceDateEvents)
    : Object.keys(columns).filter((column) => columns[column]!.type === 'date' && columns[column]!.mayBeFuture !== true);

/**
 * Days of an episode’s rows may lie before the referral, as a consent or an own worker’s first day does, but none after the last day that
 * is known of.
 */
export const afterObservation: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'päivä, joka ei ole seurannan lopun (observed_until) jälkeen',
      sv: 'en dag som inte är efter uppföljningens slut (observed_until)',
      en: 'a day not after the end of observation (observed_until)',
    },
    hint: {
      fi: 'Jos jaksosta tiedetään myöhemmin, siirrä observed_until; muuten korjaa päivä.',
      sv: 'Om något är känt om episoden senare, flytta observed_until; rätta annars dagen.',
      en: 'Where the episode is known about later, move observed_until; otherwise mend the day.',
    },
  },
  check: {
    row: ({ resource, earlier }) => {
      // An episode itself is not beyond what is known of it.
      if (resource.columns['episode_id'] === undefined || resource.name === 'episodes') return undefined;
      const dates = datesOf(resource);
      return (row, { episode }) => {
        let findings: Finding[] | undefined;
        for (const column of episode === undefined ? [] : dates) {
          const on = row[column];
          if (typeof on === 'string' && earlier.isAfterObservation(episode!, on)) (findings ??= []).push({ column });
        }
        return findings;
      };
    },
  },
  example: {
    breaks: [
      brokenCell('events', 2, 'occurred_on', '2024-01-11'),
      brokenCell('scores', 1, 'measured_on', '2024-01-11'),
      brokenCell('pathway', 2, 'entered_on', '2024-01-11'),
      brokenCell('services', 1, 'ended_on', '2024-01-11'),
    ],
    keeps: [cell('events', 2, 'occurred_on', '2024-01-10')],
  },
};
