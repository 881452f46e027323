import { pathEntryRules, pathTemplates as templates, type PathTemplate } from '../../catalogue/path-templates.ts';
import { pathTemplatesFor } from '../../cases/path-templates-for.ts';
import { defineChapter, named } from '../chapter.ts';

export const pathTemplates = defineChapter({
  place: 230,
  title: {
    fi: 'Polut, joista asiakkaan kanssa voi puhua',
    sv: 'Stigar att tala om med klienten',
    en: 'Paths to talk about with the client',
  },
  columns: ['what', 'why'],
  // Whether employment services alone are enough is judged with the client, and is not in the package.
  tell: ({ flags, episode: { segment } }) =>
    pathTemplatesFor({ flags, segment: segment as Parameters<typeof pathTemplatesFor>[0]['segment'], teServicesEnough: null }).map((id) => {
      const template: PathTemplate = templates[id];
      return { what: named(templates, id), why: pathEntryRules[template.entryRule].label };
    }),
});
