import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Yhteissuunnittelussa on todettu asiakkaan tarvitsevan lisätutkimuksia.',
    sv: 'Den gemensamma planeringen har visat att klienten behöver ytterligare undersökningar.',
    en: 'Joint planning found that the client needs further examinations.',
  },
  exit: {
    fi: 'Kaikki tilatut tutkimukset on tehty tai niistä on luovuttu.',
    sv: 'Alla beställda undersökningar är gjorda eller har slopats.',
    en: 'Every examination ordered is done or dropped.',
  },
  responsible: {
    label: {
      fi: 'yhteyshenkilö tukee; tutkimuksen tekee palvelu',
      sv: 'kontaktpersonen stöder; tjänsten utför',
      en: 'the contact person supports; the service examines',
    },
    roles: ['contact_person'],
  },
  dates: ['investigationOrderedOn', 'investigationStartedOn', 'investigationDoneOn'],
  source: 'S0.4',
} as const satisfies StateDetail;
