import { defineMetric } from './definition.ts';

export const consentShare = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Suostumus ennen tiimiä',
    sv: 'Samtycke före teamet',
    en: 'Consent before the team',
  },
  question: {
    fi: 'Onko suostumus saatu ennen tiimin kokousta?',
    sv: 'Finns samtycket före teamets möte?',
    en: 'Is consent given before the team meets?',
  },
  topic: { id: 'experience', rank: 3 },
  numerator: {
    fi: 'Tiimin kokoukset, joihin asiakkaan suostumus on päivätty viimeistään kokouspäivälle',
    sv: 'Teammöten för vilka klientens samtycke är daterat senast på mötesdagen',
    en: 'Team meetings for which the client’s consent is dated on or before the day',
  },
  denominator: {
    fi: 'kaikista kokouksista',
    sv: 'av alla möten',
    en: 'of all meetings',
  },
  pitfalls: {
    fi: 'Osuuden pitää olla 100 %. Suostumus voi olla tallessa muualla.',
    sv: 'Andelen ska vara 100 %. Samtycket kan vara sparat på annat håll.',
    en: 'The share must be 100%. Consent may be stored elsewhere.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4, S2.13',
  term: 'consent',
  known: { fi: 'Pitää olla 100 %.', sv: 'Ska vara 100 %.', en: 'Must be 100%.' },
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'rows', of: 'meetings', datedBy: 'held_on', among: [], having: [{ column: 'consent_on', notAfter: 'held_on' }] },
  phrases: {
    moreDid: {
      fi: 'oli antanut suostumuksensa ennen tiimin kokousta',
      sv: 'hade gett sitt samtycke före teamets möte',
      en: 'had consented before the team met',
    },
    moreProbablyDid: {
      fi: 'oli todennäköisesti antanut suostumuksensa ennen tiimin kokousta',
      sv: 'hade sannolikt gett sitt samtycke före teamets möte',
      en: 'had probably consented before the team met',
    },
    counted: {
      fi: 'Tiimin {denominator} kokouksesta asiakkaan suostumuksella pidettiin {numerator} eli {share} ({interval}).',
      sv: 'Av teamets {denominator} möten hölls {numerator} med klientens samtycke, {share} ({interval}).',
      en: '{numerator} of {denominator} team meetings were held with the client’s consent, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'suostumuksia ei ole kirjattu',
      sv: 'samtycken har inte registrerats',
      en: 'consents were not recorded',
    },
    whether: {
      fi: 'onko suostumus useammin saatu ennen kokousta',
      sv: 'om samtycket oftare finns före mötet',
      en: 'whether consent is more often given before the meeting',
    },
  },
});
