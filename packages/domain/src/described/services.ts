import { assessmentLevels } from '../catalogue/assessments/assessment-levels.ts';
import { assessmentResults } from '../catalogue/assessments/assessment-results.ts';
import { assessmentTopics } from '../catalogue/assessments/assessment-topics.ts';
import { fidelityScales, ipsPrinciples } from '../catalogue/fidelity-scales.ts';
import { termOfService } from '../catalogue/glossary/terms-of-services.ts';
import { serviceCardFields } from '../catalogue/service-cards/service-card.ts';
import { serviceCards } from '../catalogue/service-cards/service-cards.ts';
import { serviceIds, services } from '../catalogue/services/index.ts';
import { entriesOf, type DescribedKind } from './entry.ts';

export const servicesDescribed: Readonly<Record<string, DescribedKind>> = {
  services: {
    title: { fi: 'Palvelut', sv: 'Tjänster', en: 'Services' },
    entries: () => serviceIds.map((id) => ({ id, ...services[id], term: termOfService(id) })),
  },
  'service-cards': {
    title: { fi: 'Määrittelykortit', sv: 'Definitionskort', en: 'Definition cards' },
    entries: () => entriesOf(serviceCards),
  },
  'service-card-fields': {
    title: { fi: 'Määrittelykortin kentät', sv: 'Definitionskortets fält', en: 'Fields of a definition card' },
    entries: () => entriesOf(serviceCardFields),
  },
  'fidelity-scales': {
    title: { fi: 'Laatukriteerit', sv: 'Kvalitetskriterier', en: 'Fidelity scales' },
    entries: () => entriesOf(fidelityScales),
  },
  'ips-principles': {
    title: { fi: 'IPS-periaatteet', sv: 'IPS-principer', en: 'Principles of IPS' },
    entries: () => entriesOf(ipsPrinciples),
  },
  'assessment-levels': {
    title: { fi: 'Arvioinnin tasot', sv: 'Bedömningsnivåer', en: 'Levels of assessment' },
    entries: () => entriesOf(assessmentLevels),
  },
  'assessment-results': {
    title: { fi: 'Mitä arvioinnista seuraa', sv: 'Vad bedömningen leder till', en: 'What follows from an assessment' },
    entries: () => entriesOf(assessmentResults),
  },
  'assessment-topics': {
    title: { fi: 'Arvioinnin aiheet', sv: 'Bedömningens ämnen', en: 'Topics of assessment' },
    entries: () => entriesOf(assessmentTopics),
  },
};
