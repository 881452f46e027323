import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  employmentStartedOn: {
    label: { fi: 'työ alkanut', sv: 'arbetet började', en: 'employment started on' },
    kind: 'date',
    events: ['employment_started'],
  },
  employmentKind: {
    label: { fi: 'työsuhteen laji', sv: 'anställningens art', en: 'kind of employment' },
    kind: 'fact',
    events: [],
  },
  studyStartedOn: {
    label: { fi: 'opinnot alkaneet', sv: 'studierna började', en: 'studies started on' },
    kind: 'date',
    events: ['studies_started'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
