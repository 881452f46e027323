import { sources } from '../catalogue/sources.ts';
import { contestedConcepts } from '../catalogue/glossary/contested-concepts.ts';
import { glossary } from '../catalogue/glossary/index.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const wordsDescribed: Readonly<Record<string, DescribedKind>> = {
  sources: {
    title: { fi: 'Lähteet', sv: 'Källor', en: 'Sources' },
    entries: () => entriesOf(sources),
  },
  glossary: {
    title: { fi: 'Sanasto', sv: 'Ordlista', en: 'Glossary' },
    entries: () => entriesOf(glossary),
  },
  'contested-concepts': {
    title: { fi: 'Kiistanalaiset käsitteet', sv: 'Omstridda begrepp', en: 'Contested concepts' },
    entries: () => entriesOf(contestedConcepts),
  },
};
