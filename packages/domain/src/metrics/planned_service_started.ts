import { defineMetric } from './definition.ts';

export const plannedServiceStarted = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Suunniteltu palvelu alkoi', sv: 'Planerad service började', en: 'Planned service started' },
  question: { fi: 'Alkavatko suunnitellut palvelut?', sv: 'Börjar de planerade tjänsterna?', en: 'Do planned services start?' },
  topic: { id: 'speed', rank: 5 },
  numerator: {
    fi: 'Palvelut, jotka alkoivat 30 päivän kuluessa tilaamisesta',
    sv: 'Tjänster som började inom 30 dagar efter beställningen',
    en: 'Services that started within 30 days of being ordered',
  },
  denominator: {
    fi: 'kaikista vähintään 30 päivää ennen rajapäivää tilatuista',
    sv: 'av alla som beställts minst 30 dagar före slutdatumet',
    en: 'of all ordered at least 30 days before the cut-off',
  },
  pitfalls: {
    fi: 'Muualla järjestettyjen palvelujen alku puuttuu usein. 30 päivää on tämän mittarin oma raja.',
    sv: 'Början av tjänster som ordnas på annat håll saknas ofta. 30 dagar är måttets egen gräns.',
    en: 'The start of services arranged elsewhere is often missing. 30 days is this metric’s own limit.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S4.4',
  term: 'service_path',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'rows',
    of: 'services',
    datedBy: 'ordered_on',
    among: [],
    having: [{ from: 'ordered_on', to: 'started_on', withinDays: 30 }],
  },
  phrases: {
    moreDid: {
      fi: 'aloitti palvelun kuukauden kuluessa',
      sv: 'började med tjänsten inom en månad',
      en: 'started the service within a month',
    },
    moreProbablyDid: {
      fi: 'aloitti todennäköisesti palvelun kuukauden kuluessa',
      sv: 'började sannolikt med tjänsten inom en månad',
      en: 'probably started the service within a month',
    },
    counted: {
      fi: 'Tilatuista {denominator} palvelusta 30 päivän kuluessa alkoi {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} beställda tjänster började {numerator} inom 30 dagar, {share} ({interval}).',
      en: '{numerator} of {denominator} services ordered started within 30 days, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'palvelujen alkua ei ole kirjattu',
      sv: 'när tjänster börjat har inte registrerats',
      en: 'the start of services was not recorded',
    },
    whether: {
      fi: 'alkaako useampi suunniteltu palvelu',
      sv: 'om fler planerade tjänster börjar',
      en: 'whether more planned services start',
    },
  },
});
