import type { StateDetail } from '../../state-detail.ts';

export const detail = {
  entry: {
    fi: 'Tarvitaan usean alan tukea, ja asiakas on valmis keskustelemaan siitä.',
    sv: 'Stöd från flera sektorer behövs, och klienten är beredd att diskutera det.',
    en: 'Support of several sectors is needed, and the client is willing to discuss it.',
  },
  exit: { fi: 'Suostumus on annettu tai evätty.', sv: 'Samtycke har getts eller nekats.', en: 'Consent has been given or refused.' },
  responsible: {
    label: {
      fi: 'tarpeen tunnistanut ammattilainen; Kainuussa kuntoutusohjaaja',
      sv: 'den yrkesperson som identifierade behovet; i Kajanaland rehabiliteringshandledaren',
      en: 'the professional who recognised the need; in Kainuu the rehabilitation counsellor',
    },
    roles: ['rehabilitation_counsellor'],
  },
  dates: ['consentAskedOn', 'consentGivenOn', 'refusedOn'],
  source: 'S0.4, S3.8',
} as const satisfies StateDetail;
