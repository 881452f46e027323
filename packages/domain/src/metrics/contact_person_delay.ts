import { defineMetric } from './definition.ts';

export const contactPersonDelay = defineMetric({
  kind: 'duration',
  version: 1,
  label: { fi: 'Yhteyshenkilön nimeäminen', sv: 'Att utse kontaktperson', en: 'Naming of the contact person' },
  question: {
    fi: 'Nimetäänkö yhteyshenkilö viipymättä?',
    sv: 'Utses kontaktpersonen utan dröjsmål?',
    en: 'Is the contact person named without delay?',
  },
  topic: { id: 'speed', rank: 8 },
  definition: {
    fi: 'Päivät tiimin ensimmäisestä kokouksesta yhteyshenkilön nimeämiseen, niillä, joiden asiaa tiimi on käsitellyt. Päättyminen ennen sitä lasketaan poistumiseksi.',
    sv: 'Dagar från teamets första möte till att kontaktpersonen utses, för dem vars ärende teamet har behandlat. Att avsluta före det räknas som att lämna.',
    en: 'Days from the team’s first meeting to the contact person being named, of those whose case the team has met about. Ending before it counts as leaving.',
  },
  pitfalls: {
    fi: 'Yhteyshenkilö voi olla nimetty jo ennen kokousta; sellaiset asiakkaat jäävät pois.',
    sv: 'Kontaktpersonen kan ha utsetts före mötet; de klienterna ingår inte.',
    en: 'A contact person may have been named before the meeting; those clients are left out.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S0.4',
  term: 'contact_person',
  reference: 'survival::survfit, survdiff, coxph',
  from: { firstOf: ['team_meeting'] },
  daysSince: { fi: 'päiviä tiimin kokouksesta', sv: 'dagar från teamets möte', en: 'days since the team’s meeting' },
  to: { firstOf: ['contact_person_named'] },
  phrases: {
    clientsDid: { fi: 'saivat yhteyshenkilön', sv: 'fick en kontaktperson', en: 'got a contact person' },
    clientsProbablyDid: {
      fi: 'saivat todennäköisesti yhteyshenkilön',
      sv: 'fick sannolikt en kontaktperson',
      en: 'probably got a contact person',
    },
    halfDid: { fi: 'sai yhteyshenkilön', sv: 'fick en kontaktperson', en: 'got a contact person' },
    halfHaveDone: { fi: 'on saanut yhteyshenkilön', sv: 'har fått en kontaktperson', en: 'have got a contact person' },
    nobodyYet: {
      fi: 'kenellekään ei ole vielä nimetty yhteyshenkilöä',
      sv: 'ingen har ännu fått en kontaktperson',
      en: 'no one has a contact person yet',
    },
    notFollowed: {
      fi: 'yhteyshenkilöiden nimeämistä ei ole kirjattu',
      sv: 'när kontaktpersoner utsetts har inte registrerats',
      en: 'the naming of contact persons was not recorded',
    },
    whether: {
      fi: 'saavatko asiakkaat yhteyshenkilön nopeammin',
      sv: 'om klienterna får en kontaktperson snabbare',
      en: 'whether clients get a contact person sooner',
    },
  },
});
