import type { StateDateDeclaration } from '../../state-date.ts';

export const dates = {
  consentAskedOn: {
    label: { fi: 'suostumus pyydetty', sv: 'samtycke begärt', en: 'consent asked on' },
    kind: 'date',
    events: ['consent_asked'],
  },
  consentGivenOn: {
    label: { fi: 'suostumus annettu', sv: 'samtycke givet', en: 'consent given on' },
    kind: 'date',
    events: ['consent_given'],
  },
  refusedOn: {
    label: { fi: 'suostumus evätty', sv: 'samtycke nekat', en: 'consent refused on' },
    kind: 'date',
    events: ['consent_refused'],
  },
} as const satisfies Record<string, StateDateDeclaration>;
