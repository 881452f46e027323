import type { CatalogueEntry } from '../entry.ts';
import type { FlagId } from '../flags.ts';
import type { MainStatus } from '../segments.ts';

export interface GuidanceCriterion extends CatalogueEntry {
  readonly mainStatus: MainStatus;
  readonly flag: FlagId;
}

/** By which other teams of the centre guide a client to the centralised work ability team early on. */
export const guidanceCriteria = {
  unemployed_musculoskeletal: {
    label: {
      fi: 'Työtön, tuki- ja liikuntaelinsairaus',
      sv: 'Arbetslös med sjukdom i rörelseorganen',
      en: 'Unemployed, with a musculoskeletal disease',
    },
    mainStatus: 'unemployed_jobseeker',
    flag: 'musculoskeletal',
    source: 'S0.7',
  },
  unemployed_mental_health: {
    label: { fi: 'Työtön, mielenterveyden häiriö', sv: 'Arbetslös med psykisk ohälsa', en: 'Unemployed, with a mental health condition' },
    mainStatus: 'unemployed_jobseeker',
    flag: 'mental_health',
    source: 'S0.7',
  },
} as const satisfies Record<string, GuidanceCriterion>;

export type GuidanceCriterionId = keyof typeof guidanceCriteria;
export const guidanceCriterionIds = Object.keys(guidanceCriteria) as GuidanceCriterionId[];
