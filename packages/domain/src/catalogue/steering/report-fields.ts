import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

/** What a draft of a field can be written from. */
export const reportSources = {
  programme_goals: { fi: 'ohjelman tavoitteet', sv: 'programmets mål', en: 'goals of the programme' },
  hypotheses: { fi: 'hypoteesien tila', sv: 'hypotesernas läge', en: 'state of the hypotheses' },
  trends: { fi: 'mittarien kehitys', sv: 'måttens utveckling', en: 'trends of the metrics' },
  open_milestones: { fi: 'avoimet askelmerkit', sv: 'öppna milstolpar', en: 'open milestones' },
  done_milestones: { fi: 'valmiit askelmerkit', sv: 'nådda milstolpar', en: 'done milestones' },
  metric_changes: { fi: 'mittarien muutokset', sv: 'förändringar i måtten', en: 'changes of the metrics' },
  off_target: { fi: 'tavoitteesta jäävät mittarit', sv: 'mått som inte når målet', en: 'metrics off their target' },
  alerts: { fi: 'huomautukset', sv: 'påpekanden', en: 'alerts' },
  data_gaps: { fi: 'aukot aineistossa', sv: 'luckor i materialet', en: 'gaps in the data' },
} as const satisfies Record<string, Text>;
export type ReportSource = keyof typeof reportSources;

export interface ReportField extends CatalogueEntry {
  readonly draftedFrom: readonly ReportSource[];
  /** What one project wrote in it. */
  readonly example: Text;
}

/** The four fields of the one-page report to the steering group. A draft is for a person to correct and sign. */
export const reportFields = {
  situation: {
    label: {
      fi: 'Yleistilanne, hankkeen tarkoitus ja onnistumiset',
      sv: 'Allmänt läge, projektets syfte och framgångar',
      en: 'General situation, purpose of the project and successes',
    },
    draftedFrom: ['programme_goals', 'hypotheses', 'trends'],
    example: {
      fi: 'Vahvistetaan osatyökykyisten työnhakijoiden työ- ja toimintakykyä ja edistetään työllistymistä; verkostot toimivat hyvin, ja moni haluaa kehittää.',
      sv: 'Partiellt arbetsföra arbetssökandes arbets- och funktionsförmåga stärks och sysselsättningen främjas; nätverken fungerar bra och många vill utveckla.',
      en: 'Work and functional ability of partially work-able jobseekers is strengthened and employment promoted; networks work well, and many are willing to develop.',
    },
    source: 'S3.5',
  },
  next_tasks: {
    label: {
      fi: 'Keskeiset tehtävät seuraavalle raportointikaudelle',
      sv: 'Centrala uppgifter för nästa rapporteringsperiod',
      en: 'Key tasks for the next reporting period',
    },
    draftedFrom: ['open_milestones'],
    example: {
      fi: 'Tavataan aikuissosiaalityötä, vammaispalveluja sekä mielenterveys- ja päihdepalveluja työtoiminnasta; kehittäjäasiakasryhmät alkavat helmikuussa etänä; seminaaripäivä siirtyi 15.2. päivään 16.5.2022.',
      sv: 'Möten om arbetsverksamhet med vuxensocialarbetet, funktionshinderservicen samt mentalvårds- och missbrukartjänsterna; grupperna med utvecklarklienter börjar på distans i februari; seminariedagen flyttades från 15.2 till 16.5.2022.',
      en: 'Meetings on work activity with adult social work, disability, mental health and substance services; developer client groups start remotely in February; the seminar day moved from 15.2. to 16.5.2022.',
    },
    source: 'S3.5',
  },
  achievements: {
    label: { fi: 'Keskeiset aikaansaannokset', sv: 'Centrala resultat', en: 'Key achievements' },
    draftedFrom: ['done_milestones', 'metric_changes'],
    example: {
      fi: 'Yhteistyöpäivä THL:n kanssa Oulussa (lähteessä 1.12.2022, luultavasti 1.12.2021); työtoiminnan paikat ja määrät käyty läpi kunnittain ja asiakaskokemus koottu paikan päällä; koulutussuunnitelma laadittu ja lääkärien koulutus alkanut.',
      sv: 'En samarbetsdag med THL i Uleåborg (1.12.2022 i källan, sannolikt 1.12.2021); platserna i arbetsverksamheten har gåtts igenom kommun för kommun och klienternas erfarenheter samlats in på plats; en utbildningsplan är uppgjord och läkarnas utbildning har börjat.',
      en: 'A co-operation day with THL in Oulu (1.12.2022 in the source, probably 1.12.2021); places of work activity gone through by municipality and clients’ experience gathered on the spot; a training plan drafted and the training of physicians started.',
    },
    source: 'S3.5',
  },
  deviations: {
    label: {
      fi: 'Poikkeamat, ongelmat, riskit, haasteet ja kehittämiskohteet',
      sv: 'Avvikelser, problem, risker, utmaningar och utvecklingsobjekt',
      en: 'Deviations, problems, risks, challenges and development targets',
    },
    draftedFrom: ['alerts', 'off_target', 'data_gaps'],
    example: {
      fi: 'Rinnakkainen hanke ja korona vievät aikaa, joten asiat etenevät hitaasti; terveystarkastusten kehittämistapaamisia on vaikea järjestää.',
      sv: 'Ett parallellt projekt och corona tar tid, så det går långsamt; det är svårt att ordna utvecklingsmöten om hälsoundersökningarna.',
      en: 'A sister project and COVID take time, so that things move slowly; development meetings on the health check are hard to arrange.',
    },
    source: 'S3.5',
  },
} as const satisfies Record<string, ReportField>;

export type ReportFieldId = keyof typeof reportFields;
export const reportFieldIds = Object.keys(reportFields) as ReportFieldId[];
