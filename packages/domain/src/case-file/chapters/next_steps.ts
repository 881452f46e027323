import { roles } from '../../catalogue/roles/index.ts';
import { nextSteps as steps } from '../../catalogue/recognition/next-steps.ts';
import { nextStepOptions } from '../../cases/next-step-options.ts';
import { allNamed, defineChapter, named } from '../chapter.ts';

export const nextSteps = defineChapter({
  place: 180,
  title: { fi: 'Seuraavat askeleet, joita voi tutkia', sv: 'Nästa steg att utforska', en: 'Next steps to explore' },
  columns: ['what', 'when', 'role'],
  tell: ({ shared, episode }) =>
    nextStepOptions(shared.directory, episode.organisation_id).map(({ id, when, contacts }) => ({
      what: named(steps, id),
      when,
      role: allNamed(
        roles,
        contacts.map(({ role }) => role),
      ),
    })),
});
