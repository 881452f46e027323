import { defineMetric } from './definition.ts';

export const planCurrent = defineMetric({
  kind: 'proportion',
  version: 2,
  label: { fi: 'Suunnitelma ajan tasalla', sv: 'Aktuell plan', en: 'Plan up to date' },
  question: { fi: 'Pidetäänkö suunnitelmat ajan tasalla?', sv: 'Hålls planerna aktuella?', en: 'Are plans kept up to date?' },
  topic: { id: 'speed', rank: 17 },
  numerator: {
    fi: 'Suunnitelmat, jotka tarkistettiin 182 päivän kuluessa laatimisesta',
    sv: 'Planer som sågs över inom 182 dagar efter att de gjorts upp',
    en: 'Plans reviewed within 182 days of being formed',
  },
  denominator: {
    fi: 'kaikista suunnitelmista, joiden laatimisesta 182 päivää myöhemmin asiakkuus oli yhä avoin',
    sv: 'av alla planer vars ärende ännu var öppet 182 dagar efter att planen gjordes upp',
    en: 'of all plans whose case was still open 182 days after they were formed',
  },
  pitfalls: {
    fi: 'Lähteet eivät kerro tarkistusväliä; puoli vuotta on tämän mittarin oma raja. Suunnitelma syntyy vasta pilotin työssä.',
    sv: 'Källorna anger ingen tid för översyn; ett halvår är måttets egen gräns. Planen uppstår först i pilotförsökets arbete.',
    en: 'The sources give no interval of review; half a year is this metric’s own limit. A plan comes of the pilot’s own work.',
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
    among: [{ event: 'plan_formed' }, { openForDays: 182, after: 'plan_formed' }],
    having: [{ event: 'plan_reviewed', withinDays: 182, after: 'plan_formed' }],
  },
  phrases: {
    moreDid: {
      fi: 'sai suunnitelmansa tarkistetuksi',
      sv: 'fick sin plan översedd',
      en: 'had their plan reviewed',
    },
    moreProbablyDid: {
      fi: 'sai todennäköisesti suunnitelmansa tarkistetuksi',
      sv: 'fick sannolikt sin plan översedd',
      en: 'probably had their plan reviewed',
    },
    counted: {
      fi: 'Suunnitelmista, joiden laatimisen jälkeen asiakkuus jatkui ainakin puoli vuotta ({denominator}), tarkistettiin puolessa vuodessa {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} planer vars ärende var öppet ännu efter ett halvår sågs {numerator} över inom samma tid, {share} ({interval}).',
      en: '{numerator} of {denominator} plans whose case was still open after half a year were reviewed within that time, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'suunnitelmien tarkistamista ei ole kirjattu',
      sv: 'översynen av planer har inte registrerats',
      en: 'reviews of plans were not recorded',
    },
    whether: {
      fi: 'tarkistetaanko suunnitelma useammin',
      sv: 'om planen oftare ses över',
      en: 'whether plans are reviewed more often',
    },
  },
});
