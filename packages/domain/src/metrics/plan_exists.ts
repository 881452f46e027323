import { defineMetric } from './definition.ts';

export const planExists = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Suunnitelma tehty', sv: 'Plan uppgjord', en: 'Plan formed' },
  question: { fi: 'Saako asiakas suunnitelman?', sv: 'Får klienten en plan?', en: 'Do clients get a plan?' },
  topic: { id: 'speed', rank: 16 },
  numerator: {
    fi: 'Asiakkaat, joille tehtiin suunnitelma 90 päivän kuluessa tavoitteiden asettamisesta',
    sv: 'Klienter som fick en plan inom 90 dagar efter att målen satts upp',
    en: 'Clients with a plan within 90 days of their goals being set',
  },
  denominator: {
    fi: 'kaikista, joiden tavoitteet asetettiin vähintään 90 päivää ennen rajapäivää',
    sv: 'av alla vars mål satts upp minst 90 dagar före slutdatumet',
    en: 'of all whose goals were set at least 90 days before the cut-off',
  },
  pitfalls: {
    fi: 'Suunnitelma voi olla osa muuta suunnitelmaa, jolloin sen päivä puuttuu.',
    sv: 'Planen kan ingå i en annan plan, och då saknas dess datum.',
    en: 'The plan may be part of another plan, and then its date is missing.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.11',
  term: 'work_ability_support_plan',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'episodes', among: [{ event: 'goals_set' }], having: [{ event: 'plan_formed', withinDays: 90, after: 'goals_set' }] },
  phrases: {
    moreDid: { fi: 'sai suunnitelman', sv: 'fick en plan', en: 'got a plan' },
    moreProbablyDid: { fi: 'sai todennäköisesti suunnitelman', sv: 'fick sannolikt en plan', en: 'probably got a plan' },
    counted: {
      fi: 'Asiakkaista, joiden tavoitteet on asetettu ({denominator}), suunnitelman sai 90 päivän kuluessa {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter vars mål har satts upp fick {numerator} en plan inom 90 dagar, {share} ({interval}).',
      en: '{numerator} of {denominator} clients whose goals are set got a plan within 90 days, {share} ({interval}).',
    },
    notFollowed: { fi: 'suunnitelmia ei ole kirjattu', sv: 'planer har inte registrerats', en: 'plans were not recorded' },
    whether: { fi: 'saako useampi suunnitelman', sv: 'om fler får en plan', en: 'whether more get a plan' },
  },
});
