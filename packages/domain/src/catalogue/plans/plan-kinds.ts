import type { ConsentScope } from '../consents/consent-scopes.ts';
import type { CatalogueEntry } from '../entry.ts';

export interface PlanKind extends CatalogueEntry {
  /** Who makes it with the client; none where the client’s situation decides. */
  readonly parties: readonly ConsentScope[];
  /** Who joins when the situation asks for it. */
  readonly mayJoin?: readonly ConsentScope[];
  /** The work ability support plan may be kept inside it. */
  readonly mayHoldSupportPlan?: true;
}

/** The family of plans that a client may have; the support plan has one home among them. */
export const planKinds = {
  work_ability_support: {
    label: { fi: 'Työkyvyn tuen suunnitelma', sv: 'Plan för stöd av arbetsförmågan', en: 'Work ability support plan' },
    parties: [],
    mayHoldSupportPlan: true,
    source: 'S2.13, S2.4',
  },
  multi_sector_work_ability_support: {
    label: {
      fi: 'Monialainen työkyvyn tuen suunnitelma',
      sv: 'Sektorsövergripande plan för stöd av arbetsförmågan',
      en: 'Multi-sector work ability support plan',
    },
    svUncertain: true,
    parties: ['employment_services', 'kela', 'social_services', 'health_services'],
    mayHoldSupportPlan: true,
    source: 'S1.10',
  },
  follow_up_plan: {
    label: { fi: 'Jatkosuunnitelma', sv: 'Plan för fortsättningen', en: 'Follow-up plan' },
    svUncertain: true,
    parties: [],
    mayJoin: ['employment_services', 'kela', 'social_services'],
    source: 'S0.4, S0.7',
  },
  activation: {
    label: { fi: 'Aktivointisuunnitelma', sv: 'Aktiveringsplan', en: 'Activation plan' },
    parties: ['employment_services', 'social_services'],
    mayJoin: ['kela'],
    mayHoldSupportPlan: true,
    source: 'S1.10, S2.13',
  },
  employment: {
    label: { fi: 'Työllistymissuunnitelma', sv: 'Sysselsättningsplan', en: 'Employment plan' },
    parties: ['employment_services'],
    mayHoldSupportPlan: true,
    source: 'S2.13',
  },
  multi_sectoral_employment: {
    label: {
      fi: 'Monialainen työllistymissuunnitelma',
      sv: 'Sektorsövergripande sysselsättningsplan',
      en: 'Multi-sectoral employment plan',
    },
    parties: ['employment_services', 'kela', 'social_services', 'health_services'],
    mayHoldSupportPlan: true,
    source: 'S1.10, S2.13',
  },
  treatment: {
    label: { fi: 'Hoitosuunnitelma', sv: 'Vårdplan', en: 'Treatment plan' },
    parties: ['health_services'],
    mayHoldSupportPlan: true,
    source: 'S2.13',
  },
  rehabilitation: {
    label: { fi: 'Kuntoutussuunnitelma', sv: 'Rehabiliteringsplan', en: 'Rehabilitation plan' },
    parties: ['rehabilitation'],
    mayHoldSupportPlan: true,
    source: 'S2.13',
  },
  client_plan: {
    label: { fi: 'Asiakassuunnitelma', sv: 'Klientplan', en: 'Client plan' },
    parties: ['social_services'],
    source: 'S4.5',
  },
} as const satisfies Record<string, PlanKind>;

export type PlanKindId = keyof typeof planKinds;
export const planKindIds = Object.keys(planKinds) as PlanKindId[];
