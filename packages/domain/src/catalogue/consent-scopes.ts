import type { ConsentScope } from '../data-package/resources/consents.ts';
import type { Text } from '../text.ts';

/** The parties that a consent may cover, as they stand within a sentence. */
export const consentScopeLabels = {
  health_services: { fi: 'terveyspalvelut', sv: 'hälso- och sjukvården', en: 'health services' },
  social_services: { fi: 'sosiaalipalvelut', sv: 'socialservicen', en: 'social services' },
  employment_services: { fi: 'työllisyyspalvelut', sv: 'sysselsättningstjänsterna', en: 'employment services' },
  kela: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
  rehabilitation: { fi: 'kuntoutus', sv: 'rehabiliteringen', en: 'rehabilitation' },
  education: { fi: 'oppilaitos', sv: 'läroanstalten', en: 'school' },
  third_sector: { fi: 'järjestöt', sv: 'organisationerna', en: 'organisations' },
  employer: { fi: 'työnantaja', sv: 'arbetsgivaren', en: 'employer' },
} as const satisfies Record<ConsentScope, Text>;
