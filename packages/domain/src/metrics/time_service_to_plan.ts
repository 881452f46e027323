import { serviceAccessEvents } from '../catalogue/events.ts';
import { defineMetric } from './definition.ts';

export const timeServiceToPlan = defineMetric({
  kind: 'duration',
  version: 2,
  label: {
    fi: 'Palvelusta suunnitelmaan',
    sv: 'Från service till plan',
    en: 'Service to plan',
  },
  question: {
    fi: 'Kuinka pian suunnitelma valmistuu, kun palvelu on alkanut?',
    sv: 'Hur snart görs planen upp när servicen har börjat?',
    en: 'Once in service, how soon is the plan formed?',
  },
  topic: { id: 'speed', rank: 4 },
  definition: {
    fi: 'Päivät ensimmäisestä palvelupäivästä jatkosuunnitelmaan; mukana vain palveluun päässeet. Palvelua ennen tehty suunnitelma jätetään pois ja lasketaan erikseen.',
    sv: 'Dagar från första servicedagen till planen för fortsättningen; endast de som fått service ingår. En plan som gjorts före servicen utelämnas och räknas separat.',
    en: 'Days from the first day of service to the follow-up plan; only those who reached service. A plan made before service is left out and counted separately.',
  },
  pitfalls: {
    fi: 'Aika alkaa palvelun alusta, jota pilotti siirtää. Ratkaiseva mittari on "Lähetteestä suunnitelmaan".',
    sv: 'Tiden räknas från servicens början, som pilotförsöket flyttar. Måttet "Från remiss till plan" avgör.',
    en: 'Time starts with service, whose start the pilot moves. "Referral to plan" is what decides.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: 'S0.7',
  term: 'follow_up_plan',
  reference: 'survival::survfit, survdiff, coxph',
  from: { firstOf: serviceAccessEvents },
  daysSince: { fi: 'päiviä palvelun alusta', sv: 'dagar från servicens början', en: 'days since service began' },
  to: { firstOf: ['plan_formed'] },
  phrases: {
    clientsDid: {
      fi: 'saivat palvelun alettua suunnitelman',
      sv: 'fick efter servicens början en plan',
      en: 'moved from service to a plan',
    },
    clientsProbablyDid: {
      fi: 'saivat palvelun alettua suunnitelman todennäköisesti',
      sv: 'fick efter servicens början sannolikt en plan',
      en: 'probably moved from service to a plan',
    },
    halfDid: { fi: 'sai palvelun alettua suunnitelman', sv: 'fick efter servicens början en plan', en: 'moved from service to a plan' },
    halfHaveDone: {
      fi: 'on saanut palvelun alettua suunnitelman',
      sv: 'har efter servicens början fått en plan',
      en: 'have moved from service to a plan',
    },
    nobodyYet: {
      fi: 'kukaan ei ole palvelun alettua vielä saanut suunnitelmaa',
      sv: 'ingen har efter servicens början ännu fått en plan',
      en: 'no one has moved from service to a plan yet',
    },
    notFollowed: {
      fi: 'palvelun ja suunnitelman päiviä ei ole kirjattu',
      sv: 'datumen för service och plan har inte registrerats',
      en: 'the days of service and of plans were not recorded',
    },
    whether: {
      fi: 'saavatko asiakkaat palvelun alettua suunnitelman nopeammin',
      sv: 'om klienterna efter servicens början får en plan snabbare',
      en: 'whether clients move from service to a plan sooner',
    },
  },
});
