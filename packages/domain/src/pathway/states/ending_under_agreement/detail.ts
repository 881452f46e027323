import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Yhteensovittavaa tahoa ei enää tarvita.',
    sv: 'Ingen samordnande part behövs längre.',
    en: 'No co-ordinating party is needed any more.',
  },
  exit: {
    fi: 'Asiakas ja verkosto ovat sopineet päättämisestä, ja se on kirjattu.',
    sv: 'Klienten och nätverket har kommit överens om avslutandet, och det är dokumenterat.',
    en: 'The client and the network agree to end, and it is documented.',
  },
  responsible: {
    label: { fi: 'asiakasvastaava ja asiakas', sv: 'den kundansvariga och klienten', en: 'the client-responsible worker and the client' },
    roles: ['client_responsible', 'client'],
  },
  dates: ['endingAgreedOn', 'continuingParty', 'endedOn'],
  source: 'S2.15',
} as const satisfies StateDetail;
