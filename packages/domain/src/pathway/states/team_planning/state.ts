import type { StateDeclaration } from '../../state.ts';

export const state = {
  phase: 'clarification',
  place: 30,
  // A team orders checks there and then; it seldom meets on the day on which a check was ordered.
  placeOnOneDay: 5,
  label: { fi: 'Yhteissuunnittelu tiimissä', sv: 'Gemensam planering i teamet', en: 'Joint planning in the team' },
  source: 'S0.4, S3.9',
  marks: [{ on: 'team_meeting', choice: 1 }],
} as const satisfies StateDeclaration;
