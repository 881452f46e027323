import { defineMetric } from './definition.ts';

export const miningFunnel = defineMetric({
  kind: 'proportion',
  version: 1,
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
    fi: 'Välivaiheet (yhteydenotto, tavoitettu) ovat aineistossa.',
    sv: 'Mellanstegen (kontaktade, nådda) finns i materialet.',
    en: 'The steps between (contacted, reached) stand in the data.',
  },
  pitfalls: {
    fi: 'Palveluun tulevat vain ne, jotka suostuvat: he eivät edusta kaikkia tunnistettuja.',
    sv: 'Bara de som samtycker kommer till servicen: de representerar inte alla identifierade.',
    en: 'Only those who consent come into service: they do not stand for all identified.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'region',
  status: 'implied',
  source: '(I) S2.8',
  term: 'data_mining',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'sums', of: 'outreach', datedBy: 'held_on', numerator: 'in_service', denominator: 'identified' },
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
