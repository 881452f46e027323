import type { CatalogueEntry } from '../entry.ts';
import type { TermId } from './index.ts';

export interface ContestedConcept extends CatalogueEntry {
  /** The term of the glossary that is in dispute. */
  readonly term: TermId;
}

/** What organisations were found to understand differently, for a workshop to agree on. What each of them means is not told. */
export const contestedConcepts = {
  participation_in_working_life: {
    label: {
      fi: 'Työelämäosallisuutta tukevat palvelut',
      sv: 'Tjänster till stöd för delaktighet i arbetslivet',
      en: 'Services supporting participation in working life',
    },
    svUncertain: true,
    term: 'services_for_participation_in_working_life',
    source: 'S0.8, S0.9',
  },
  work_ability_support_services: {
    label: {
      fi: 'Työkyvyn tuen palvelut',
      sv: 'Tjänster till stöd för arbetsförmågan',
      en: 'Work ability support services',
    },
    svUncertain: true,
    term: 'support_for_work_ability',
    source: 'S0.8, S0.9',
  },
  health_services_for_working_age: {
    label: {
      fi: 'Työikäisten terveyspalvelut',
      sv: 'Hälsovårdstjänster för personer i arbetsför ålder',
      en: 'Health services for working-age people',
    },
    svUncertain: true,
    term: 'health_services_for_working_age',
    source: 'S0.8, S0.9',
  },
  health_check_for_unemployed: {
    label: { fi: 'Työttömien terveystarkastus', sv: 'Hälsoundersökning för arbetslösa', en: 'Health check for the unemployed' },
    term: 'health_check_for_unemployed',
    source: 'S0.8, S0.9',
  },
  path_supporting_employment: {
    label: {
      fi: 'Työllistymistä tukeva palvelupolku',
      sv: 'Servicestig till stöd för sysselsättningen',
      en: 'Service path supporting employment',
    },
    svUncertain: true,
    term: 'service_path',
    source: 'S0.8, S0.9',
  },
} as const satisfies Record<string, ContestedConcept>;

export type ContestedConceptId = keyof typeof contestedConcepts;
