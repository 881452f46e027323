import { benefitAndOfficeTerms } from './benefits-and-offices.ts';
import { careTerms } from './care.ts';
import { furtherTerms } from './further-terms.ts';
import { peopleTerms } from './people.ts';
import { planTerms } from './plans.ts';
import { processTerms } from './process.ts';
import { steeringTerms } from './steering.ts';
import { workTerms } from './work.ts';

/** The words of work ability support in Finland, in Finnish, Swedish and English. */
export const glossary = {
  ...peopleTerms,
  ...careTerms,
  ...workTerms,
  ...benefitAndOfficeTerms,
  ...planTerms,
  ...processTerms,
  ...steeringTerms,
} as const;

export type TermId = keyof typeof glossary | keyof typeof furtherTerms;
export const termIds = Object.keys({ ...glossary, ...furtherTerms }) as TermId[];
