import type { CatalogueEntry } from './entry.ts';

/** Labour market position when the need of support was recognised. */
export const mainStatuses = [
  'unemployed_jobseeker',
  'outside_services',
  'student',
  'sick_leave_or_subsidy',
  'disability_pension',
  'other',
] as const;
export type MainStatus = (typeof mainStatuses)[number];

/** What is known of an episode when its segment is decided; null where it is not known. */
export interface SegmentFacts {
  readonly mainStatus: MainStatus | null;
  readonly socialServicesClient: boolean | null;
  /** Whole years on the day of the referral, counted from the year of birth alone. */
  readonly ageYears: number | null;
  /** Completed months of unemployment on the day of the referral. */
  readonly monthsUnemployed: number | null;
}

interface SegmentDeclaration extends CatalogueEntry {
  readonly applies: (facts: SegmentFacts) => boolean;
}

const isJobseeker = ({ mainStatus }: SegmentFacts) => mainStatus === 'unemployed_jobseeker';
const isAged = (from: number, below: number, { ageYears }: SegmentFacts) => ageYears !== null && ageYears >= from && ageYears < below;
const isNewlyUnemployed = ({ monthsUnemployed }: SegmentFacts) => monthsUnemployed !== null && monthsUnemployed < 12;

/**
 * Segments exclude one another: the first whose rule applies is the episode's. Position in the labour market comes
 * first, because it decides which services exist for the person; then the course of life. No rule needs a diagnosis.
 */
export const segments = {
  pension_wants_work: {
    label: {
      fi: 'Työkyvyttömyyseläkkeellä, haluaa työhön',
      sv: 'På invalid- eller sjukpension, vill arbeta',
      en: 'On disability pension, wants work',
    },
    source: 'S2.2',
    applies: ({ mainStatus }) => mainStatus === 'disability_pension',
  },
  sick_leave_or_subsidy: {
    label: {
      fi: 'Sairauslomalla tai kuntoutustuella',
      sv: 'Sjukledig eller på rehabiliteringsstöd',
      en: 'On sick leave or rehabilitation subsidy',
    },
    source: 'S2.14',
    applies: ({ mainStatus }) => mainStatus === 'sick_leave_or_subsidy',
  },
  student_support: {
    label: { fi: 'Opiskelija, joka tarvitsee tukea', sv: 'Studerande i behov av stöd', en: 'Student needing support' },
    source: 'S0.10',
    applies: ({ mainStatus }) => mainStatus === 'student',
  },
  outside_services: {
    label: { fi: 'Palvelujen ulkopuolella', sv: 'Utanför tjänsterna', en: 'Outside services' },
    source: 'S1.5, S2.2',
    applies: ({ mainStatus }) => mainStatus === 'outside_services',
  },
  young_under_30: {
    label: { fi: 'Alle 30-vuotias työnhakija', sv: 'Arbetssökande under 30 år', en: 'Jobseeker under 30' },
    source: 'S1.10',
    applies: (facts) => isJobseeker(facts) && isAged(0, 30, facts),
  },
  adult_social_client: {
    label: {
      fi: 'Sosiaalipalvelujen asiakas, 30+',
      sv: 'Klient inom socialservicen, 30+',
      en: 'Social or disability services client, 30+',
    },
    source: 'S2.10, S3.5',
    applies: (facts) => isJobseeker(facts) && isAged(30, Infinity, facts) && facts.socialServicesClient === true,
  },
  long_term_unemployed: {
    label: { fi: 'Pitkäaikaistyötön, 30+', sv: 'Långtidsarbetslös, 30+', en: 'Long-term unemployed, 30+' },
    source: 'S1.2',
    applies: (facts) =>
      isJobseeker(facts) && isAged(30, Infinity, facts) && facts.monthsUnemployed !== null && facts.monthsUnemployed >= 12,
  },
  recent_unemployed_30_54: {
    label: { fi: 'Työtön alle vuoden, 30–54', sv: 'Arbetslös under ett år, 30–54', en: 'Unemployed < 12 months, 30–54' },
    source: '(P)',
    applies: (facts) => isJobseeker(facts) && isAged(30, 55, facts) && isNewlyUnemployed(facts),
  },
  recent_unemployed_55_plus: {
    label: { fi: 'Työtön alle vuoden, 55+', sv: 'Arbetslös under ett år, 55+', en: 'Unemployed < 12 months, 55+' },
    source: '(P)',
    applies: (facts) => isJobseeker(facts) && isAged(55, Infinity, facts) && isNewlyUnemployed(facts),
  },
  other_or_unknown: {
    label: { fi: 'Muu tai ei tiedossa', sv: 'Annan eller okänd', en: 'Other or unknown' },
    source: '(P)',
    applies: () => true,
  },
} as const satisfies Record<string, SegmentDeclaration>;

export type SegmentId = keyof typeof segments;
export const segmentIds = Object.keys(segments) as SegmentId[];

/**
 * The segment of an episode: the first of the list whose rule applies. A fact that is missing makes a rule fail, so that
 * an episode with too little known of it ends in `other_or_unknown`; show the share of that segment beside every result.
 */
export function deriveSegment(facts: SegmentFacts): SegmentId {
  return segmentIds.find((id) => segments[id].applies(facts)) ?? 'other_or_unknown';
}
