import { defineMetric } from './definition.ts';

export const dataCompleteness = defineMetric({
  kind: 'proportion',
  version: 2,
  label: { fi: 'Tietojen kattavuus', sv: 'Uppgifternas täckning', en: 'Completeness of the data' },
  question: {
    fi: 'Onko tarvittavat päivät kirjattu?',
    sv: 'Har de datum som behövs registrerats?',
    en: 'Are the dates that are needed recorded?',
  },
  topic: { id: 'reach', rank: 15 },
  numerator: {
    fi: 'Kirjatut päivät',
    sv: 'Registrerade datum',
    en: 'Dates recorded',
  },
  denominator: {
    fi: 'kaikista päivistä, joiden muiden kirjausten perusteella pitäisi jo olla olemassa: esimerkiksi yhteyshenkilön nimeäminen 30 päivää tiimin kokouksen jälkeen',
    sv: 'av alla datum som enligt andra datum redan borde finnas: till exempel när kontaktpersonen utsågs, 30 dagar efter teamets möte',
    en: 'of all that other dates say must be there by now: the contact person, for instance, 30 days after the team’s meeting',
  },
  pitfalls: {
    fi: 'Kattavuus ei kerro, ovatko kirjatut päivät oikeat. Puuttuva päivä ei tarkoita, että asia olisi jäänyt tekemättä.',
    sv: 'Täckningen säger inte om datumen stämmer. Att ett datum saknas betyder inte att saken är ogjord.',
    en: 'Completeness does not tell whether dates are right. A missing date does not mean that a thing was not done.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'proposed',
  source: '(P) S2.13',
  term: 'metric',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'expected_dates',
    pairs: [
      { given: 'team_meeting', expected: 'first_contact', dueAfterDays: 0 },
      { given: 'team_meeting', expected: 'contact_person_named', dueAfterDays: 30 },
      { given: 'plan_formed', expected: 'goals_set', dueAfterDays: 0 },
      { given: 'plan_formed', expected: 'team_meeting', dueAfterDays: 0 },
      { given: 'service_started', expected: 'service_ordered', dueAfterDays: 0 },
      { given: 'employment_ended', expected: 'employment_started', dueAfterDays: 0 },
      { given: 'specialist_statement', expected: 'specialist_referred', dueAfterDays: 0 },
    ],
  },
  phrases: {
    moreDid: { fi: 'sai päivänsä kirjatuiksi', sv: 'fick sina datum registrerade', en: 'had their dates recorded' },
    moreProbablyDid: {
      fi: 'sai todennäköisesti päivänsä kirjatuiksi',
      sv: 'fick sannolikt sina datum registrerade',
      en: 'probably had their dates recorded',
    },
    counted: {
      fi: 'Odotetuista {denominator} päivästä on kirjattu {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} förväntade datum har {numerator} registrerats, {share} ({interval}).',
      en: '{numerator} of {denominator} expected dates are recorded, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'polun päiviä ei ole kirjattu',
      sv: 'stigens datum har inte registrerats',
      en: 'the dates of the path were not recorded',
    },
    whether: { fi: 'kirjataanko päivät useammin', sv: 'om datumen oftare registreras', en: 'whether dates are recorded more often' },
  },
});
