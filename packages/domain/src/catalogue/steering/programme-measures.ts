import type { CatalogueEntry } from '../entry.ts';

export interface ProgrammeMeasure extends CatalogueEntry {
  /** The ministry that carries it out. */
  readonly owner: 'stm' | 'tem';
  /** Its number among the ministry’s measures. */
  readonly number: 1 | 2 | 3 | 4;
}

/** What the Work Ability Programme of 2019 to 2023 does, ministry by ministry. */
export const programmeMeasures = {
  support_for_work_ability: {
    owner: 'stm',
    number: 1,
    label: {
      fi: 'Työkyvyn tuki osaksi sosiaali- ja terveyskeskusta',
      sv: 'Stöd för arbetsförmågan som en del av social- och hälsocentralen',
      en: 'Support for work ability as part of the health and social services centre',
    },
    source: 'S4.2',
  },
  supported_employment: {
    owner: 'stm',
    number: 2,
    label: { fi: 'Tuetun työllistymisen menetelmät', sv: 'Metoder för stödd sysselsättning', en: 'Methods of supported employment' },
    source: 'S4.2',
  },
  professionals_competence: {
    owner: 'stm',
    number: 3,
    label: {
      fi: 'Ammattilaisten osaamisen vahvistaminen',
      sv: 'Stärkt kompetens hos yrkespersonerna',
      en: 'Strengthening professionals’ competence',
    },
    source: 'S4.2',
  },
  services_and_benefits: {
    owner: 'stm',
    number: 4,
    label: {
      fi: 'Palvelujen ja etuuksien yhteensovittaminen',
      sv: 'Samordning av tjänster och förmåner',
      en: 'Fitting services and benefits together',
    },
    source: 'S4.2',
  },
  redesign_of_te_services: {
    owner: 'tem',
    number: 1,
    label: {
      fi: 'TE-palvelujen uudistaminen',
      sv: 'Reform av arbets- och näringstjänsterna',
      en: 'Redesign of public employment services',
    },
    source: 'S4.2',
  },
  public_procurement: {
    owner: 'tem',
    number: 2,
    label: {
      fi: 'Työllistämisen vauhdittaminen julkisilla hankinnoilla',
      sv: 'Snabbare sysselsättning genom offentlig upphandling',
      en: 'Speeding up employment through public procurement',
    },
    source: 'S4.2',
  },
  social_enterprises: {
    owner: 'tem',
    number: 3,
    label: {
      fi: 'Yhteiskunnallisten yritysten strategian valmistelu',
      sv: 'Beredning av en strategi för samhälleliga företag',
      en: 'Preparing a strategy for social enterprises',
    },
    source: 'S4.2',
  },
  coordinator_resources: {
    owner: 'tem',
    number: 4,
    label: {
      fi: 'Työkykykoordinaattorien määrän vahvistaminen',
      sv: 'Fler samordnare för arbetsförmågan',
      en: 'Strengthening work ability coordinator resources',
    },
    source: 'S4.2',
  },
} as const satisfies Record<string, ProgrammeMeasure>;

export type ProgrammeMeasureId = keyof typeof programmeMeasures;
export const programmeMeasureIds = Object.keys(programmeMeasures) as ProgrammeMeasureId[];
