import type { Text } from '../text.ts';
import type { CatalogueEntry } from './entry.ts';

export interface SourceSystem extends CatalogueEntry {
  readonly holds: Text;
  /** The client can read the entries, at least in part. */
  readonly isOpenToClient?: true;
}

/**
 * Where dates and documents of a case are kept. Systems of different organisations seldom work together: agree on what is
 * recorded where, and read a date that is missing as unknown, not as something left undone.
 */
export const sourceSystems = {
  patient_record: {
    label: { fi: 'Potilastietojärjestelmä', sv: 'Patientdatasystem', en: 'Patient record' },
    holds: { fi: 'terveydenhuollon kirjaukset', sv: 'hälso- och sjukvårdens anteckningar', en: 'entries of health care' },
    source: 'S2.13, S1.8',
  },
  pegasos: {
    label: { fi: 'Pegasos', sv: 'Pegasos', en: 'Pegasos' },
    isName: true,
    holds: {
      fi: 'Turun terveydenhuollon kirjaukset ja suunnitelman runko',
      sv: 'Åbo hälso- och sjukvårds anteckningar och planens mall',
      en: 'entries of health care in Turku, and the plan template',
    },
    source: 'S2.14',
  },
  kanta: {
    label: { fi: 'Kanta-palvelut', sv: 'Kanta-tjänsterna', en: 'Kanta services' },
    holds: {
      fi: 'terveydenhuollon kirjaukset, jotka asiakas osin näkee itse',
      sv: 'hälso- och sjukvårdens anteckningar, som klienten delvis själv ser',
      en: 'entries of health care that the client partly sees',
    },
    isOpenToClient: true,
    source: 'S2.13',
  },
  social_care_record: {
    label: { fi: 'Sosiaalihuollon asiakastietojärjestelmä', sv: 'Socialvårdens klientdatasystem', en: 'Social care record' },
    holds: { fi: 'sosiaalihuollon kirjaukset', sv: 'socialvårdens anteckningar', en: 'entries of social care' },
    source: 'S2.13 (I)',
  },
  employment_record: {
    label: {
      fi: 'Työllisyyspalvelujen asiakastietojärjestelmä',
      sv: 'Sysselsättningstjänsternas klientdatasystem',
      en: 'Employment services record',
    },
    holds: {
      fi: 'työnhakijan tiedot ja työllistymissuunnitelma',
      sv: 'den arbetssökandes uppgifter och sysselsättningsplanen',
      en: 'data of the jobseeker and the employment plan',
    },
    source: 'S1.8',
  },
  typpi: {
    label: { fi: 'TYPPI', sv: 'TYPPI', en: 'TYPPI' },
    isName: true,
    holds: {
      fi: 'TYP-asiakkaiden tiedot, yhteiset TYPin osapuolille',
      sv: 'TYP-klienternas uppgifter, gemensamma för parterna i TYP',
      en: 'data of TYP clients, shared by the parties of TYP',
    },
    source: 'S2.5, S2.13',
  },
  kela_system: {
    label: { fi: 'Kelan tietojärjestelmä', sv: 'FPA:s informationssystem', en: 'Information system of Kela' },
    holds: {
      fi: 'etuuksien ja kuntoutuksen tiedot, suostumuksella',
      sv: 'uppgifter om förmåner och rehabilitering, med samtycke',
      en: 'data on benefits and rehabilitation, with consent',
    },
    source: 'S2.5, S2.8',
  },
  clients_own_copy: {
    label: { fi: 'Asiakkaan oma kappale', sv: 'Klientens eget exemplar', en: 'The client’s own copy' },
    holds: { fi: 'suunnitelma ja yhdessä sovittu', sv: 'planen och det man kommit överens om', en: 'the plan and what was agreed' },
    isOpenToClient: true,
    source: 'S2.15, S2.19',
  },
} as const satisfies Record<string, SourceSystem>;

export type SourceSystemId = keyof typeof sourceSystems;
export const sourceSystemIds = Object.keys(sourceSystems) as SourceSystemId[];
