import type { CatalogueEntry } from '../entry.ts';
import type { MetricId } from '../../metrics/ids.ts';

/** What an item of the final report is made of: figures, words that a person writes, or decisions that are asked for. */
export type FinalReportBinding = { readonly metrics: readonly MetricId[] } | 'text' | 'decision';

export interface FinalReportItem extends CatalogueEntry {
  readonly boundTo: FinalReportBinding;
  /** Numbers of the figures in the project’s report that it cites. Their values are not in the sources. */
  readonly citesFigures?: readonly number[];
}

/** What a project’s final report holds, in the order of the closing slides of one; the last is another project’s addition. */
export const finalReportItems = {
  background: { label: { fi: 'Tausta ja tarpeet', sv: 'Bakgrund och behov', en: 'Background and needs' }, boundTo: 'text', source: 'S1.1' },
  goals: {
    label: { fi: 'Tavoitteet lukuineen', sv: 'Mål i siffror', en: 'Goals with numbers' },
    boundTo: { metrics: ['score_count', 'employment_share'] },
    source: 'S1.2',
  },
  measures: {
    label: { fi: 'Toimenpiteet ja teemat', sv: 'Åtgärder och teman', en: 'Measures and themes' },
    boundTo: 'text',
    source: 'S1.3',
  },
  key_results: {
    label: { fi: 'Keskeiset tulokset', sv: 'Centrala resultat', en: 'Key results' },
    boundTo: { metrics: ['coordinators_trained', 'coaching_employed'] },
    source: 'S1.4',
  },
  process_picture: {
    label: {
      fi: 'Prosessikuva: tunnistaminen, palvelut, jatkopolku',
      sv: 'Processbild: identifiering, tjänster, fortsatt servicestig',
      en: 'Process picture: recognition, services, continuation path',
    },
    svUncertain: true,
    boundTo: 'text',
    source: 'S1.5',
  },
  models: {
    label: {
      fi: 'Mallit: Minun tiimini, koordinaattori, Työkykytalo',
      sv: 'Modeller: Minun tiimini, samordnaren, Työkykytalo',
      en: 'Models: My team, the coordinator, Työkykytalo',
    },
    boundTo: 'text',
    source: 'S1.6, S1.7',
  },
  findings: {
    label: {
      fi: 'Havainnot ja pistemäärän tulos tavoitteeseen nähden',
      sv: 'Iakttagelser och poängens utfall mot målet',
      en: 'Findings, and the score’s result against its target',
    },
    boundTo: { metrics: ['score_count'] },
    source: 'S1.8',
  },
  social_path_and_coaching: {
    label: {
      fi: 'Sosiaalihuollon polku, työhönvalmennus ja alihankinta',
      sv: 'Socialvårdens stig, arbetsträning och underleverans',
      en: 'Social-care path, coaching and subcontracting',
    },
    boundTo: { metrics: ['coaching_employed'] },
    citesFigures: [11],
    source: 'S1.9',
  },
  typ_and_plan: {
    label: { fi: 'TYP ja monialainen suunnitelma', sv: 'TYP och den sektorsövergripande planen', en: 'TYP and the multi-sector plan' },
    boundTo: 'text',
    source: 'S1.10',
  },
  competence: {
    label: { fi: 'Osaamisen vahvistaminen lukuina', sv: 'Kompetensen i siffror', en: 'Competence in numbers' },
    boundTo: { metrics: ['model_audience', 'supported_audience', 'theme_participants', 'clinic_info_events'] },
    source: 'S1.11',
  },
  metrics: {
    label: { fi: 'Mittarit, myös ne joita ei seurattu', sv: 'Måtten, även de som inte följdes', en: 'Metrics, also those not followed' },
    boundTo: { metrics: ['budget', 'employment_share', 'post_evaluation', 'client_nps', 'score_change', 'staff_nps'] },
    citesFigures: [13, 15],
    source: 'S1.12',
  },
  conclusions: {
    label: { fi: 'Johtopäätökset ja opit', sv: 'Slutsatser och lärdomar', en: 'Conclusions and lessons' },
    boundTo: 'text',
    source: 'S1.13',
  },
  proposals: {
    label: { fi: 'Ehdotukset jatkotoimenpiteiksi', sv: 'Förslag till fortsatta åtgärder', en: 'Proposals for further action' },
    boundTo: 'decision',
    source: 'S1.14',
  },
  contacts: {
    label: {
      fi: 'Yhteystahot rooleittain, linkit ja päättymispäivä',
      sv: 'Kontakter efter roll, länkar och slutdatum',
      en: 'Contacts by role, links and end date',
    },
    boundTo: 'text',
    source: 'S1.15',
  },
  gathered_material: {
    label: {
      fi: 'Koottu aineisto, pilotin arviointi ja lopulliset mallit avoimella alustalla',
      sv: 'Insamlat material, utvärdering av pilotförsöket och slutliga modeller på den öppna plattformen',
      en: 'Gathered material, pilot evaluation and final models on the open platform',
    },
    boundTo: 'text',
    source: 'S3.4',
  },
} as const satisfies Record<string, FinalReportItem>;

export type FinalReportItemId = keyof typeof finalReportItems;
export const finalReportItemIds = Object.keys(finalReportItems) as FinalReportItemId[];
