import type { FlagId } from './flags.ts';
import type { CatalogueEntry } from './entry.ts';
import type { ReferralSourceId } from './referral-sources.ts';
import type { SegmentId } from './segments.ts';
import type { ServiceId } from './services/index.ts';
import type { PilotStatus } from '../pilots/statuses.ts';
import type { Text } from '../text.ts';

/** What must hold of a case for a path to be offered. None of them is a diagnosis: a flag is what a professional has recorded. */
export const pathEntryRules = {
  te_services_not_enough: {
    label: {
      fi: 'TE-palvelut eivät yksin riitä asiakkaan työkykyyn nähden',
      sv: 'Arbets- och näringstjänsterna räcker inte ensamma till med tanke på klientens arbetsförmåga',
      en: 'Public employment services alone are not enough for the client’s work ability',
    },
    source: 'S1.9',
  },
  student_special_support: {
    label: {
      fi: 'Opiskelija, joka tarvitsee erityistä tukea',
      sv: 'Studerande som behöver särskilt stöd',
      en: 'A student who needs special support',
    },
    source: 'S0.10',
  },
  neuropsychiatric_support: {
    label: {
      fi: 'Asiakas tarvitsee neuropsykiatrista tukea',
      sv: 'Klienten behöver neuropsykiatriskt stöd',
      en: 'The client needs neuropsychiatric support',
    },
    source: 'S1.8',
  },
  immigrant_client: {
    label: { fi: 'Maahanmuuttaja-asiakas', sv: 'Klienten är invandrare', en: 'The client is an immigrant' },
    source: 'S1.8, S1.10',
  },
} as const satisfies Record<string, CatalogueEntry>;
export type PathEntryRuleId = keyof typeof pathEntryRules;

/** Services of one step, of which the plan takes those that the client needs. */
export interface PathTemplateStep {
  readonly label: Text;
  readonly services: readonly ServiceId[];
}

/** An order of services that was drawn for one group of clients. It proposes; the client’s plan decides. */
export interface PathTemplate extends CatalogueEntry {
  readonly entryRule: PathEntryRuleId;
  /** How far its describing had come. */
  readonly status: PilotStatus;
  /** In order; none where the sources name the path and draw no step of it. */
  readonly steps: readonly PathTemplateStep[];
  readonly flags: readonly FlagId[];
  readonly segments: readonly SegmentId[];
  readonly referralSources: readonly ReferralSourceId[];
  readonly leftOpen: Text;
}

/** Paths that were described or begun for groups of clients. */
export const pathTemplates = {
  social_care: {
    label: {
      fi: 'Sosiaalihuollon työllistymistä tukeva palvelupolku',
      sv: 'Socialvårdens servicestig som stöder sysselsättning',
      en: 'Social-care path that supports employment',
    },
    svUncertain: true,
    source: 'S1.9, S1.10, S4.7',
    entryRule: 'te_services_not_enough',
    status: 'ended',
    steps: [
      {
        label: {
          fi: 'Sosiaalihuollon, terveydenhuollon ja työkyvyn palvelut',
          sv: 'Socialvårdens, hälso- och sjukvårdens och arbetsförmågans tjänster',
          en: 'Social care, health care and work ability services',
        },
        services: ['social_work', 'social_guidance', 'service_need_assessment', 'primary_care', 'work_ability_assessment'],
      },
      {
        label: {
          fi: 'Suunnitelma: kuntouttava työtoiminta, sosiaalinen kuntoutus tai molemmat',
          sv: 'Plan: arbetsverksamhet i rehabiliteringssyfte, social rehabilitering eller båda',
          en: 'Plan: rehabilitative work activity, social rehabilitation or both',
        },
        services: ['activation_plan', 'rehabilitative_work_activity', 'social_rehabilitation'],
      },
      {
        label: {
          fi: 'Muut sosiaali-, osaamis- ja terveyspalvelut',
          sv: 'Övriga social-, kompetens- och hälsotjänster',
          en: 'Other social, competence and health services',
        },
        services: ['other_social_services', 'competence_services', 'physician_services'],
      },
    ],
    flags: [],
    segments: ['adult_social_client'],
    referralSources: ['social_services'],
    leftOpen: {
      fi: 'Kunnat järjestävät polun hyvin eri tavoin, eikä sosiaalityön tehtävä siinä ole kaikille selvä.',
      sv: 'Kommunerna ordnar stigen på mycket olika sätt, och socialarbetets uppgift i den är inte klar för alla.',
      en: 'Municipalities arrange the path very differently, and what social work does on it is not clear to all.',
    },
  },
  student_special_support: {
    label: {
      fi: 'Erityistä tukea tarvitsevan opiskelijan polku työelämään',
      sv: 'Stigen till arbetslivet för studerande som behöver särskilt stöd',
      en: 'Path to working life of a student who needs special support',
    },
    svUncertain: true,
    source: 'S0.10, S1.7',
    entryRule: 'student_special_support',
    status: 'in_development',
    steps: [],
    flags: [],
    segments: ['student_support'],
    referralSources: ['study_counsellor', 'school', 'student_health'],
    leftOpen: {
      fi: 'Polku on kehitteillä: vaiheita ei ole kuvattu. Opiskelijahuolto, oppilaitos, palvelut ja työllisyyden toimijat ovat opiskelijan ympärillä.',
      sv: 'Stigen är under utveckling: stegen har inte beskrivits. Studerandevården, läroanstalten, tjänsterna och sysselsättningsaktörerna finns kring den studerande.',
      en: 'The path is being developed: no steps are described. Student welfare, school, services and employment parties are around the student.',
    },
  },
  nepsy: {
    label: { fi: 'Nepsy-asiakkaan palvelupolku', sv: 'Servicestig för npf-klienter', en: 'Path of a neuropsychiatric client' },
    svUncertain: true,
    source: 'S1.8',
    entryRule: 'neuropsychiatric_support',
    status: 'ended',
    steps: [],
    flags: ['nepsy'],
    segments: [],
    referralSources: [],
    leftOpen: {
      fi: 'Palvelujen järjestys selkeytettiin Pirkanmaalla, mutta sitä ei kerrota.',
      sv: 'Ordningen mellan tjänsterna klargjordes i Birkaland men berättas inte.',
      en: 'The order of the services was made clear in Pirkanmaa, and is not told.',
    },
  },
  immigrants: {
    label: { fi: 'Maahanmuuttajien palvelupolut', sv: 'Servicestigar för invandrare', en: 'Paths of immigrants' },
    source: 'S1.1, S1.5, S1.7, S1.8, S1.10',
    entryRule: 'immigrant_client',
    status: 'reported_practice',
    steps: [
      {
        label: {
          fi: 'Osaamiskeskus ja sote-keskuksen tiimi yhdessä',
          sv: 'Kompetenscentret och social- och hälsocentralens team tillsammans',
          en: 'The competence centre and the centre’s team together',
        },
        services: ['immigrant_competence_centre', 'immigrant_services', 'work_ability_team'],
      },
    ],
    flags: ['immigrant_integration'],
    segments: [],
    referralSources: ['immigrant_competence_centre'],
    leftOpen: {
      fi: 'Kotoutumispolkujen erityiskysymyksiä ei luetella. Yhteydenoton kieli on ehdotus, eikä lähteissä ole siitä mitään.',
      sv: 'De särskilda frågorna i integrationsstigarna räknas inte upp. Kontaktspråket är ett förslag som källorna inte nämner.',
      en: 'The special questions of integration paths are not listed. The language of contact is a proposal; the sources say nothing of it.',
    },
  },
} as const satisfies Record<string, PathTemplate>;

export type PathTemplateId = keyof typeof pathTemplates;
export const pathTemplateIds = Object.keys(pathTemplates) as PathTemplateId[];
