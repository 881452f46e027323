import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  teamTimeBookedOn: {
    label: { fi: 'tiimiaika varattu', sv: 'teamtid bokad', en: 'team time booked on' },
    kind: 'date',
    events: ['team_time_booked'],
  },
  teamTimeFor: {
    label: { fi: 'varattu tiimiaika', sv: 'den bokade teamtiden', en: 'team time booked for' },
    kind: 'date',
    events: [],
  },
  materialGatheredOn: {
    label: { fi: 'esitiedot koottu', sv: 'förhandsuppgifterna samlade', en: 'material gathered on' },
    kind: 'date',
    events: ['material_gathered'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
