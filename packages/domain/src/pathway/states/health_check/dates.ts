import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  healthCheckOrderedOn: {
    label: { fi: 'terveystarkastus tilattu', sv: 'hälsoundersökning beställd', en: 'health check ordered on' },
    kind: 'date',
    events: ['health_check_ordered'],
  },
  healthCheckBookedFor: {
    label: { fi: 'varattu terveystarkastusaika', sv: 'bokad tid för hälsoundersökning', en: 'health check booked for' },
    kind: 'date',
    events: [],
  },
  healthCheckDoneOn: {
    label: { fi: 'terveystarkastus tehty', sv: 'hälsoundersökning gjord', en: 'health check done on' },
    kind: 'date',
    events: ['health_check_done'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
