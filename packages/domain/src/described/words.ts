import { sources } from '../catalogue/sources.ts';
import { contestedConcepts } from '../catalogue/glossary/contested-concepts.ts';
import { furtherTerms } from '../catalogue/glossary/further-terms.ts';
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
  'further-terms': {
    title: { fi: 'Muita sanoja', sv: 'Andra ord', en: 'Further words' },
    entries: () => entriesOf(furtherTerms),
  },
  'contested-concepts': {
    title: { fi: 'Kiistanalaiset käsitteet', sv: 'Omstridda begrepp', en: 'Contested concepts' },
    entries: () => entriesOf(contestedConcepts),
  },
};
