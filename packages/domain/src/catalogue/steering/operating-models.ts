import type { PilotId } from '../../pilots/facts/index.ts';
import type { CatalogueEntry } from '../entry.ts';

export interface OperatingModel extends CatalogueEntry {
  /** Pilots that try a model of this type. */
  readonly triedBy: readonly PilotId[];
}

/** The types of operating models that the projects have described on the open platform for anyone to reuse. */
export const operatingModels = {
  work_ability_support_team: {
    label: { fi: 'Työkyvyn tuen tiimi', sv: 'Teamet för stödet för arbetsförmågan', en: 'Work ability support team' },
    triedBy: [
      'p01_pori_centralised',
      'p02_eura_team',
      'p04_satakunta_process_model',
      'p10_tampere_reception',
      'p11_ylojarvi_team',
      'p12_lempaala_team',
      'p13_my_team',
      'p32_local_teams',
      'p34_special_expertise_team',
      'p37_kainuu_team',
    ],
    source: 'S4.7',
  },
  client_responsible_worker: {
    label: { fi: 'Asiakasvastaava', sv: 'Kundansvarig', en: 'Client-responsible worker' },
    svUncertain: true,
    triedBy: ['p10_tampere_reception', 'p15_client_responsible_pirkanmaa'],
    source: 'S4.7',
  },
  service_package: {
    label: {
      fi: 'Työkyvyn tuen palvelukokonaisuus',
      sv: 'Servicehelheten för stöd för arbetsförmågan',
      en: 'Service package for work ability support',
    },
    triedBy: ['p09_package_modelling'],
    source: 'S4.7',
  },
  social_care_path: {
    label: {
      fi: 'Sosiaalihuollon työllistymistä tukeva palvelupolku',
      sv: 'Socialvårdens servicestig till stöd för sysselsättningen',
      en: 'Social-care path supporting employment',
    },
    svUncertain: true,
    triedBy: ['p22_social_path_pirkanmaa'],
    source: 'S4.7',
  },
  quality_criteria_coaching: {
    label: {
      fi: 'Laatukriteereihin perustuva tuetun työllistymisen työhönvalmennus',
      sv: 'Arbetsträning enligt kvalitetskriterier inom stödd sysselsättning',
      en: 'Coaching by quality criteria in supported employment',
    },
    svUncertain: true,
    triedBy: ['p07_quality_coaching_satakunta', 'p16_lempaala_coaching', 'p17_kangasala_lempaala_coaching'],
    source: 'S4.7',
  },
  subcontracting: {
    label: { fi: 'Alihankintamalli', sv: 'Underleverantörsmodellen', en: 'Subcontracting model' },
    svUncertain: true,
    triedBy: ['p18_subcontracting'],
    source: 'S4.7',
  },
} as const satisfies Record<string, OperatingModel>;

export type OperatingModelId = keyof typeof operatingModels;
export const operatingModelIds = Object.keys(operatingModels) as OperatingModelId[];
