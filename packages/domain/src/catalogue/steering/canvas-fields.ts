import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

export interface CanvasField extends CatalogueEntry {
  /** Order of the four phases of modelling; absent on fields that belong to none. */
  readonly phase?: 1 | 2 | 3 | 4;
  /** What Satakunta wrote in it. */
  readonly example: Text;
}

/** The one-page canvas for modelling a service package. */
export const canvasFields = {
  frame: {
    label: { fi: 'Ingressi', sv: 'Ingress', en: 'Frame' },
    example: {
      fi: 'Toimenpide on osa ohjelmaa: keskusten on tunnistettava työikäisten tuen tarve ja vastattava siihen palvelukokonaisuudella.',
      sv: 'Åtgärden är en del av programmet: centralerna ska identifiera stödbehovet hos personer i arbetsför ålder och möta det med en servicehelhet.',
      en: 'The measure is part of the programme: centres must recognise the need of working-age clients and meet it with a service package.',
    },
    source: 'S0.9',
  },
  core_problem: {
    label: { fi: 'Ydinongelma', sv: 'Kärnproblem', en: 'Core problem' },
    example: {
      fi: 'Työkyvyn tuen palvelujen järjestämisestä ei ole yhtenäistä kokonaiskuvaa hyvinvointialueella.',
      sv: 'Det finns ingen enhetlig helhetsbild av hur tjänsterna till stöd för arbetsförmågan ordnas i välfärdsområdet.',
      en: 'There is no uniform overall picture of how work ability support is arranged in the county.',
    },
    source: 'S0.9',
  },
  goals: {
    label: { fi: 'Tavoitteet', sv: 'Mål', en: 'Goals' },
    example: {
      fi: 'Kuvata kokonaisuus, löytää keskuksen tärkeimmät kehittämiskohteet ja kuvata niihin kehitetyt mallit.',
      sv: 'Att beskriva helheten, hitta centralens viktigaste utvecklingsobjekt och beskriva de modeller som utvecklats för dem.',
      en: 'To describe the package, find the centre’s key development targets in it and describe the models developed for them.',
    },
    source: 'S0.9',
  },
  explore: {
    label: { fi: 'Tutki', sv: 'Utforska', en: 'Explore' },
    phase: 1,
    example: {
      fi: 'Tilanneanalyysi aiemmista selvityksistä ja piloteista; käsitteiden tulkitseminen.',
      sv: 'Lägesanalys utifrån tidigare utredningar och försök; tolkning av begreppen.',
      en: 'Situation analysis from earlier studies and pilots; interpreting the concepts.',
    },
    source: 'S0.9',
  },
  define: {
    label: { fi: 'Määrittele', sv: 'Definiera', en: 'Define' },
    phase: 2,
    example: {
      fi: 'Segmentointi; tavoitteet, mittarit ja tietolähteet; kokonaisuuteen kuuluvat palvelut.',
      sv: 'Segmentering; mål, indikatorer och datakällor; tjänster som hör till helheten.',
      en: 'Segmentation; goals, metrics and data sources; services belonging to the package.',
    },
    source: 'S0.9',
  },
  develop: {
    label: { fi: 'Kehitä', sv: 'Utveckla', en: 'Develop' },
    phase: 3,
    example: {
      fi: 'Keskuksen tulevan roolin painopiste; ratkaisut ongelmakohtiin ja nivelvaiheisiin.',
      sv: 'Tyngdpunkten i centralens kommande roll; lösningar på problem och övergångsskeden.',
      en: 'The focus of the coming centre’s role; solutions to problem points and transition phases.',
    },
    source: 'S0.9',
  },
  deliver: {
    label: { fi: 'Toimita', sv: 'Leverera', en: 'Deliver' },
    phase: 4,
    example: {
      fi: 'Kuvaus malleineen ja toimeenpanosuunnitelma; ehdotukset jatkosta.',
      sv: 'En beskrivning med modeller och en plan för genomförandet; förslag till fortsättning.',
      en: 'A description with models and an implementation plan; proposals for further steps.',
    },
    source: 'S0.9',
  },
  communication: {
    label: { fi: 'Kommunikointi', sv: 'Kommunikation', en: 'Communication' },
    example: {
      fi: 'Sähköposti, työpajat ja toukokuussa 2022 avattava Teams-kanava.',
      sv: 'E-post, verkstäder och en Teams-kanal som öppnas i maj 2022.',
      en: 'E-mail, workshops and a Teams channel that opens in May 2022.',
    },
    source: 'S0.9',
  },
  responsibilities: {
    label: { fi: 'Vastuut', sv: 'Ansvar', en: 'Responsibilities' },
    example: {
      fi: 'Hanke ohjaa mallinnusta; kokonaisuuden omistaja hyvinvointialueella on avoin.',
      sv: 'Projektet styr modelleringen; vem som äger helheten i välfärdsområdet är öppet.',
      en: 'The project steers the modelling; who owns the package in the county is open.',
    },
    source: 'S0.9',
  },
  obstacles: {
    label: { fi: 'Esteet', sv: 'Hinder', en: 'Obstacles' },
    example: {
      fi: 'Ohjausta ja seurantaa ei voi määritellä, kun hyvinvointialueen valmistelu on kesken.',
      sv: 'Styrning och uppföljning kan inte definieras medan beredningen av välfärdsområdet pågår.',
      en: 'Steering and follow-up cannot be defined while the county is being prepared.',
    },
    source: 'S0.9',
  },
  schedule: {
    label: { fi: 'Aikataulu', sv: 'Tidtabell', en: 'Schedule' },
    example: {
      fi: 'Neljä työpajaa: 8.3., 19.4., 26.4. ja 17.5.2022.',
      sv: 'Fyra verkstäder: 8.3, 19.4, 26.4 och 17.5.2022.',
      en: 'Four workshops: 8.3., 19.4., 26.4. and 17.5.2022.',
    },
    source: 'S0.9, S0.10',
  },
} as const satisfies Record<string, CanvasField>;

export type CanvasFieldId = keyof typeof canvasFields;
export const canvasFieldIds = Object.keys(canvasFields) as CanvasFieldId[];
