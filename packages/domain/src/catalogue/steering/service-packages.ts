import type { StateId } from '../../pathway/states.ts';
import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { RoleId } from '../roles/index.ts';
import type { ServiceId } from '../services/index.ts';
import type { TeamModel } from '../teams/team-models.ts';
import type { InterfaceCounterpartId } from './interfaces.ts';

/** A part of a service package: one level of the support, with what is done on it and by whom. */
export interface ServicePackageBox extends CatalogueEntry {
  readonly services: readonly ServiceId[];
  /** The kinds of teams that work in it. */
  readonly teamModels: readonly TeamModel[];
  readonly roles: readonly RoleId[];
  /** The states of the pathway in which a client’s matter is in this part, so that a path can be drawn on the map of the package. */
  readonly states: readonly StateId[];
}

export interface ServicePackage extends CatalogueEntry {
  /** Of the description, the first is 1. */
  readonly version: number;
  readonly boxes: Readonly<Record<string, ServicePackageBox>>;
  /** The parties around it with which the work is divided. */
  readonly interfaces: readonly InterfaceCounterpartId[];
  readonly leftOpen?: Text;
}

/** All services for a client group, fitted together, as projects have drawn them. One client’s slice of it is a service path. */
export const servicePackages = {
  varsinais_suomi: {
    label: {
      fi: 'Varsinais-Suomen työkyvyn tuen palvelukokonaisuus',
      sv: 'Servicehelheten för stöd för arbetsförmågan i Egentliga Finland',
      en: 'Service package for work ability support in Varsinais-Suomi',
    },
    version: 1,
    boxes: {
      recognition: {
        label: { fi: 'Tuen tarpeen tunnistaminen', sv: 'Identifiering av stödbehovet', en: 'Recognising the need' },
        services: ['primary_care', 'social_work', 'typ', 'omaolo_check'],
        teamModels: [],
        roles: ['client', 'physician', 'nurse', 'social_worker', 'work_ability_coordinator'],
        states: ['need_recognised', 'consent_requested', 'referred'],
        source: 'S2.3',
      },
      basic_services: {
        label: {
          fi: 'Tuki sote-peruspalveluissa',
          sv: 'Stöd inom social- och hälsovårdens basservice',
          en: 'Support in basic health and social services',
        },
        services: [
          'work_ability_team',
          'coordinator_service',
          'client_responsible_service',
          'health_check_unemployed',
          'work_ability_assessment',
          'social_guidance',
          'rehabilitative_work_activity',
          'social_rehabilitation',
          'ips_coaching',
        ],
        teamModels: ['network'],
        roles: [
          'work_ability_coordinator',
          'own_worker',
          'client_responsible',
          'physician',
          'nurse_for_unemployed',
          'psychologist',
          'kela_expert',
        ],
        states: [
          'in_triage',
          'waiting_for_team',
          'health_check',
          'work_ability_assessment',
          'team_planning',
          'investigations',
          'goal_setting',
          'plan_drafting',
          'waiting_for_service',
          'on_pathway',
          'pension_application_support',
          'follow_up_after_start',
          'ending_under_agreement',
        ],
        source: 'S2.3, S2.4',
      },
      special_expertise: {
        label: {
          fi: 'Erityisosaamistiimi yliopistollisessa sote-keskuksessa',
          sv: 'Teamet med specialkompetens vid den universitetsanknutna social- och hälsocentralen',
          en: 'Special expertise team in the university centre',
        },
        svUncertain: true,
        services: ['special_expertise_team', 'consultation'],
        teamModels: ['special_expertise'],
        roles: ['work_ability_coordinator', 'occupational_physician', 'psychiatric_nurse', 'expert_by_experience', 'kela_adviser'],
        states: ['specialist_consultation'],
        source: 'S2.3, S2.5',
      },
    },
    interfaces: ['social_care', 'kela', 'te_services', 'municipal_employment', 'typ'],
    source: 'S2.3',
  },
  satakunta: {
    label: {
      fi: 'Satakunnan työkyvyn tuen palvelukokonaisuus',
      sv: 'Servicehelheten för stöd för arbetsförmågan i Satakunta',
      en: 'Service package for work ability support in Satakunta',
    },
    version: 1,
    boxes: {},
    interfaces: ['social_care', 'kela', 'te_services', 'municipal_employment', 'typ'],
    leftOpen: {
      fi: 'Yhtenäistä kokonaiskuvaa ei ollut, kun mallinnus alkoi, ja kokonaisuuden omistaja hyvinvointialueella on avoin; hyväksytyn vuokaavion osia lähteet eivät kerro.',
      sv: 'Någon enhetlig helhetsbild fanns inte när modelleringen började, och vem som äger helheten i välfärdsområdet är öppet; källorna berättar inte vad det godkända flödesschemat innehåller.',
      en: 'There was no uniform overall picture when modelling began, and who owns the package in the county is open; what the approved flow chart holds the sources do not tell.',
    },
    source: 'S0.9, S0.10, S0.11',
  },
} as const satisfies Record<string, ServicePackage>;

export type ServicePackageId = keyof typeof servicePackages;
