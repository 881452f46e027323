import type { CatalogueEntry } from './entry.ts';

/** Needs of unemployed people that one project recorded at its start: reasons for which a case may begin. */
export const needs = {
  housing_and_debts: {
    label: {
      fi: 'Asumisen, talouden ja velkojen ongelmat, tukien hakeminen',
      sv: 'Problem med boende, ekonomi och skulder, ansökan om stöd',
      en: 'Housing, financial and debt problems, and applying for support',
    },
    source: 'S1.1',
  },
  early_intervention: {
    label: {
      fi: 'Varhainen puuttuminen päihde- ja mielenterveysongelmiin',
      sv: 'Tidigt ingripande vid rusmedelsproblem och psykisk ohälsa',
      en: 'Early intervention in substance and mental health problems',
    },
    source: 'S1.1',
  },
  early_recognition: {
    label: {
      fi: 'Työkyvyn ongelmien varhainen tunnistaminen',
      sv: 'Tidig identifiering av problem med arbetsförmågan',
      en: 'Early recognition of work ability problems',
    },
    source: 'S1.1',
  },
  back_to_labour_market: {
    label: { fi: 'Apu takaisin työmarkkinoille', sv: 'Hjälp tillbaka till arbetsmarknaden', en: 'Help back to the labour market' },
    source: 'S1.1',
  },
  integration: { label: { fi: 'Kotoutuminen', sv: 'Integration', en: 'Integration of immigrants' }, source: 'S1.1' },
  cooperation_with_kela: { label: { fi: 'Yhteistyö Kelan kanssa', sv: 'Samarbete med FPA', en: 'Co-operation with Kela' }, source: 'S1.1' },
  close_guidance: {
    label: {
      fi: 'Tiivis ohjaus ja palvelujen koordinointi',
      sv: 'Tät handledning och samordning av tjänsterna',
      en: 'Close guidance and coordination of services',
    },
    source: 'S1.1',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type NeedId = keyof typeof needs;
