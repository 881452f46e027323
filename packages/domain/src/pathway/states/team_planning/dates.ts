import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  teamMeetingOn: {
    label: { fi: 'tiimi kokoontunut', sv: 'teamet möttes', en: 'team met on' },
    kind: 'date',
    events: ['team_meeting'],
  },
  clientPresent: {
    label: { fi: 'asiakas mukana', sv: 'klienten närvarande', en: 'client present' },
    kind: 'fact',
    events: [],
  },
  contactPersonNamedOn: {
    label: { fi: 'yhteyshenkilö nimetty', sv: 'kontaktperson utsedd', en: 'contact person named on' },
    kind: 'date',
    events: ['contact_person_named'],
  },
  clientResponsibleNamedOn: {
    label: { fi: 'asiakasvastaava nimetty', sv: 'kundansvarig utsedd', en: 'client-responsible worker named on' },
    kind: 'date',
    events: ['client_responsible_named'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
