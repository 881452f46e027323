import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Suunnitelman ensimmäinen palvelu tai vaihe on käynnissä, ja jatkopolun laji on kirjattu.',
    sv: 'Planens första tjänst eller steg pågår, och den fortsatta stigens slag är antecknat.',
    en: 'The first service or step of the plan is running, and the kind of path is recorded.',
  },
  exit: {
    fi: 'Työ tai opinnot alkavat, tarve päättyy, siirrytään eläkehakuun tai palataan tiimiin.',
    sv: 'Arbete eller studier börjar, behovet upphör, pension söks eller ärendet återgår till teamet.',
    en: 'Work or studies start, the need ends, pension is sought or the case goes back to the team.',
  },
  responsible: {
    label: {
      fi: 'yhteyshenkilö tai asiakasvastaava; valmennuksessa työhönvalmentaja',
      sv: 'kontaktpersonen eller den kundansvariga; i träningen arbetstränaren',
      en: 'the contact person or client-responsible worker; in coaching the coach',
    },
    roles: ['contact_person', 'client_responsible', 'work_coach'],
  },
  dates: ['pathwayKind', 'serviceStartedOn', 'serviceEndedOn', 'planReviewedOn', 'followUpContactOn'],
  source: 'S0.4, S1.5',
} as const satisfies StateDetail;
