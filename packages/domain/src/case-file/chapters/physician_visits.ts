import { physicianVisitStanding } from '../../cases/physician-visit-standing.ts';
import { defineChapter, inWords } from '../chapter.ts';
import { physicianVisitWords } from '../stages.ts';

export const physicianVisits = defineChapter({
  place: 320,
  title: { fi: 'Lääkärinlausunnot', sv: 'Läkarutlåtanden', en: 'Physician’s statements' },
  columns: ['stage', 'day'],
  tell: ({ own, on }) =>
    own.physician_visits.flatMap((visit) =>
      physicianVisitStanding(visit, on).steps.map(({ step, on: day }) => ({ stage: inWords(physicianVisitWords, step), day })),
    ),
});
