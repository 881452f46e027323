import { defineMetric } from './definition.ts';

export const uniformReferralShare = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Yhdenmukaiset lähetteet',
    sv: 'Enhetliga remisser',
    en: 'Referrals on the shared form',
  },
  question: {
    fi: 'Tulevatko lähetteet yhteisellä lomakkeella?',
    sv: 'Kommer remisserna på den gemensamma blanketten?',
    en: 'Do referrals come on the shared form?',
  },
  topic: { id: 'speed', rank: 10 },
  numerator: {
    fi: 'Yhteisellä lomakkeella yhteiseen postilaatikkoon tulleet lähetteet',
    sv: 'Remisser som kommit på den gemensamma blanketten till den gemensamma inkorgen',
    en: 'Referrals that came on the shared form to the shared inbox',
  },
  denominator: {
    fi: 'kaikista, joiden saapumistapa on kirjattu',
    sv: 'av alla vars ankomstsätt registrerats',
    en: 'of all whose way of coming is recorded',
  },
  pitfalls: {
    fi: 'Puhelut ja muut suulliset ohjaukset jäävät usein kirjaamatta.',
    sv: 'Samtal och annan muntlig hänvisning registreras ofta inte.',
    en: 'Phone calls and other spoken referrals often go unrecorded.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.7',
  term: 'to_one_hatch',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'rows',
    of: 'referrals',
    datedBy: 'received_on',
    among: [{ column: 'channel', filled: true }],
    having: [{ column: 'channel', in: ['uniform_form_inbox'] }],
  },
  phrases: {
    moreDid: {
      fi: 'ohjattiin yhteisellä lomakkeella',
      sv: 'remitterades på den gemensamma blanketten',
      en: 'were referred on the shared form',
    },
    moreProbablyDid: {
      fi: 'ohjattiin todennäköisesti yhteisellä lomakkeella',
      sv: 'remitterades sannolikt på den gemensamma blanketten',
      en: 'were probably referred on the shared form',
    },
    counted: {
      fi: 'Saapuneista {denominator} lähetteestä yhteisellä lomakkeella tuli {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} remisser kom {numerator} på den gemensamma blanketten, {share} ({interval}).',
      en: '{numerator} of {denominator} referrals came on the shared form, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'lähetteiden saapumistapaa ei ole kirjattu',
      sv: 'hur remisserna kom har inte registrerats',
      en: 'how referrals came was not recorded',
    },
    whether: {
      fi: 'tuleeko useampi lähete yhteisellä lomakkeella',
      sv: 'om fler remisser kommer på den gemensamma blanketten',
      en: 'whether more referrals come on the shared form',
    },
  },
});
