import type { CatalogueEntry } from '../entry.ts';
import type { LegalBasisId } from './legal-bases.ts';

export interface Requirement extends CatalogueEntry {
  /** What the centre has, or what happens in it. */
  readonly kind: 'structure' | 'behaviour';
  readonly legalBases: readonly LegalBasisId[];
}

/** What the national programme asks of work ability support in a health and social services centre. */
export const requirements = {
  team_and_responsible_worker: {
    kind: 'structure',
    label: {
      fi: 'Moniammatillinen työkyvyn tuen tiimi ja asiakasvastaavamalli',
      sv: 'Ett multiprofessionellt team för stödet för arbetsförmågan och modellen med kundansvarig',
      en: 'Multiprofessional work ability support team and client-responsible worker model',
    },
    svUncertain: true,
    legalBases: [],
    source: 'S4.4, S0.3',
  },
  service_package: {
    kind: 'structure',
    label: {
      fi: 'Työkyvyn tuen palvelukokonaisuus asiakasryhmälle',
      sv: 'En servicehelhet till stöd för arbetsförmågan för klientgruppen',
      en: 'Service package for work ability support of the client group',
    },
    legalBases: [],
    source: 'S4.4, S0.3',
  },
  planned_service_paths: {
    kind: 'structure',
    label: {
      fi: 'Yksilölle suunnitellut palvelupolut',
      sv: 'Servicestigar som planeras för individen',
      en: 'Service paths planned for the individual',
    },
    legalBases: ['social_welfare_act_39', 'patient_act_4a', 'substance_decree_2', 'rehabilitative_work_act_8'],
    source: 'S4.4, S0.3',
  },
  client_involvement: {
    kind: 'structure',
    label: { fi: 'Asiakasosallisuuden menetelmät', sv: 'Metoder för klientdelaktighet', en: 'Methods of client involvement' },
    legalBases: [],
    source: 'S4.4, S0.3',
  },
  active_recognition: {
    kind: 'behaviour',
    label: {
      fi: 'Tuen tarve tunnistetaan aktiivisesti',
      sv: 'Stödbehovet identifieras aktivt',
      en: 'The need of support is actively recognised',
    },
    legalBases: [],
    source: 'S4.4, S3.1',
  },
  low_threshold: {
    kind: 'behaviour',
    label: {
      fi: 'Asiakkaaksi pääsee matalalla kynnyksellä',
      sv: 'Man blir klient med låg tröskel',
      en: 'Becoming a client has a low threshold',
    },
    legalBases: [],
    source: 'S4.4, S3.1',
  },
  guidance_to_the_end: {
    kind: 'behaviour',
    label: {
      fi: 'Asiakasohjaus on vastuullista asiakkuuden päättymiseen asti',
      sv: 'Klienten vägleds ansvarsfullt tills klientrelationen avslutas',
      en: 'The client is guided responsibly until the relationship ends',
    },
    legalBases: [],
    source: 'S4.4, S3.1',
  },
  assessment_of_need: {
    kind: 'behaviour',
    label: { fi: 'Palvelutarve arvioidaan', sv: 'Servicebehovet bedöms', en: 'The need of services is assessed' },
    legalBases: ['health_care_act_13', 'social_welfare_act_36'],
    source: 'S4.4, S3.1',
  },
  services_received: {
    kind: 'behaviour',
    label: {
      fi: 'Varmistetaan, että yhteensovitetut palvelut toteutuvat',
      sv: 'Det säkerställs att de samordnade tjänsterna blir av',
      en: 'Coordinated services are made sure to be received',
    },
    legalBases: ['health_care_act_32', 'health_care_act_33', 'social_welfare_act_41'],
    source: 'S4.4, S3.1',
  },
} as const satisfies Record<string, Requirement>;

export type RequirementId = keyof typeof requirements;
export const requirementIds = Object.keys(requirements) as RequirementId[];
