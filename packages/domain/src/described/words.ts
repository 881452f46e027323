import { contestedConcepts } from '../catalogue/glossary/contested-concepts.ts';
import { glossary } from '../catalogue/glossary/index.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const wordsDescribed: Readonly<Record<string, DescribedKind>> = {
  glossary: {
    title: { fi: 'Sanasto', sv: 'Ordlista', en: 'Glossary' },
    entries: () => entriesOf(glossary),
  },
  'contested-concepts': {
    title: { fi: 'Kiistanalaiset käsitteet', sv: 'Omstridda begrepp', en: 'Contested concepts' },
    entries: () => entriesOf(contestedConcepts),
  },
};
