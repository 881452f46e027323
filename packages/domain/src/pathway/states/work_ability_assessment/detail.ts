import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Asiakas on ohjattu arviointiin, jonka taso on perustaso, laajempi perustaso tai erityistaso.',
    sv: 'Klienten har hänvisats till en bedömning på basnivå, utvidgad basnivå eller specialnivå.',
    en: 'The client has been directed to an assessment at the basic, wider basic or specialist level.',
  },
  exit: {
    fi: 'Arviointi on tehty ja lausunto tai yhteenveto kirjoitettu.',
    sv: 'Bedömningen är gjord och ett utlåtande eller en sammanfattning skriven.',
    en: 'The assessment is done, with a statement or a summary.',
  },
  responsible: {
    label: {
      fi: 'lääkäri tai nimetty ammattilainen',
      sv: 'läkaren eller en namngiven yrkesperson',
      en: 'the physician or a named professional',
    },
    roles: ['physician'],
  },
  dates: ['assessmentOrderedOn', 'assessmentStartedOn', 'assessmentDoneOn', 'statementOn'],
  source: 'S0.6',
} as const satisfies StateDetail;
