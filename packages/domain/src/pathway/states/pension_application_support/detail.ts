import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: { fi: 'Polkua työhön ei löytynyt.', sv: 'Ingen väg till arbete hittades.', en: 'No path to employment was found.' },
  exit: {
    fi: 'Päätös on saatu ja myöhemmästä tuesta sovittu.',
    sv: 'Beslutet har kommit och senare stöd är avtalat.',
    en: 'The decision has come, and later support is agreed.',
  },
  responsible: {
    label: {
      fi: 'yhteyshenkilö; lausunnon antaa lääkäri',
      sv: 'kontaktpersonen; läkaren ger utlåtandet',
      en: 'the contact person; the physician for the statement',
    },
    roles: ['contact_person', 'physician'],
  },
  dates: ['pensionAppliedOn', 'pensionDecidedOn', 'pensionDecision', 'supportAgreedOn'],
  source: 'S0.4',
} as const satisfies StateDetail;
