import { assignmentKinds } from '../../catalogue/assignment-kinds.ts';
import { roles } from '../../catalogue/roles/index.ts';
import { responsibleByDay } from '../../cases/responsible-by-day.ts';
import { defineChapter, inWords, named } from '../chapter.ts';

const nobody = { nobody: { fi: 'ei ketään', sv: 'ingen', en: 'nobody' } } as const;

export const responsible = defineChapter({
  place: 50,
  title: { fi: 'Kuka vastaa', sv: 'Vem som ansvarar', en: 'Who answers' },
  columns: ['from', 'to', 'role', 'kind'],
  tell: ({ own, record: { referredOn }, on }) =>
    responsibleByDay(
      own.assignments.map(({ kind, role, from_on: from, to_on: to }) => ({ kind, role, from, to })),
      referredOn,
      on,
    ).map(({ from, to, holder }) => ({
      from,
      to,
      role: holder === null ? inWords(nobody, 'nobody') : named(roles, holder.role),
      kind: holder === null ? null : named(assignmentKinds, holder.kind),
    })),
});
