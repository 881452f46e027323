import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

export interface RecognitionRoute extends CatalogueEntry {
  readonly description: Text;
}

/** The ways in which the front line comes to recognise the need of support. */
export const recognitionRoutes = {
  asking: {
    label: { fi: 'Kysymällä', sv: 'Genom att fråga', en: 'By asking' },
    description: {
      fi: 'Työntekijä kysyy, millaiseksi asiakas kokee työkykynsä.',
      sv: 'Arbetstagaren frågar hur klienten upplever sin arbetsförmåga.',
      en: 'The worker asks how the client feels about own work ability.',
    },
    source: 'S2.8',
  },
  mapping: {
    label: { fi: 'Kartoittamalla', sv: 'Genom kartläggning', en: 'By systematic mapping' },
    description: {
      fi: 'Tarve näkyy palvelutarpeen tai hoidon tarpeen arvioinnissa, alkuhaastattelussa tai kyselyssä.',
      sv: 'Behovet syns i bedömningen av service- eller vårdbehovet, i den första intervjun eller i en enkät.',
      en: 'The need shows in the assessment of service or treatment need, in a first interview or in a questionnaire.',
    },
    source: 'S2.8',
  },
  background_data: {
    label: { fi: 'Taustatiedoista', sv: 'Ur bakgrundsuppgifter', en: 'From background data' },
    description: {
      fi: 'Tietojärjestelmästä näkyy työttömyys, B-lausunnon pyyntö tai palvelujen runsas käyttö.',
      sv: 'Informationssystemet visar arbetslöshet, en begäran om B-utlåtande eller riklig användning av tjänster.',
      en: 'An information system shows unemployment, a request for a B-statement or heavy use of services.',
    },
    source: 'S2.8',
  },
  client_says: {
    label: { fi: 'Asiakas kertoo itse', sv: 'Klienten berättar själv', en: 'The client says it' },
    description: {
      fi: 'Asiakas kertoo tuen tarpeesta, kyvyttömyydestä työhön, vaikeudesta saada työtä tai toiveesta selvittää tilanne.',
      sv: 'Klienten berättar om sitt stödbehov, om oförmåga att arbeta, om svårigheter att få arbete eller om att vilja reda ut läget.',
      en: 'The client tells of a need, of being unable to work, of difficulty in getting work or of a wish to have things clarified.',
    },
    source: 'S2.8',
  },
} as const satisfies Record<string, RecognitionRoute>;

export type RecognitionRouteId = keyof typeof recognitionRoutes;
export const recognitionRouteIds = Object.keys(recognitionRoutes) as RecognitionRouteId[];
