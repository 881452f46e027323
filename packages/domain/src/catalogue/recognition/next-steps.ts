import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { RoleId } from '../roles/index.ts';

export interface NextStep extends CatalogueEntry {
  /** For whom it is worth exploring, where not for everybody. */
  readonly when?: Text;
  /** Who is turned to: the roles by which a directory tells of a contact near the client. */
  readonly roles: readonly RoleId[];
}

/** Whom to turn to once a need has been recognised, to be explored with the client in this order. */
export const nextSteps = {
  typ: { label: { fi: 'TYP-työ', sv: 'TYP-arbetet', en: 'TYP' }, roles: ['typ_nurse'], source: 'S2.9' },
  employment_services: {
    label: { fi: 'Työllisyyspalvelujen työntekijä', sv: 'Anställd vid sysselsättningstjänsterna', en: 'Worker of employment services' },
    roles: ['employment_services_worker', 'employment_expert', 'employment_counsellor', 'te_expert'],
    source: 'S2.9',
  },
  work_coach: { label: { fi: 'Työhönvalmentaja', sv: 'Arbetstränare', en: 'Work coach' }, roles: ['work_coach'], source: 'S2.9' },
  nurse_for_unemployed: {
    label: { fi: 'Työttömien terveydenhoitaja', sv: 'Hälsovårdare för arbetslösa', en: 'Nurse for unemployed people' },
    roles: ['nurse_for_unemployed'],
    source: 'S2.9',
  },
  own_worker: {
    label: { fi: 'Asiakkaan nimetty omatyöntekijä', sv: 'Klientens namngivna egna kontaktperson', en: 'The client’s named own worker' },
    when: {
      fi: 'Kun asiakas on sosiaali- tai vammaispalvelujen asiakas',
      sv: 'När klienten anlitar social- eller funktionshinderservicen',
      en: 'Where the client is one of social or disability services',
    },
    roles: ['own_worker'],
    source: 'S2.9',
  },
  coordinator: {
    label: { fi: 'Koordinaattorin konsultointi', sv: 'Konsultation av samordnaren', en: 'Consulting the coordinator' },
    when: {
      fi: 'Kun ei tiedetä, kuka voi ottaa vastuun',
      sv: 'När det är oklart vem som kan ta ansvaret',
      en: 'Where it is unclear who can take the responsibility',
    },
    roles: ['work_ability_coordinator'],
    source: 'S2.9',
  },
} as const satisfies Record<string, NextStep>;

export type NextStepId = keyof typeof nextSteps;
export const nextStepIds = Object.keys(nextSteps) as NextStepId[];
