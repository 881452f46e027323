import type { TransitionDeclaration } from './transition.ts';

/** From a recognised need through the referral and first checks to the team. */
export const accessTransitions = {
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
  t7: {
    from: ['referred'],
    to: ['in_triage'],
    label: {
      fi: 'Lähete saapuu yhteiseen postilaatikkoon',
      sv: 'Remissen kommer till den gemensamma inkorgen',
      en: 'The referral arrives in the inbox',
    },
    source: 'S0.7',
  },
  t8: {
    from: ['in_triage'],
    to: ['referred'],
    label: {
      fi: 'Tietoja puuttuu: palautetaan lähettäjälle palautteen kanssa',
      sv: 'Uppgifter saknas: tillbaka till avsändaren med återkoppling',
      en: 'Information is missing: back to the referrer with feedback',
    },
    source: '(P) from S0.7',
  },
  t9: {
    from: ['in_triage'],
    to: ['health_check'],
    label: {
      fi: 'Tiimi ohjaa terveystarkastukseen',
      sv: 'Teamet hänvisar till hälsoundersökning',
      en: 'The team directs to a health check',
    },
    source: 'S0.6',
  },
  t10: {
    from: ['in_triage'],
    to: ['work_ability_assessment'],
    label: {
      fi: 'Tiimi ohjaa työkyvyn arviointiin ja nimeää sen tason',
      sv: 'Teamet hänvisar till bedömning av arbetsförmågan och anger nivån',
      en: 'The team directs to a work ability assessment of a stated level',
    },
    source: 'S0.6',
  },
  t11: {
    from: ['in_triage'],
    to: ['waiting_for_team'],
    label: { fi: 'Tarvitaan yhteissuunnittelua', sv: 'Gemensam planering behövs', en: 'Joint planning is needed' },
    source: 'S3.9',
  },
  t12: {
    from: ['in_triage'],
    to: ['ended_guided_elsewhere'],
    label: {
      fi: 'Asiakas pääsee suoraan tarvitsemaansa palveluun, ja vastaanottaja on kuitannut',
      sv: 'Klienten kommer direkt till den tjänst som behövs, och mottagaren har bekräftat',
      en: 'The client gets straight to the service needed, and the receiver has acknowledged',
    },
    source: 'S0.7',
  },
  t13: {
    from: ['health_check'],
    to: ['work_ability_assessment'],
    label: { fi: 'Tarvitaan laajempi arviointi', sv: 'En mer omfattande bedömning behövs', en: 'A wider assessment is needed' },
    source: 'S0.6',
  },
  t14: {
    from: ['health_check'],
    to: ['waiting_for_team'],
    label: {
      fi: 'Tarkastuksen jälkeen tarvitaan yhteissuunnittelua',
      sv: 'Gemensam planering behövs efter undersökningen',
      en: 'Joint planning is needed after the check',
    },
    source: 'S3.7',
  },
  t15: {
    from: ['health_check'],
    to: ['ended_no_further_need'],
    label: {
      fi: 'Muuta ei tarvita, ja asiakas on samaa mieltä',
      sv: 'Inget mer behövs, och klienten är av samma åsikt',
      en: 'Nothing more is needed, and the client agrees',
    },
    source: '(I)',
  },
  t16: {
    from: ['health_check'],
    to: ['ended_guided_elsewhere'],
    label: { fi: 'Yksi palvelu riittää', sv: 'En enda tjänst räcker', en: 'A single service suffices' },
    source: '(I)',
  },
  t17: {
    from: ['work_ability_assessment'],
    to: ['waiting_for_team'],
    label: {
      fi: 'Arvioinnista yhteissuunnitteluun',
      sv: 'Från bedömningen till gemensam planering',
      en: 'From the assessment to joint planning',
    },
    source: '(I)',
  },
  t18: {
    from: ['work_ability_assessment'],
    to: ['specialist_consultation'],
    label: { fi: 'Perustaso ei riitä', sv: 'Basnivån räcker inte', en: 'The basic level is not enough' },
    source: 'S2.4',
  },
} as const satisfies Record<string, TransitionDeclaration>;
