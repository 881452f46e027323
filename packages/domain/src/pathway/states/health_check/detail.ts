import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Tiimi on ohjannut asiakkaan terveystarkastukseen.',
    sv: 'Teamet har hänvisat klienten till hälsoundersökning.',
    en: 'The team, at triage or later, has directed the client to a health check.',
  },
  exit: {
    fi: 'Tarkastus on tehty ja tulos saatu.',
    sv: 'Undersökningen är gjord och resultatet känt.',
    en: 'The check is done and its result known.',
  },
  responsible: { label: { fi: 'terveydenhoitaja', sv: 'hälsovårdaren', en: 'the public health nurse' }, roles: ['public_health_nurse'] },
  dates: ['healthCheckOrderedOn', 'healthCheckBookedFor', 'healthCheckDoneOn'],
  source: 'S0.6',
} as const satisfies StateDetail;
