import { serviceAccessEvents } from '../catalogue/events.ts';
import { defineMetric } from './definition.ts';

export const timeToService = defineMetric({
  kind: 'duration',
  version: 1,
  label: {
    fi: 'Lähetteestä palveluun',
    sv: 'Från remiss till service',
    en: 'Referral to service',
  },
  question: {
    fi: 'Pääsevätkö asiakkaat palveluun nopeammin?',
    sv: 'Får klienterna service snabbare?',
    en: 'Do clients get service faster?',
  },
  topic: { id: 'speed', rank: 1 },
  definition: {
    fi: 'Päivät lähetteen saapumisesta ensimmäiseen näistä: terveystarkastus tehty, työkyvyn arviointi alkanut, tiimitapaaminen, palvelu alkanut. Päättyminen ennen palvelua lasketaan poistumiseksi, ei odottamiseksi. Avoimet tapaukset ovat mukana.',
    sv: 'Dagar från mottagen remiss till det första av följande: hälsoundersökning gjord, bedömning av arbetsförmågan påbörjad, teammöte, service påbörjad. Att avsluta före service räknas som att lämna, inte som att vänta. Öppna ärenden ingår.',
    en: 'Days from the referral being received to the first of these: health check done, work ability assessment started, team meeting, service started. Ending before service counts as leaving, not as waiting. Open cases are included.',
  },
  pitfalls: {
    fi: 'Jos tiimiin ohjataan aiempaa useampi, asiakkaat voivat olla keskimäärin kevyempiä tapauksia: katso myös vertailu segmenteittäin.',
    sv: 'Om fler än förut hänvisas till teamet kan klienterna i snitt ha lättare behov: se också jämförelsen per segment.',
    en: 'If more people than before are directed to the team, cases may be lighter on average: look at the comparison within segments too.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: 'S0.7',
  term: 'support_for_work_ability',
  reference: 'survival::survfit, survdiff, coxph',
  from: 'referral',
  to: { firstOf: serviceAccessEvents },
  phrases: {
    clientsDid: { fi: 'pääsivät palveluun', sv: 'fick service', en: 'reached service' },
    clientsProbablyDid: { fi: 'pääsivät palveluun todennäköisesti', sv: 'fick sannolikt service', en: 'probably reached service' },
    halfDid: { fi: 'pääsi palveluun', sv: 'fick service', en: 'reached service' },
    halfHaveDone: { fi: 'on päässyt palveluun', sv: 'har fått service', en: 'have reached service' },
    nobodyYet: { fi: 'kukaan ei ole vielä päässyt palveluun', sv: 'ingen har ännu fått service', en: 'no one has reached service yet' },
    notFollowed: {
      fi: 'palveluun pääsyn päiviä ei ole kirjattu',
      sv: 'dagarna då servicen började har inte registrerats',
      en: 'the days on which service began were not recorded',
    },
    whether: {
      fi: 'pääsevätkö asiakkaat palveluun nopeammin',
      sv: 'om klienterna får service snabbare',
      en: 'whether clients reach service sooner',
    },
  },
});
