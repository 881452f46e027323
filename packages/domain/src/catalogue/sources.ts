import type { Text } from '../text.ts';

/** One of the documents that the model rests on. Entries name it by its code and a section: S0.4. */
export interface SourceDocument {
  readonly label: Text;
  /** The project or programme whose document it is. */
  readonly by: string;
  /** When it was shown or written, as exactly as it tells. */
  readonly dated: string | null;
}

/** The documents that the model rests on. */
export const sources = {
  S0: {
    label: {
      fi: 'Diat: työkykytiimit ja palvelukokonaisuuden mallinnus Satakunnassa, keskitetyn tiimin pilotti Porissa',
      sv: 'Bilder: arbetsförmågeteam och modelleringen av servicehelheten i Satakunta, försöket med ett centraliserat team i Björneborg',
      en: 'Slides: work ability teams and the modelling of the service package in Satakunta, the pilot of a centralised team in Pori',
    },
    by: 'Työkykyä Satakuntaan',
    dated: '2022-05',
  },
  S1: {
    label: {
      fi: 'Pirkanmaan hankkeen päätösdiat: tavoitteet, mallit, tulokset, mittarit ja opit',
      sv: 'Avslutande bilder från projektet i Birkaland: mål, modeller, resultat, mått och lärdomar',
      en: 'Closing slides of the project in Pirkanmaa: goals, models, results, metrics and lessons',
    },
    by: 'Pirkanmaan työkykyhanke',
    dated: '2022',
  },
  S2: {
    label: {
      fi: 'Varsinais-Suomen hankkeen käsikirja: palvelukokonaisuus tunnistamisesta päättymiseen',
      sv: 'Handbok från projektet i Egentliga Finland: servicehelheten från identifiering till avslut',
      en: 'Handbook of the project in Varsinais-Suomi: the service package from recognition to ending',
    },
    by: 'Kaveria ei jätetä',
    dated: null,
  },
  S3: {
    label: {
      fi: 'Kainuun hankkeen askelmerkit, nelikenttäraportti ja työkyvyn tuen tiimin luonnos',
      sv: 'Milstolpar, fyrfältsrapport och utkast till ett team för stödet för arbetsförmågan i Kajanaland',
      en: 'Milestones, four-field report and draft of the work ability support team in Kainuu',
    },
    by: 'Osaksi',
    dated: '2022-01',
  },
  S4: {
    label: {
      fi: 'Kansallinen ohjelma: toimenpiteet, vaatimukset sote-keskuksille ja toimeksiannot hankkeille',
      sv: 'Det nationella programmet: åtgärder, krav på social- och hälsocentralerna och uppdrag till projekten',
      en: 'The national programme: measures, requirements for centres, assignments to the projects',
    },
    by: 'STM, THL',
    dated: '2022-11',
  },
} as const satisfies Record<string, SourceDocument>;

export type SourceDocumentId = keyof typeof sources;
