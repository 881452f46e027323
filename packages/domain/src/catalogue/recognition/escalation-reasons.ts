import type { CatalogueEntry } from '../entry.ts';

/** Why a case is taken to the special expertise team. The sources tell of the hardest cases, and that local teams could not solve them. */
export const escalationReasons = {
  unsolved_locally: {
    label: {
      fi: 'Paikallinen tiimi ei ole löytänyt ratkaisua',
      sv: 'Det lokala teamet har inte hittat en lösning',
      en: 'The local team has found no solution',
    },
    source: 'S2.3, S2.5',
  },
  demanding_assessment: {
    label: {
      fi: 'Erityisen vaativa työkyvyn arviointi',
      sv: 'Särskilt krävande bedömning av arbetsförmågan',
      en: 'An especially demanding assessment',
    },
    source: 'S2.5',
  },
  demanding_support: {
    label: { fi: 'Erityisen vaativa tuen tarve', sv: 'Särskilt krävande stödbehov', en: 'An especially demanding need of support' },
    source: 'S2.5',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type EscalationReason = keyof typeof escalationReasons;
export const escalationReasonIds = Object.keys(escalationReasons) as EscalationReason[];
