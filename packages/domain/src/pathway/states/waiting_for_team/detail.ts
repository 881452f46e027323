import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Asia vaatii yhteissuunnittelua; peruspalveluista ei löytynyt ratkaisua; asiakas on motivoitunut.',
    sv: 'Ärendet kräver gemensam planering; basservicen fann ingen lösning; klienten är motiverad.',
    en: 'The matter needs joint planning; basic services found no solution; the client is motivated.',
  },
  exit: { fi: 'Tiimi on kokoontunut.', sv: 'Teamet har mötts.', en: 'The meeting has been held.' },
  responsible: {
    label: {
      fi: 'tiimin koordinoija (kuntoutusohjaaja tai työkykykoordinaattori)',
      sv: 'den som koordinerar teamet (rehabiliteringshandledaren eller samordnaren för arbetsförmågan)',
      en: 'the co-ordinator of the team (rehabilitation counsellor or work ability coordinator)',
    },
    roles: ['rehabilitation_counsellor', 'work_ability_coordinator'],
  },
  dates: ['teamTimeBookedOn', 'teamTimeFor', 'materialGatheredOn'],
  source: 'S3.8, S3.9',
} as const satisfies StateDetail;
