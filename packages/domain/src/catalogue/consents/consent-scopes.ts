import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

export interface ConsentScopeEntry extends CatalogueEntry {
  /** Its name as it stands within a sentence. */
  readonly withinSentence: Text;
}

/** The parties that a consent may cover. */
export const consentScopes = {
  health_services: {
    label: { fi: 'Terveyspalvelut', sv: 'Hälso- och sjukvård', en: 'Health services' },
    withinSentence: { fi: 'terveyspalvelut', sv: 'hälso- och sjukvården', en: 'health services' },
    source: 'S2.19 (I)',
  },
  social_services: {
    label: { fi: 'Sosiaalipalvelut', sv: 'Socialservice', en: 'Social services' },
    withinSentence: { fi: 'sosiaalipalvelut', sv: 'socialservicen', en: 'social services' },
    source: 'S2.19 (I)',
  },
  employment_services: {
    label: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' },
    withinSentence: { fi: 'työllisyyspalvelut', sv: 'sysselsättningstjänsterna', en: 'employment services' },
    source: 'S2.13, S2.19 (I)',
  },
  kela: {
    label: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
    withinSentence: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
    source: 'S2.5, S2.20',
  },
  rehabilitation: {
    label: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation' },
    withinSentence: { fi: 'kuntoutus', sv: 'rehabiliteringen', en: 'rehabilitation' },
    source: '(P)',
  },
  education: {
    label: { fi: 'Oppilaitos', sv: 'Läroanstalt', en: 'School' },
    withinSentence: { fi: 'oppilaitos', sv: 'läroanstalten', en: 'school' },
    source: '(P)',
  },
  third_sector: {
    label: { fi: 'Järjestöt', sv: 'Organisationer', en: 'Organisations' },
    withinSentence: { fi: 'järjestöt', sv: 'organisationerna', en: 'organisations' },
    source: '(P)',
  },
  employer: {
    label: { fi: 'Työnantaja', sv: 'Arbetsgivare', en: 'Employer' },
    withinSentence: { fi: 'työnantaja', sv: 'arbetsgivaren', en: 'employer' },
    source: '(P)',
  },
} as const satisfies Record<string, ConsentScopeEntry>;

export type ConsentScope = keyof typeof consentScopes;
export const consentScopeIds = Object.keys(consentScopes) as ConsentScope[];
