import type { MetricId } from '../metrics/ids.ts';
import type { Text } from '../text.ts';
import type { PilotId } from './facts/index.ts';

/** A question that the pilots may answer, and the group that a pilot can be set against to answer it. */
export interface ComparablePair {
  readonly label: Text;
  /** Each is compared by itself: numbers of several pilots are not added together. */
  readonly pilots: readonly [PilotId, ...PilotId[]];
  readonly comparator: Text;
  /** Pilots that the comparator is, where it is one. */
  readonly comparatorPilots: readonly PilotId[];
  readonly metrics: readonly [MetricId, ...MetricId[]];
  readonly source: string;
}

export const comparablePairs = {
  faster_access_and_plan: {
    label: { fi: 'Nopeampi palveluun pääsy ja suunnitelma', sv: 'Snabbare tillgång och plan', en: 'Faster access and plan' },
    pilots: ['p01_pori_centralised'],
    comparator: {
      fi: 'Porin alueelliset tiimit ennen 1.8.2022 ja Euran tiimi samaan aikaan',
      sv: 'de regionala teamen i Björneborg före 1.8.2022 och teamet i Eura samtidigt',
      en: 'the regional teams of Pori before 1.8.2022, and the Eura team at the same time',
    },
    comparatorPilots: ['p02_eura_team'],
    metrics: ['time_to_service', 'time_service_to_plan', 'time_to_plan'],
    source: '(P)',
  },
  clear_referral: {
    label: { fi: 'Selkeä ohjautuminen', sv: 'Tydlig hänvisning', en: 'Clear referral' },
    pilots: ['p01_pori_centralised'],
    comparator: { fi: 'lähetteet ennen pilottia', sv: 'remisserna före pilotförsöket', en: 'referrals before the pilot' },
    comparatorPilots: [],
    metrics: ['uniform_referral_share', 'referral_completeness', 'feedback_share', 'bounces'],
    source: '(P)',
  },
  employment_by_coaching: {
    label: { fi: 'Työllistyminen valmennuksella', sv: 'Arbete genom träning', en: 'Employment by coaching' },
    pilots: ['p16_lempaala_coaching', 'p17_kangasala_lempaala_coaching'],
    comparator: {
      fi: 'lähteissä ei ole; saman segmentin tiimiasiakkaat ilman valmennusta',
      sv: 'saknas i källorna; teamets klienter i samma segment utan träning',
      en: 'none in the sources; team clients of the same segment without coaching',
    },
    comparatorPilots: [],
    metrics: ['coaching_employed', 'time_to_start', 'employed_at_6_months', 'employed_at_12_months', 'employment_lasts'],
    source: '(P)',
  },
  score_as_recognition: {
    label: { fi: 'Pistemäärä tunnistamisen apuna', sv: 'Poängen som stöd för identifiering', en: 'The score as recognition' },
    pilots: ['p19_work_ability_score'],
    comparator: {
      fi: 'yksiköt, jotka ottivat pistemäärän käyttöön, ja ne, jotka eivät ottaneet',
      sv: 'enheter som tog poängen i bruk och enheter som inte gjorde det',
      en: 'units that adopted the score, and units that did not',
    },
    comparatorPilots: [],
    metrics: ['score_count', 'recognition_earliness', 'recognition_by_source'],
    source: '(P)',
  },
  small_municipality_team: {
    label: { fi: 'Tiimi pienessä kunnassa', sv: 'Team i en liten kommun', en: 'A team in a small municipality' },
    pilots: ['p37_kainuu_team'],
    comparator: { fi: 'sama kunta ennen', sv: 'samma kommun före', en: 'the same municipality before' },
    comparatorPilots: [],
    metrics: ['time_to_plan', 'solution_share'],
    source: '(P)',
  },
  pair_working: {
    label: { fi: 'Työparityöskentely', sv: 'Arbete i par', en: 'Pair working' },
    pilots: ['p26_health_centre_pairs', 'p27_turku_employment_services'],
    comparator: { fi: 'yksin toimivat koordinaattorit', sv: 'samordnare som arbetar ensamma', en: 'coordinators working alone' },
    comparatorPilots: [],
    metrics: ['time_to_plan', 'plan_current'],
    source: '(P)',
  },
} as const satisfies Record<string, ComparablePair>;

export type ComparablePairId = keyof typeof comparablePairs;
