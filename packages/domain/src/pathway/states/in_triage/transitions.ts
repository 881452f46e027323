import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
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
} as const satisfies Record<string, TransitionDeclaration>;
