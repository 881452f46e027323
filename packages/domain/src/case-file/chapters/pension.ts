import { pensionApplications } from '../../cases/pension-applications.ts';
import { states } from '../../pathway/states.ts';
import { defineChapter, inWords, named } from '../chapter.ts';

const decisions = {
  granted: { fi: 'myönnetty', sv: 'beviljad', en: 'granted' },
  rejected: { fi: 'hylätty', sv: 'avslagen', en: 'rejected' },
} as const;

export const pension = defineChapter({
  place: 250,
  title: { fi: 'Eläkkeen hakeminen', sv: 'Ansökan om pension', en: 'Application for a pension' },
  columns: ['applied_on', 'decided_on', 'result', 'comes_to'],
  tell: ({ events }) =>
    pensionApplications([...events]).map(({ appliedOn, decidedOn, decision, next }) => ({
      applied_on: appliedOn,
      decided_on: decidedOn,
      result: decision === null ? null : inWords(decisions, decision),
      comes_to: named(states, next),
    })),
});
