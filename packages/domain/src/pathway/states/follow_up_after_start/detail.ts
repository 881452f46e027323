import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: { fi: 'Työ tai opinnot ovat alkaneet.', sv: 'Arbete eller studier har börjat.', en: 'Work or studies have started.' },
  exit: { fi: 'Seurannan tarve on päättynyt.', sv: 'Behovet av uppföljning har upphört.', en: 'The need for follow-up is over.' },
  responsible: {
    label: {
      fi: 'yhteyshenkilö; IPS-valmennuksessa sama valmentaja',
      sv: 'kontaktpersonen; i IPS samma arbetstränare',
      en: 'the contact person; in IPS the same coach',
    },
    roles: ['contact_person', 'work_coach'],
  },
  dates: ['employmentStartedOn', 'employmentKind', 'studyStartedOn', 'followUpContactOn'],
  source: 'S0.4, S2.22',
} as const satisfies StateDetail;
