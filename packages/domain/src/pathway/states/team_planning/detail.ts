import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Suostumus on voimassa, ja jäsenet ovat lukeneet esitiedot etukäteen.',
    sv: 'Samtycket gäller, och medlemmarna har läst förhandsuppgifterna i förväg.',
    en: 'Consent is valid, and the members have read the history beforehand.',
  },
  exit: {
    fi: 'Näkemys on yhteinen, yhteyshenkilö nimetty ja seuraava askel sovittu.',
    sv: 'Synen är gemensam, kontaktpersonen utsedd och nästa steg avtalat.',
    en: 'The view is shared, the contact person named and the next step agreed.',
  },
  responsible: {
    label: {
      fi: 'tiimi; asian esittelee omatyöntekijä tai se, joka tuntee asiakkaan parhaiten',
      sv: 'teamet; ärendet presenteras av den egna kontaktpersonen eller den som känner klienten bäst',
      en: 'the team; the case is presented by the own worker or whoever knows the client best',
    },
    roles: ['own_worker'],
  },
  dates: ['teamMeetingOn', 'clientPresent', 'contactPersonNamedOn', 'clientResponsibleNamedOn'],
  source: 'S3.8, S2.19',
} as const satisfies StateDetail;
