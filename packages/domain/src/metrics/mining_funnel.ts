import { defineMetric } from './definition.ts';

export const miningFunnel = defineMetric({
  kind: 'proportion',
  version: 2,
  label: {
    fi: 'Datalouhinnasta palveluun',
    sv: 'Från datautvinning till service',
    en: 'From data mining to service',
  },
  question: {
    fi: 'Kuinka moni datalouhinnalla löydetty tulee palveluun?',
    sv: 'Hur många av dem som hittas med datautvinning kommer till servicen?',
    en: 'How many of those found by data mining come into service?',
  },
  topic: { id: 'reach', rank: 10 },
  numerator: {
    fi: 'Palveluun tulleet',
    sv: 'De som kommit till servicen',
    en: 'Those in service',
  },
  denominator: {
    fi: 'kaikista datalouhinnalla tunnistetuista, kaikki kierrokset yhteensä',
    sv: 'av alla som identifierats med datautvinning, alla omgångar tillsammans',
    en: 'of all identified by data mining, all rounds together',
  },
  counting: {
    fi: 'Rinnalla kerrotaan kolme askelta, kukin osuutena edellisestä: kontaktoidut tunnistetuista, tavoitetut kontaktoiduista ja palveluun tulleet tavoitetuista.',
    sv: 'Bredvid visas tre steg, vart och ett som andel av det föregående: kontaktade av de identifierade, nådda av de kontaktade och de som kommit till servicen av de nådda.',
    en: 'Three steps are told beside it, each as a share of the one before: contacted of those identified, reached of those contacted, and in service of those reached.',
  },
  pitfalls: {
    fi: 'Palveluun tulevat vain ne, jotka suostuvat: he eivät edusta kaikkia tunnistettuja. Usealla kierroksella tunnistettu lasketaan niistä jokaisessa, ja viimeisen kierroksen askeleet voivat olla vielä kesken.',
    sv: 'Bara de som samtycker kommer till servicen: de representerar inte alla identifierade. Den som identifierats i flera omgångar räknas i var och en av dem, och stegen i den senaste omgången kan ännu pågå.',
    en: 'Only those who consent come into service: they do not stand for all identified. Whoever was identified in several rounds counts in each of them, and the steps of the latest round may still be under way.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'region',
  status: 'implied',
  source: '(I) S2.8',
  term: 'data_mining',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'sums',
    of: 'outreach',
    datedBy: 'held_on',
    numerator: 'in_service',
    denominator: 'identified',
    parts: [
      {
        id: 'contacted',
        label: { fi: 'Tunnistetuista kontaktoidut', sv: 'Kontaktade av de identifierade', en: 'Contacted, of those identified' },
        numerator: 'contacted',
        denominator: 'identified',
      },
      {
        id: 'reached',
        label: { fi: 'Kontaktoiduista tavoitetut', sv: 'Nådda av de kontaktade', en: 'Reached, of those contacted' },
        numerator: 'reached',
        denominator: 'contacted',
      },
      {
        id: 'in_service',
        label: { fi: 'Tavoitetuista palveluun tulleet', sv: 'Till servicen av de nådda', en: 'In service, of those reached' },
        numerator: 'in_service',
        denominator: 'reached',
      },
    ],
  },
  phrases: {
    moreDid: {
      fi: 'tuli datalouhinnan kautta palveluun',
      sv: 'kom till servicen genom datautvinning',
      en: 'came into service through data mining',
    },
    moreProbablyDid: {
      fi: 'tuli todennäköisesti datalouhinnan kautta palveluun',
      sv: 'kom sannolikt till servicen genom datautvinning',
      en: 'probably came into service through data mining',
    },
    counted: {
      fi: 'Datalouhinnalla tunnistetuista {denominator} ihmisestä palveluun tuli {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} personer som identifierats med datautvinning kom {numerator} till servicen, {share} ({interval}).',
      en: '{numerator} of {denominator} people identified by data mining came into service, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'datalouhinnan kierroksia ei ole kirjattu',
      sv: 'omgångar av datautvinning har inte registrerats',
      en: 'rounds of data mining were not recorded',
    },
    whether: {
      fi: 'tuleeko datalouhinnan kautta useampi palveluun',
      sv: 'om fler kommer till servicen genom datautvinning',
      en: 'whether more come into service through data mining',
    },
  },
});
