import type { CatalogueEntry } from '../catalogue/entry.ts';

/** What makes a pilot, or what is told of it, hard to rely on. */
export const pilotRisks = {
  no_owner_known: {
    label: { fi: 'Omistaja ei tiedossa', sv: 'Ägaren är inte känd', en: 'No owner known' },
    source: 'S0.9, S1.15',
  },
  no_baseline: {
    label: { fi: 'Lähtötasoa ei ole koottu', sv: 'Utgångsläget är inte insamlat', en: 'No baseline gathered' },
    source: 'S0.7 (I)',
  },
  no_comparator: {
    label: { fi: 'Vertailuryhmää ei ole', sv: 'Jämförelsegrupp saknas', en: 'No comparator' },
    source: 'S1.4 (I)',
  },
  case_mix_changes: {
    label: { fi: 'Asiakasrakenne muuttuu alussa', sv: 'Klientstrukturen ändras vid starten', en: 'Case mix changes at the start' },
    source: 'S0.6 (I)',
  },
  outcome_undefined: {
    label: { fi: 'Tulosta ei ole määritelty', sv: 'Resultatet är inte definierat', en: 'The outcome is not defined' },
    source: 'S1.4 (I)',
  },
  groups_may_overlap: {
    label: { fi: 'Ryhmät voivat olla osin samoja', sv: 'Grupperna kan delvis vara desamma', en: 'Groups may overlap' },
    source: 'S1.4 (I)',
  },
  adoption_by_others: {
    label: {
      fi: 'Käyttöönotto on muiden varassa',
      sv: 'Införandet beror på andra',
      en: 'Adoption depends on others',
    },
    source: 'S1.8',
  },
  differs_by_municipality: {
    label: { fi: 'Toteutus vaihtelee kunnittain', sv: 'Genomförandet varierar mellan kommuner', en: 'Differs by municipality' },
    source: 'S1.9, S2.19',
  },
  place_uncertain: {
    label: { fi: 'Paikka epävarma', sv: 'Platsen är osäker', en: 'Place uncertain' },
    source: 'S3.13',
  },
  time_taken_elsewhere: {
    label: { fi: 'Aika kuluu muualle', sv: 'Tiden går åt till annat', en: 'Time is taken elsewhere' },
    source: 'S3.5',
  },
  concurrent_programme: {
    label: {
      fi: 'Samanaikainen ohjelma voi selittää muutoksen',
      sv: 'Ett samtidigt program kan förklara förändringen',
      en: 'A programme at the same time may explain the change',
    },
    source: 'S2.17, S3.5 (I)',
  },
  organisation_changes: {
    label: {
      fi: 'Organisaatio vaihtuu seurannan aikana',
      sv: 'Organisationen ändras under uppföljningen',
      en: 'The organisation changes during follow-up',
    },
    source: '(X)',
  },
  validity_after_programme: {
    label: {
      fi: 'Voimassaolo ohjelman jälkeen avoin',
      sv: 'Giltigheten efter programmet är öppen',
      en: 'Validity after the programme is open',
    },
    source: 'S2.20',
  },
  numbers_not_told: {
    label: { fi: 'Lukuja ei ole julkaistu', sv: 'Inga siffror har publicerats', en: 'No numbers published' },
    source: 'S1.3, S2.20 (I)',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type PilotRiskId = keyof typeof pilotRisks;
export const pilotRiskIds = Object.keys(pilotRisks) as PilotRiskId[];
