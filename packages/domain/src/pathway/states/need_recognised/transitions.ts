import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t1: {
    from: null,
    to: ['need_recognised'],
    label: { fi: 'Merkki tuen tarpeesta kirjataan', sv: 'En signal om stödbehov registreras', en: 'A signal of need is recorded' },
    source: 'S0.4',
  },
  t2: {
    from: ['need_recognised'],
    to: ['consent_requested'],
    label: {
      fi: 'Tarvitaan tiimin tai usean alan apua',
      sv: 'Hjälp av teamet eller av flera sektorer behövs',
      en: 'Help of the team or of several sectors is needed',
    },
    source: 'S0.4',
  },
  t3: {
    from: ['need_recognised'],
    to: ['ended_guided_elsewhere'],
    label: {
      fi: 'Yksi palvelu tai jo käynnissä oleva prosessi (TYP, omatyöntekijä) riittää',
      sv: 'En enskild tjänst eller en pågående process (TYP, egen kontaktperson) räcker',
      en: 'One service, or a process already under way (TYP, own worker), carries the matter',
    },
    source: 'S2.9, S2.10',
  },
  t51: {
    from: [
      'ended_employed',
      'ended_studying',
      'ended_disability_pension',
      'ended_no_further_need',
      'ended_transferred',
      'ended_guided_elsewhere',
      'ended_no_consent',
      'ended_withdrew',
      'ended_moved',
    ],
    to: ['need_recognised'],
    label: {
      fi: 'Asiakas palaa: uusi tapaus, jossa aiempi työ otetaan käyttöön',
      sv: 'Klienten återkommer: ett nytt ärende där tidigare arbete utnyttjas',
      en: 'The client returns: a new case that reuses the earlier work',
    },
    source: 'S2.15',
    guards: [{ kind: 'previous_case' }],
    newCase: true,
  },
  t52: {
    from: ['need_recognised'],
    to: ['referred'],
    label: {
      fi: 'Lähete yhden alan sisällä asiakkaan luvalla, ilman yhteistä käsittelyä',
      sv: 'Remiss inom en sektor med klientens tillstånd, ännu utan gemensam behandling',
      en: "Referral within one sector with the client's permission, no joint handling yet",
    },
    source: '(I)',
    guards: [{ kind: 'permission' }],
  },
} as const satisfies Record<string, TransitionDeclaration>;
