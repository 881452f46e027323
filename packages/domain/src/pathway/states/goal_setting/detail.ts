import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: { fi: 'Tilanteesta tiedetään riittävästi.', sv: 'Tillräckligt är känt om situationen.', en: 'Enough is known of the situation.' },
  exit: {
    fi: 'Tavoitteet on kirjattu asiakkaan omina.',
    sv: 'Målen har antecknats som klientens egna.',
    en: "The goals are recorded as the client's own.",
  },
  responsible: {
    label: { fi: 'yhteyshenkilö ja asiakas', sv: 'kontaktpersonen och klienten', en: 'the contact person and the client' },
    roles: ['contact_person', 'client'],
  },
  dates: ['goalsSetOn'],
  source: 'S0.4',
} as const satisfies StateDetail;
