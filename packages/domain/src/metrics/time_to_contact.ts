import { defineMetric } from './definition.ts';

export const timeToContact = defineMetric({
  kind: 'duration',
  version: 1,
  label: {
    fi: 'Lähetteestä yhteydenottoon',
    sv: 'Från remiss till kontakt',
    en: 'Referral to first contact',
  },
  question: {
    fi: 'Saavatko asiakkaat yhteydenoton nopeammin?',
    sv: 'Blir klienterna kontaktade snabbare?',
    en: 'Are clients contacted sooner?',
  },
  topic: { id: 'speed', rank: 3 },
  definition: {
    fi: 'Päivät lähetteen saapumisesta ensimmäiseen yhteydenottoon. Päättyminen ennen yhteydenottoa lasketaan poistumiseksi, ei odottamiseksi. Avoimet tapaukset ovat mukana.',
    sv: 'Dagar från mottagen remiss till första kontakt. Att avsluta före kontakten räknas som att lämna, inte som att vänta. Öppna ärenden ingår.',
    en: 'Days from the referral being received to the first contact. Ending before contact counts as leaving, not as waiting. Open cases are included.',
  },
  pitfalls: {
    fi: 'Lähettämispäivä ja saapumispäivä ovat eri asioita: tässä lasketaan saapumisesta.',
    sv: 'Avsändningsdag och mottagningsdag är olika saker: här räknas från mottagandet.',
    en: 'The day a referral was sent differs from the day it was received: this counts from receipt.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.7',
  term: 'finding_the_way',
  reference: 'survival::survfit, survdiff, coxph',
  from: 'referral',
  to: { firstOf: ['first_contact'] },
  phrases: {
    clientsDid: { fi: 'saivat yhteydenoton', sv: 'kontaktades', en: 'were contacted' },
    clientsProbablyDid: { fi: 'saivat yhteydenoton todennäköisesti', sv: 'kontaktades sannolikt', en: 'were probably contacted' },
    halfDid: { fi: 'sai yhteydenoton', sv: 'kontaktades', en: 'were contacted' },
    halfHaveDone: { fi: 'on saanut yhteydenoton', sv: 'har kontaktats', en: 'have been contacted' },
    nobodyYet: { fi: 'kukaan ei ole vielä saanut yhteydenottoa', sv: 'ingen har ännu kontaktats', en: 'no one has been contacted yet' },
    notFollowed: {
      fi: 'yhteydenottojen päiviä ei ole kirjattu',
      sv: 'kontaktdagarna har inte registrerats',
      en: 'the days of first contact were not recorded',
    },
    whether: {
      fi: 'saavatko asiakkaat yhteydenoton nopeammin',
      sv: 'om klienterna kontaktas snabbare',
      en: 'whether clients are contacted sooner',
    },
  },
});
