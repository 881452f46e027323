import type { Text } from '../../text.ts';
import type { ResourceRow } from '../../data-package/index.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { RecognitionRouteId } from './routes.ts';

export interface Trigger extends CatalogueEntry {
  readonly route: RecognitionRouteId;
  readonly description: Text;
  /** In use unless an organisation says otherwise. One that rests on a cut-off is not: the sources give no cut-off. */
  readonly active: boolean;
}

/**
 * What prompts a worker to raise work ability: a prompt to ask, never a decision. The national list of triggers was a
 * picture that is lost, so that the list is a proposal and an organisation sets for itself which are in use.
 */
export const triggers = {
  unemployment: {
    label: { fi: 'Työttömyys', sv: 'Arbetslöshet', en: 'Unemployment' },
    route: 'background_data',
    description: { fi: 'Asiakas on työtön.', sv: 'Klienten är arbetslös.', en: 'The client is unemployed.' },
    active: true,
    source: 'S2.8',
  },
  b_statement_request: {
    label: { fi: 'B-lausunnon pyyntö', sv: 'Begäran om B-utlåtande', en: 'Request for a B-statement' },
    route: 'background_data',
    description: {
      fi: 'Asiakas varaa lääkärin B-lausuntoa varten.',
      sv: 'Klienten bokar läkartid för ett B-utlåtande.',
      en: 'The client books a physician for a B-statement.',
    },
    active: true,
    source: 'S2.8',
  },
  heavy_use: {
    label: { fi: 'Palvelujen runsas käyttö', sv: 'Riklig användning av tjänster', en: 'Heavy use of services' },
    route: 'background_data',
    description: {
      fi: 'Asiakas käyttää palveluja paljon.',
      sv: 'Klienten använder tjänster mycket.',
      en: 'The client uses services a great deal.',
    },
    active: true,
    source: 'S2.8',
  },
  client_raises: {
    label: { fi: 'Asiakas ottaa puheeksi', sv: 'Klienten tar upp det', en: 'The client raises it' },
    route: 'client_says',
    description: {
      fi: 'Asiakas ottaa itse työkykynsä puheeksi.',
      sv: 'Klienten tar själv upp sin arbetsförmåga.',
      en: 'The client raises own work ability.',
    },
    active: true,
    source: 'S2.4, S2.8',
  },
  plan_reveals_need: {
    label: { fi: 'Tarve näkyy suunnitelmassa', sv: 'Behovet syns i en plan', en: 'A plan reveals the need' },
    route: 'mapping',
    description: {
      fi: 'Aktivointi-, työllistymis- tai hoitosuunnitelmasta näkyy tuen tarve.',
      sv: 'Ett stödbehov syns i aktiverings-, sysselsättnings- eller vårdplanen.',
      en: 'An activation, employment or treatment plan shows a need.',
    },
    active: true,
    source: 'S2.9',
  },
  score_low: {
    label: { fi: 'Matala työkykypistemäärä', sv: 'Låg arbetsförmågepoäng', en: 'Low work ability score' },
    svUncertain: true,
    route: 'asking',
    description: {
      fi: 'Oma arvio työkyvystä jää alle rajan, jonka organisaatio asettaa.',
      sv: 'Den egna bedömningen av arbetsförmågan ligger under en gräns som organisationen sätter.',
      en: 'The own rating of work ability is below a cut-off that the organisation sets.',
    },
    active: false,
    source: 'S2.8 (P)',
  },
  questionnaire_low: {
    label: { fi: 'Matala tulos kyselystä', sv: 'Lågt resultat i en enkät', en: 'Low result of a questionnaire' },
    route: 'mapping',
    description: {
      fi: 'Kyselyn tulos jää alle rajan, jonka organisaatio asettaa.',
      sv: 'Enkätens resultat ligger under en gräns som organisationen sätter.',
      en: 'The result of a questionnaire is below a cut-off that the organisation sets.',
    },
    active: false,
    source: 'S2.8 (P)',
  },
  kela_data_mining: {
    label: { fi: 'Kelan datalouhinta', sv: 'FPA:s datautvinning', en: 'Data mining by Kela' },
    route: 'background_data',
    description: {
      fi: 'Kelan tiedoista poimittuun otetaan yhteyttä.',
      sv: 'Den som hittats i FPA:s uppgifter kontaktas.',
      en: 'A person found in Kela’s data is contacted.',
    },
    active: true,
    source: 'S2.8',
  },
  worker_judgement: {
    label: { fi: 'Työntekijän oma arvio', sv: 'Arbetstagarens egen bedömning', en: 'The worker’s own judgement' },
    route: 'asking',
    description: {
      fi: 'Työntekijä arvioi itse, että työkyvystä on syytä kysyä.',
      sv: 'Arbetstagaren bedömer själv att det finns skäl att fråga om arbetsförmågan.',
      en: 'The worker judges that there is reason to ask about work ability.',
    },
    active: true,
    source: 'S2.4',
  },
  health_check_finding: {
    label: { fi: 'Havainto terveystarkastuksessa', sv: 'Fynd vid hälsoundersökningen', en: 'Finding in a health check' },
    route: 'mapping',
    description: {
      fi: 'Terveystarkastuksessa nousee esiin jotakin, mikä vaikuttaa työkykyyn.',
      sv: 'Vid hälsoundersökningen framkommer något som påverkar arbetsförmågan.',
      en: 'A health check brings up something that affects work ability.',
    },
    active: true,
    source: 'S3.7',
  },
} as const satisfies Record<string, Trigger>;

export type TriggerId = keyof typeof triggers;
export const triggerIds = Object.keys(triggers) as TriggerId[];

/** A trigger as a package has it, built-in or its own. */
export interface PackageTrigger {
  readonly id: string;
  readonly route: RecognitionRouteId;
  readonly label: Text;
  readonly active: boolean;
}

/**
 * Every trigger of a package: the built-in ones as `triggers.csv` sets them, then its own. What the package says in its own words
 * is told in those words in every language.
 *
 * @example packageTriggers([]).length // 10
 */
export function packageTriggers(rows: readonly ResourceRow<'triggers'>[]): readonly PackageTrigger[] {
  const own = rows.map(({ trigger_id: id, route, label, active }): PackageTrigger => ({
    id,
    route,
    label: { fi: label, sv: label, en: label },
    active,
  }));
  const builtIn = triggerIds.map((id): PackageTrigger => {
    const { route, label, active } = triggers[id];
    const set = own.find((row) => row.id === id);
    return set === undefined ? { id, route, label, active } : { ...set, label };
  });
  return [...builtIn, ...own.filter(({ id }) => !Object.hasOwn(triggers, id))];
}
