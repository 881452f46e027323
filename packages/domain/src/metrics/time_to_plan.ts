import { defineMetric } from './definition.ts';

export const timeToPlan = defineMetric({
  kind: 'duration',
  version: 1,
  label: {
    fi: 'Lähetteestä suunnitelmaan',
    sv: 'Från remiss till plan',
    en: 'Referral to plan',
  },
  question: {
    fi: 'Valmistuuko suunnitelma nopeammin?',
    sv: 'Blir planen klar snabbare?',
    en: 'Is the plan formed sooner?',
  },
  topic: { id: 'speed', rank: 2 },
  definition: {
    fi: 'Päivät lähetteen saapumisesta jatkosuunnitelman muodostamiseen. Päättyminen ennen suunnitelmaa lasketaan poistumiseksi. Avoimet tapaukset ovat mukana.',
    sv: 'Dagar från mottagen remiss till att planen för fortsättningen görs upp. Att avsluta före planen räknas som att lämna. Öppna ärenden ingår.',
    en: 'Days from the referral being received to the follow-up plan being formed. Ending before the plan counts as leaving. Open cases are included.',
  },
  pitfalls: {
    fi: 'Suunnitelma voi olla toisessa järjestelmässä, jolloin sen päivä puuttuu.',
    sv: 'Planen kan finnas i ett annat system, och då saknas dess datum.',
    en: 'The plan may live in another system, and then its date is missing.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.7',
  term: 'follow_up_plan',
  reference: 'survival::survfit, survdiff, coxph',
  from: 'referral',
  to: { firstOf: ['plan_formed'] },
  phrases: {
    clientsDid: { fi: 'saivat suunnitelman', sv: 'fick en plan', en: 'got their plan' },
    clientsProbablyDid: { fi: 'saivat suunnitelman todennäköisesti', sv: 'fick sannolikt en plan', en: 'probably got their plan' },
    halfDid: { fi: 'sai suunnitelman', sv: 'fick en plan', en: 'got their plan' },
    halfHaveDone: { fi: 'on saanut suunnitelman', sv: 'har fått en plan', en: 'have got their plan' },
    nobodyYet: { fi: 'kukaan ei ole vielä saanut suunnitelmaa', sv: 'ingen har ännu fått en plan', en: 'no one has a plan yet' },
    notFollowed: {
      fi: 'suunnitelmien päiviä ei ole kirjattu',
      sv: 'planernas datum har inte registrerats',
      en: 'the days of plans were not recorded',
    },
    whether: {
      fi: 'saavatko asiakkaat suunnitelman nopeammin',
      sv: 'om klienterna får en plan snabbare',
      en: 'whether clients get their plan sooner',
    },
  },
});
