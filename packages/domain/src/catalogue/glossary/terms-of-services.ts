import { furtherTerms } from './further-terms.ts';
import { glossary, termIds, type TermId } from './index.ts';
import type { Term } from './term.ts';
import type { ServiceId } from '../services/index.ts';

/** The word under which a service falls that no term of the glossary names itself. */
const wordsOfServices = {
  my_team: 'work_ability_team',
  coordinator_service: 'work_ability_coordinator',
  client_responsible_service: 'client_responsible_worker',
  walk_in: 'low_threshold',
  waiting_support: 'transition_phase',
  multi_sector_plan: 'work_ability_support_plan',
  functional_assessment: 'functional_ability',
  physician_services: 'health_services_for_working_age',
  examinations: 'health_services_for_working_age',
  imaging: 'health_services_for_working_age',
  specialised_examinations: 'specialised_care',
  psychologist_examinations: 'work_ability_assessment',
  psychiatric_nurse_service: 'mental_health_and_substance_services',
  substance_work: 'mental_health_and_substance_services',
  physiotherapy: 'medical_rehabilitation',
  psychophysical_therapy: 'medical_rehabilitation',
  sleep_nurse: 'health_services_for_working_age',
  smoking_cessation: 'health_services_for_working_age',
  preventive_services: 'health_services_for_working_age',
  omaolo_check: 'recognition',
  home_care: 'social_care',
  remote_services: 'low_threshold',
  toike: 'work_ability_house',
  social_guidance: 'adult_social_work',
  working_age_social_services: 'adult_social_work',
  work_activity: 'services_for_participation_in_working_life',
  financial_housing_advice: 'financial_and_debt_counselling',
  family_services: 'social_care',
  immigrant_services: 'integration_of_immigrants',
  home_delivered_services: 'social_care',
  other_social_services: 'social_care',
  immigrant_competence_centre: 'integration_of_immigrants',
  employment_plan: 'employment_plan',
  career_coaching: 'employment_services',
  labour_market_training: 'te_services',
  te_coordinator_service: 'te_services',
  employer_support: 'employer',
  kela_benefits: 'benefit',
  kela_rehabilitation_services: 'rehabilitation',
  kela_medical_rehabilitation: 'medical_rehabilitation',
  kela_vocational_rehabilitation: 'vocational_rehabilitation',
  kela_consultation: 'kela_work_ability_adviser',
  kela_special_services: 'kela',
  pension_institution_measures: 'pension',
  home_rehabilitation: 'rehabilitation',
  rehabilitation_services: 'rehabilitation',
  education_path: 'continuous_learning',
  special_institution_support: 'student_welfare',
  study_counselling: 'student_welfare',
  competence_services: 'continuous_learning',
  student_special_path: 'service_path',
  organisation_low_threshold: 'low_threshold',
  volunteering: 'participation',
  real_work_assessment: 'work_ability_assessment',
  walking_alongside: 'services_for_participation_in_working_life',
  arkeen_voimaa: 'peer_support',
  ma_klaaraan: 'third_sector_organisation',
  paluu_tyoelamaan: 'services_for_participation_in_working_life',
  sininauha: 'third_sector_organisation',
  parish_diaconal: 'third_sector_organisation',
  mll: 'third_sector_organisation',
  sports_services: 'functional_ability',
  criminal_sanctions_support: 'criminal_sanctions_agency',
} as const satisfies Partial<Record<ServiceId, TermId>>;

const terms = (): Readonly<Record<TermId, Term>> => ({ ...glossary, ...furtherTerms });

/** The term that names a service or, where none does, the word under which it falls. Null only of a service that has neither. */
export const termOfService = (service: ServiceId): TermId | null =>
  termIds.find((term) => terms()[term].names?.service === service) ??
  (wordsOfServices as Partial<Record<ServiceId, TermId>>)[service] ??
  null;
