import { referralSources, type ReferralSourceId } from '../catalogue/referral-sources.ts';
import type { PartOfEpisodes } from './conditions.ts';
import { defineMetric } from './definition.ts';

const recognisedInside = [
  'team_member',
  'health_social_services',
  'centre_multisector_team',
  'health_centre_physician',
  'health_check_nurse',
  'specialised_care',
  'rehabilitation_clinic',
  'occupational_health',
  'student_health',
  'private_provider',
  'social_services',
  'prison_health',
  'special_team_return',
] as const satisfies readonly ReferralSourceId[];

/** Clients who came by themselves among them. */
const recognisedOutside = [
  'self',
  'employment_services',
  'employment_trial',
  'te_services',
  'typ',
  'kela',
  'kela_data_mining',
  'immigrant_competence_centre',
  'ohjaamo',
  'study_counsellor',
  'school',
  'youth_work',
  'debt_counselling',
  'organisation',
  'criminal_sanctions',
] as const satisfies readonly ReferralSourceId[];

const shareOf =
  (isCounted: boolean) =>
  (id: ReferralSourceId): PartOfEpisodes => ({ id, label: referralSources[id].label, having: [{ referralSource: [id] }], isCounted });

export const recognitionBySource = defineMetric({
  kind: 'proportion',
  version: 2,
  label: {
    fi: 'Tunnistettu sote-palvelujen ulkopuolella',
    sv: 'Identifierade utanför social- och hälsovården',
    en: 'Recognised outside health and social services',
  },
  question: {
    fi: 'Tunnistetaanko tuen tarve muuallakin kuin sote-palveluissa?',
    sv: 'Identifieras behovet av stöd också utanför social- och hälsovården?',
    en: 'Is the need recognised outside health and social services too?',
  },
  topic: { id: 'reach', rank: 9 },
  numerator: {
    fi: 'Asiakkuudet, joihin asiakkaan ohjasi muu kuin sosiaali- ja terveydenhuolto tai joissa asiakas otti itse yhteyttä',
    sv: 'Ärenden dit klienten hänvisats av någon annan än social- och hälsovården eller själv tagit kontakt',
    en: 'Cases referred by others than health and social services, the client included',
  },
  denominator: {
    fi: 'kaikista, joiden lähettäjä tiedetään',
    sv: 'av alla vars remittent är känd',
    en: 'of all whose referrer is known',
  },
  counting: {
    fi: 'Rinnalla kerrotaan jokaisen lähettäjän osuus samoista asiakkuuksista.',
    sv: 'Bredvid visas varje remittents andel av samma ärenden.',
    en: 'The share of each referrer in the same cases is told beside it.',
  },
  pitfalls: {
    fi: 'Asiakkaan oma yhteydenotto voi jäädä työntekijän lähetteen taakse. Lähettäjän osuus kasvaa myös silloin, kun muut ohjaavat vähemmän.',
    sv: 'Klientens egen kontakt kan dölja sig bakom en anställds remiss. En remittents andel växer också när de andra hänvisar färre.',
    en: 'A client’s own contact may hide behind a worker’s referral. A referrer’s share grows also when the others refer fewer.',
  },
  unit: 'share',
  direction: 'neutral',
  level: 'team',
  status: 'implied',
  source: '(I) S2.23',
  term: 'recognition',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ referralSource: [...recognisedInside, ...recognisedOutside] }],
    having: [{ referralSource: recognisedOutside }],
    parts: [...recognisedOutside.map(shareOf(true)), ...recognisedInside.map(shareOf(false))],
  },
  phrases: {
    moreDid: {
      fi: 'tunnistettiin sote-palvelujen ulkopuolella',
      sv: 'identifierades utanför social- och hälsovården',
      en: 'were recognised outside health and social services',
    },
    moreProbablyDid: {
      fi: 'tunnistettiin todennäköisesti sote-palvelujen ulkopuolella',
      sv: 'identifierades sannolikt utanför social- och hälsovården',
      en: 'were probably recognised outside health and social services',
    },
    counted: {
      fi: 'Asiakkaista, joiden lähettäjä tiedetään ({denominator}), sote-palvelujen ulkopuolella tunnistettiin {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter vars remittent är känd identifierades {numerator} utanför social- och hälsovården, {share} ({interval}).',
      en: '{numerator} of {denominator} clients whose referrer is known were recognised outside health and social services, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'lähettäjiä ei ole kirjattu',
      sv: 'remittenterna har inte registrerats',
      en: 'who referred was not recorded',
    },
    whether: {
      fi: 'tunnistetaanko useampi sote-palvelujen ulkopuolella',
      sv: 'om fler identifieras utanför social- och hälsovården',
      en: 'whether more are recognised outside health and social services',
    },
  },
});
