import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'access',
  place: 30,
  label: { fi: 'Odottaa aikaa tiimiin', sv: 'Väntar på tid till teamet', en: 'Waiting for the team' },
  source: 'S3.8 (I)',
  marks: [{ on: 'team_time_booked', choice: 1 }],
} as const satisfies StateDeclaration;
