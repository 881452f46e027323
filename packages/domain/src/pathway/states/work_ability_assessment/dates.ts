import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  assessmentOrderedOn: {
    label: { fi: 'arviointi tilattu', sv: 'bedömning beställd', en: 'assessment ordered on' },
    kind: 'date',
    events: ['assessment_ordered'],
  },
  assessmentStartedOn: {
    label: { fi: 'arviointi alkanut', sv: 'bedömning påbörjad', en: 'assessment started on' },
    kind: 'date',
    events: ['assessment_started'],
  },
  assessmentDoneOn: {
    label: { fi: 'arviointi valmis', sv: 'bedömning klar', en: 'assessment done on' },
    kind: 'date',
    events: ['assessment_done'],
  },
  statementOn: {
    label: { fi: 'lausunto annettu', sv: 'utlåtande givet', en: 'statement given on' },
    kind: 'date',
    events: ['statement_given'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
