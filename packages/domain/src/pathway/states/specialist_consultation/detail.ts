import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Tilanne on erityisen vaativa, tai paikallinen tiimi on epävarma.',
    sv: 'Ärendet är särskilt krävande, eller det lokala teamet är osäkert.',
    en: 'The case is especially demanding, or the local team is unsure.',
  },
  exit: {
    fi: 'Asiakasvastaava on saanut vastauksen tai lausunnon.',
    sv: 'Den kundansvariga har fått ett svar eller utlåtande.',
    en: 'The client-responsible worker has the answer or statement.',
  },
  responsible: {
    label: {
      fi: 'työkykykoordinaattori tai kuntoutusohjaaja yhdyshenkilönä',
      sv: 'samordnaren för arbetsförmågan eller rehabiliteringshandledaren som länk',
      en: 'the work ability coordinator or rehabilitation counsellor as the link',
    },
    roles: ['work_ability_coordinator', 'rehabilitation_counsellor'],
  },
  dates: ['specialistReferredOn', 'specialistReceivedOn', 'specialistStatementOn'],
  source: 'S2.5, S3.8, S3.12',
} as const satisfies StateDetail;
