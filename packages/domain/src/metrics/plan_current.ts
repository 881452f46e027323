import { defineMetric } from './definition.ts';

export const planCurrent = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Suunnitelma ajan tasalla', sv: 'Aktuell plan', en: 'Plan up to date' },
  question: { fi: 'Pidetäänkö suunnitelmat ajan tasalla?', sv: 'Hålls planerna aktuella?', en: 'Are plans kept up to date?' },
  topic: { id: 'speed', rank: 17 },
  numerator: {
    fi: 'Avoimet asiakkuudet, joiden suunnitelma on tehty tai tarkistettu viimeisten 182 päivän aikana',
    sv: 'Öppna ärenden vars plan gjorts upp eller setts över de senaste 182 dagarna',
    en: 'Open cases whose plan was formed or reviewed in the last 182 days',
  },
  denominator: {
    fi: 'kaikista avoimista asiakkuuksista, joilla on suunnitelma',
    sv: 'av alla öppna ärenden med plan',
    en: 'of all open cases with a plan',
  },
  pitfalls: {
    fi: 'Lähteet eivät kerro tarkistusväliä; puoli vuotta on tämän mittarin oma raja.',
    sv: 'Källorna anger ingen granskningstid; ett halvår är måttets egen gräns.',
    en: 'The sources give no interval of review; half a year is this metric’s own limit.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.13',
  term: 'work_ability_support_plan',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ active: true }, { event: 'plan_formed' }],
    having: [{ latest: ['plan_formed', 'plan_reviewed'], withinDaysBeforeCutOff: 182 }],
  },
  phrases: {
    moreDid: { fi: 'sai ajantasaisen suunnitelman', sv: 'hade en aktuell plan', en: 'had a plan that is up to date' },
    moreProbablyDid: {
      fi: 'sai todennäköisesti ajantasaisen suunnitelman',
      sv: 'hade sannolikt en aktuell plan',
      en: 'probably had a plan that is up to date',
    },
    counted: {
      fi: 'Avoimista suunnitelmista ({denominator}) ajan tasalla on {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} öppna planer är {numerator} aktuella, {share} ({interval}).',
      en: '{numerator} of {denominator} open plans are up to date, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'suunnitelmien tarkistamista ei ole kirjattu',
      sv: 'granskningen av planer har inte registrerats',
      en: 'reviews of plans were not recorded',
    },
    whether: { fi: 'onko useampi suunnitelma ajan tasalla', sv: 'om fler planer är aktuella', en: 'whether more plans are up to date' },
  },
});
