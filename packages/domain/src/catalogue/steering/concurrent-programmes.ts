import type { PilotId } from '../../pilots/facts/index.ts';
import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { OrganisationId } from '../organisations/index.ts';

/** What a programme that runs at the same time does to a pilot. */
export const concurrentEffects = {
  shared_development: { fi: 'kehittää samaa työtä', sv: 'utvecklar samma arbete', en: 'develops the same work' },
  confounder: {
    fi: 'voi selittää muutoksen pilotin sijasta',
    sv: 'kan förklara en förändring i stället för försöket',
    en: 'may explain a change in the pilot’s stead',
  },
  resource_risk: {
    fi: 'kilpailee samojen ihmisten ajasta',
    sv: 'konkurrerar om samma människors tid',
    en: 'competes for the same people’s time',
  },
} as const satisfies Record<string, Text>;
export type ConcurrentEffect = keyof typeof concurrentEffects;

export interface ConcurrentProgramme extends CatalogueEntry {
  /** Its projects that the sources name. */
  readonly projects: readonly OrganisationId[];
  /** The pilots that the sources tell it touches, and how. */
  readonly touches: readonly { readonly pilot: PilotId; readonly effects: readonly ConcurrentEffect[] }[];
}

/** Programmes drawn beside the Work Ability Programme: what changes while they run need not come from the pilot. */
export const concurrentProgrammes = {
  future_health_and_social_services_centre: {
    label: {
      fi: 'Tulevaisuuden sosiaali- ja terveyskeskus',
      sv: 'Framtidens social- och hälsocentral',
      en: 'Future Health and Social Services Centre',
    },
    projects: ['hella'],
    touches: [
      { pilot: 'p26_health_centre_pairs', effects: ['shared_development', 'confounder'] },
      { pilot: 'p37_kainuu_team', effects: ['shared_development', 'resource_risk'] },
      { pilot: 'p38_kainuu_activity_inventory', effects: ['resource_risk'] },
      { pilot: 'p39_kainuu_competence', effects: ['resource_risk'] },
      { pilot: 'p40_kainuu_client_app', effects: ['resource_risk'] },
    ],
    source: 'S3.2, S3.5, S4.2, S2.17',
  },
  work_and_wellbeing_at_work: {
    label: {
      fi: 'Työn ja työhyvinvoinnin kehittämisohjelma',
      sv: 'Utvecklingsprogrammet för arbete och välbefinnande i arbetet',
      en: 'Development programme for work and well-being at work',
    },
    svUncertain: true,
    projects: [],
    touches: [],
    source: 'S4.2',
  },
} as const satisfies Record<string, ConcurrentProgramme>;

export type ConcurrentProgrammeId = keyof typeof concurrentProgrammes;
export const concurrentProgrammeIds = Object.keys(concurrentProgrammes) as ConcurrentProgrammeId[];
