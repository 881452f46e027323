import type { CatalogueEntry } from '../catalogue/entry.ts';
import type { MetricId } from '../metrics/ids.ts';
import type { Text } from '../text.ts';

export interface Hypothesis extends CatalogueEntry {
  /** What is expected to be so, as a sentence that results may contradict. */
  readonly claim: Text;
  /** What the sources set the claim against; null where they name nothing. */
  readonly comparator: Text | null;
  /** The metrics that bear on the claim, the leading one first. */
  readonly metrics: readonly [MetricId, ...MetricId[]];
}

/** What the pilots are expected to bring about. A pilot names those that it rests on. */
export const hypotheses = {
  h1a_access_faster: {
    label: { fi: 'Palveluun nopeammin', sv: 'Snabbare till tjänsten', en: 'Faster access to the service' },
    claim: {
      fi: 'Keskitetyn tiimin kautta asiakas pääsee palveluun nopeammin.',
      sv: 'Genom det centraliserade teamet får klienten tillgång till tjänsten snabbare.',
      en: 'Through the centralised team a client reaches the service sooner.',
    },
    comparator: {
      fi: 'alueelliset työkykytiimit, toiminnassa vuodesta 2018',
      sv: 'de regionala arbetsförmågeteamen, verksamma sedan 2018',
      en: 'the regional work ability teams, at work since 2018',
    },
    metrics: ['time_to_service', 'time_to_contact'],
    source: 'S0.6, S0.7',
  },
  h1b_plan_faster: {
    label: { fi: 'Jatkosuunnitelma nopeammin', sv: 'Snabbare fortsatt plan', en: 'Follow-up plan formed faster' },
    claim: {
      fi: 'Kun asiakas on palvelussa, jatkosuunnitelma valmistuu nopeammin.',
      sv: 'När klienten är inne i tjänsten blir planen för fortsättningen klar snabbare.',
      en: 'Once a client is in the service, the follow-up plan is formed sooner.',
    },
    comparator: {
      fi: 'alueelliset työkykytiimit, toiminnassa vuodesta 2018',
      sv: 'de regionala arbetsförmågeteamen, verksamma sedan 2018',
      en: 'the regional work ability teams, at work since 2018',
    },
    metrics: ['time_service_to_plan', 'time_to_plan'],
    source: 'S0.7',
  },
  h2_employment: {
    label: { fi: 'Työllistyminen lisääntyy', sv: 'Fler får arbete', en: 'More people find work' },
    claim: {
      fi: 'Toiminta voi vaikuttaa alueen osatyökykyisten työllistymiseen.',
      sv: 'Verksamheten kan påverka sysselsättningen bland områdets partiellt arbetsföra.',
      en: 'The work can affect the employment of people with partial work ability in the area.',
    },
    comparator: null,
    metrics: ['employment_share', 'time_to_start'],
    source: 'S0.7',
  },
  h3_early_recognition: {
    label: { fi: 'Tuen tarve tunnistetaan varhain', sv: 'Stödbehovet identifieras tidigt', en: 'Need recognised early' },
    claim: {
      fi: 'Kun tunnistamisen tavasta ja kriteereistä sovitaan muiden tiimien kanssa, tuen tarve huomataan mahdollisimman varhain.',
      sv: 'När man kommer överens med andra team om sätt och kriterier märks stödbehovet så tidigt som möjligt.',
      en: 'Where the way and the criteria of recognition are agreed with other teams, need is noticed as early as it can be.',
    },
    comparator: null,
    metrics: ['recognition_earliness', 'recognition_by_source'],
    source: 'S0.7, S2.7',
  },
  h4_clear_referral: {
    label: { fi: 'Ohjautuminen selkeytyy', sv: 'Hänvisningen blir tydligare', en: 'Referral becomes clear' },
    claim: {
      fi: 'Kumppaneille ohjaaminen selkeytyy: yksi luukku, yhdenmukainen lähete ja palaute lähettäjälle.',
      sv: 'För partnerna blir hänvisningen tydligare: en lucka, en enhetlig remiss och återkoppling till den som remitterat.',
      en: 'Guiding clients becomes clear to partners: one hatch, one form of referral, and feedback to the referrer.',
    },
    comparator: { fi: 'nykyinen käytäntö', sv: 'nuvarande praxis', en: 'present practice' },
    metrics: ['uniform_referral_share', 'feedback_share', 'referral_completeness'],
    source: 'S0.7',
  },
  h5_right_service: {
    label: { fi: 'Oikea palvelu oikeaan aikaan', sv: 'Rätt tjänst i rätt tid', en: 'The right service in time' },
    claim: {
      fi: 'Asiakas saa tarvitsemansa palvelut ajallaan, eikä työllistymiselle jää esteitä.',
      sv: 'Klienten får de tjänster som behövs i rätt tid, och inga hinder för sysselsättning kvarstår.',
      en: 'Clients get the services they need in time, and no obstacle to employment is left.',
    },
    comparator: null,
    metrics: ['planned_service_started', 'waiting_days'],
    source: 'S0.7, S2.2',
  },
  h6_score_raises_recognition: {
    label: { fi: 'Pistemäärä auttaa tunnistamaan', sv: 'Poängen hjälper att identifiera', en: 'The score helps to recognise need' },
    claim: {
      fi: 'Työkykypistemäärä tuo tuen tarpeen esiin, ja itse arvioitu työkyky paranee.',
      sv: 'Arbetsförmågepoängen synliggör stödbehovet, och den självskattade arbetsförmågan förbättras.',
      en: 'The work ability score brings need to light, and self-rated work ability improves.',
    },
    comparator: {
      fi: 'tavoite: vähintään 10 000 arvioinut',
      sv: 'målet: minst 10 000 som skattat sin arbetsförmåga',
      en: 'the target: at least 10,000 people who rated themselves',
    },
    metrics: ['score_count', 'score_change'],
    source: 'S1.2',
  },
  h7_supported_employment: {
    label: { fi: 'Laadukas valmennus työllistää', sv: 'Kvalitativ träning leder till arbete', en: 'Quality coaching leads to work' },
    claim: {
      fi: 'Laatukriteereihin perustuva työhönvalmennus työllistää osatyökykyisiä.',
      sv: 'Arbetsträning som bygger på kvalitetskriterier ger partiellt arbetsföra arbete.',
      en: 'Coaching that keeps to quality criteria brings people with partial work ability into work.',
    },
    comparator: {
      fi: 'rajatuille ryhmille tarjottu valmennus',
      sv: 'träning som erbjuds begränsade grupper',
      en: 'coaching offered to limited groups',
    },
    metrics: ['coaching_employed', 'ips_fidelity'],
    source: 'S1.4, S2.21',
  },
  h8_coordinator: {
    label: { fi: 'Koordinaattori kokoaa polun', sv: 'Samordnaren håller ihop stigen', en: 'A coordinator makes the path whole' },
    claim: {
      fi: 'Kun koordinaattori tapaa asiakkaan ennen lääkäriä tai lääkärin kanssa ja vastaa kokonaisuudesta, polusta tulee eheä.',
      sv: 'När samordnaren träffar klienten före eller tillsammans med läkaren och ansvarar för helheten blir stigen sammanhållen.',
      en: 'Where a coordinator sees the client before or with the physician and holds the whole together, the path is unbroken.',
    },
    comparator: null,
    metrics: ['responsible_named', 'plan_current'],
    source: 'S2.8, S2.11',
  },
  h9_team_solution: {
    label: { fi: 'Tiimistä ratkaisu', sv: 'En lösning från teamet', en: 'A solution from the team' },
    claim: {
      fi: 'Asiakas saa tiimistä ratkaisun ja apua tilanteeseensa.',
      sv: 'Klienten får en lösning och hjälp i sin situation från teamet.',
      en: 'From the team a client gets a solution and help.',
    },
    comparator: { fi: 'peruspalvelut yksin', sv: 'enbart basservice', en: 'basic services alone' },
    metrics: ['solution_share'],
    source: 'S3.7, S3.13',
  },
  h10_prevent_exclusion: {
    label: { fi: 'Syrjäytymistä ehkäistään', sv: 'Utslagning förebyggs', en: 'Exclusion is prevented' },
    claim: {
      fi: 'Palvelut ehkäisevät työkyvyttömyyttä ja pitkäaikaistyöttömyyttä kustannustehokkaasti.',
      sv: 'Tjänsterna förebygger arbetsoförmåga och långtidsarbetslöshet kostnadseffektivt.',
      en: 'The services prevent inability to work and long unemployment, at a cost that is worth it.',
    },
    comparator: null,
    metrics: ['disability_pension_share', 'cost_per_case'],
    source: 'S1.2',
  },
} as const satisfies Record<string, Hypothesis>;

export type HypothesisId = keyof typeof hypotheses;
export const hypothesisIds = Object.keys(hypotheses) as HypothesisId[];

/** The hypotheses that a metric would tell of. */
export const hypothesesOf = (metric: MetricId): readonly HypothesisId[] =>
  hypothesisIds.filter((id) => (hypotheses[id].metrics as readonly MetricId[]).includes(metric));
