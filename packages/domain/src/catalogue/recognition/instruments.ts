import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import { builtInInstruments, type BuiltInInstrumentId } from '../instruments.ts';

export interface RecognitionInstrument extends CatalogueEntry {
  readonly description: Text;
  /** The built-in instrument that its scores are kept by; null where no score is kept, only that it was used. */
  readonly scoredBy: BuiltInInstrumentId | null;
  /** Its entry in the national Toimia database; null where the sources give none. */
  readonly toimiaReference: string | null;
  /** Whether it is validated for this use; null where the sources do not say. */
  readonly validated: boolean | null;
  /** What of it the sources leave out. */
  readonly leftOpen?: Text;
}

/** Ways of asking that help to recognise the need of support. Answers to single questions are never stored. */
export const recognitionInstruments = {
  work_ability_score: {
    label: builtInInstruments.work_ability_score.label,
    svUncertain: builtInInstruments.work_ability_score.svUncertain,
    description: {
      fi: 'Asiakas arvioi itse nykyisen työkykynsä yhdellä luvulla; helpoin tapa tunnistaa.',
      sv: 'Klienten bedömer själv sin nuvarande arbetsförmåga med ett tal; det lättaste sättet att identifiera.',
      en: 'The client rates own present work ability by one number; the easiest way to recognise.',
    },
    scoredBy: 'work_ability_score',
    toimiaReference: null,
    validated: null,
    source: builtInInstruments.work_ability_score.source,
  },
  work_ability_line: {
    label: { fi: 'Työkykyjana', sv: 'Arbetsförmågelinje', en: 'Work ability line' },
    svUncertain: true,
    description: {
      fi: 'Asiakas merkitsee työkykynsä janalle; vaihtoehto pistemäärälle.',
      sv: 'Klienten märker ut sin arbetsförmåga på en linje; ett alternativ till poängen.',
      en: 'The client marks own work ability on a line; an alternative to the score.',
    },
    scoredBy: null,
    toimiaReference: null,
    validated: null,
    leftOpen: {
      fi: 'Lähteet eivät sano, onko janan asteikko sama kuin pistemäärän.',
      sv: 'Källorna säger inte om linjens skala är densamma som poängens.',
      en: 'The sources do not say whether the line has the scale of the score.',
    },
    source: 'S1.5, S2.8',
  },
  quick_questions: {
    label: { fi: 'Nopeat kysymykset (Terveyskylä)', sv: 'Snabbfrågor (Hälsobyn)', en: 'Quick questions (Terveyskylä)' },
    description: {
      fi: 'Muutama kysymys, joka johdattaa puhumaan työkyvystä.',
      sv: 'Några frågor som leder in på samtal om arbetsförmågan.',
      en: 'A few questions that prompt talk about work ability.',
    },
    scoredBy: null,
    toimiaReference: null,
    validated: null,
    leftOpen: {
      fi: 'Kysymykset olivat kuva, joka ei ole säilynyt.',
      sv: 'Frågorna var en bild som inte har bevarats.',
      en: 'The questions were a picture that did not survive.',
    },
    source: 'S2.8',
  },
  kykyviisari: {
    label: { fi: 'Kykyviisari', sv: 'Förmågaren', en: 'Abilitator' },
    description: {
      fi: 'Työ- ja toimintakyvyn itsearviointi, josta asiakas saa yhteenvedon; sitä käytetään myös valmennuksessa vahvuuksien kartoittamiseen.',
      sv: 'En självvärdering av arbets- och funktionsförmågan som ger klienten ett sammandrag; används även i arbetsträning för att kartlägga styrkor.',
      en: 'A self-assessment of work and functional ability that gives the client a summary; used in coaching too, to map strengths.',
    },
    scoredBy: 'kykyviisari',
    toimiaReference: null,
    validated: null,
    source: builtInInstruments.kykyviisari.source,
  },
  toimia_measure: {
    label: { fi: 'Toimia-tietokannan mittari', sv: 'Mått ur databasen Toimia', en: 'Measure of the Toimia database' },
    description: {
      fi: 'Kansallisen tietokannan suosittelema työ- tai toimintakyvyn mittari ohjeineen.',
      sv: 'Ett mått på arbets- eller funktionsförmågan som den nationella databasen rekommenderar, med anvisningar.',
      en: 'A measure of work or functional ability that the national database recommends, with instructions.',
    },
    scoredBy: null,
    toimiaReference: null,
    validated: null,
    leftOpen: {
      fi: 'Lähteet eivät nimeä mittaria: lisää käytössä oleva sen tunnisteella.',
      sv: 'Källorna nämner inget visst mått: lägg till det som används med dess beteckning.',
      en: 'The sources name no measure: add the one in use, with its reference.',
    },
    source: 'S2.8, S2.9',
  },
  omaolo_wellbeing_check: {
    label: { fi: 'Omaolon hyvinvointitarkastus', sv: 'Välmåendekontroll i Omaolo', en: 'Omaolo well-being check' },
    svUncertain: true,
    description: {
      fi: 'Verkossa täytettävä hyvinvoinnin itsearviointi, jota Pirkanmaalla kokeiltiin.',
      sv: 'En självvärdering av välmåendet på nätet som prövades i Birkaland.',
      en: 'A self-check of well-being filled in online, tried in Pirkanmaa.',
    },
    scoredBy: null,
    toimiaReference: null,
    validated: null,
    leftOpen: {
      fi: 'Pilotin tulosta lähteet eivät kerro.',
      sv: 'Källorna berättar inte hur försöket gick.',
      en: 'The sources do not tell what came of the pilot.',
    },
    source: 'S1.8',
  },
} as const satisfies Record<string, RecognitionInstrument>;

export type RecognitionInstrumentId = keyof typeof recognitionInstruments;
export const recognitionInstrumentIds = Object.keys(recognitionInstruments) as RecognitionInstrumentId[];
