import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t4: {
    from: ['consent_requested'],
    to: ['referred'],
    label: {
      fi: 'Asiakas suostuu ja yhtenäinen lähete lähetetään',
      sv: 'Klienten samtycker och den enhetliga remissen skickas',
      en: 'The client consents and the uniform referral is sent',
    },
    source: 'S0.4, S0.7',
    guards: [{ kind: 'permission' }],
  },
  t5: {
    from: ['consent_requested'],
    to: ['in_triage'],
    label: {
      fi: 'Tarpeen tunnisti tiimin jäsen: ulkopuolista lähetettä ei tarvita',
      sv: 'En teammedlem identifierade behovet: ingen remiss utifrån behövs',
      en: 'A member of the team recognised the need: no referral from outside is required',
    },
    source: 'S0.4',
    guards: [{ kind: 'permission' }],
  },
  t6: {
    from: ['consent_requested'],
    to: ['ended_no_consent'],
    label: {
      fi: 'Asiakas ei suostu; vain lukumäärä säilytetään',
      sv: 'Klienten samtycker inte; endast antalet sparas',
      en: 'The client refuses; only a count is kept',
    },
    source: '(I)',
    guards: [{ kind: 'event', anyOf: ['consent_refused'] }],
  },
} as const satisfies Record<string, TransitionDeclaration>;
