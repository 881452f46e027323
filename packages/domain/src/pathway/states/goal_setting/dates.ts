import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  goalsSetOn: {
    label: { fi: 'tavoitteet asetettu', sv: 'målen uppställda', en: 'goals set on' },
    kind: 'date',
    events: ['goals_set'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
