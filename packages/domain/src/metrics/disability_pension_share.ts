import { defineMetric } from './definition.ts';

export const disabilityPensionShare = defineMetric({
  kind: 'proportion',
  version: 2,
  label: { fi: 'Työkyvyttömyyseläkkeelle', sv: 'Till invalidpension', en: 'To a disability pension' },
  question: {
    fi: 'Kuinka moni siirtyy työkyvyttömyyseläkkeelle?',
    sv: 'Hur många går i invalidpension?',
    en: 'How many are granted a disability pension?',
  },
  topic: { id: 'work', rank: 10 },
  numerator: {
    fi: 'Työkyvyttömyyseläkkeen 365 päivän kuluessa lähetteestä saaneet',
    sv: 'De som beviljats invalidpension inom 365 dagar efter remissen',
    en: 'Those granted a disability pension within 365 days of the referral',
  },
  denominator: {
    fi: 'kaikista vähintään 365 päivää ennen rajapäivää lähetetyistä, jotka eivät olleet jo työkyvyttömyyseläkkeellä',
    sv: 'av alla som remitterats minst 365 dagar före slutdatumet och inte redan hade invalidpension',
    en: 'of all referred at least 365 days before the cut-off who did not already have one',
  },
  pitfalls: {
    fi: 'Eläke on joillekin oikeus, ei menetys. Hakeminen kestää usein yli vuoden.',
    sv: 'Pensionen är för en del en rättighet, inte en förlust. Ansökan tar ofta över ett år.',
    en: 'A pension is a right, not a loss, for some. Applying often takes more than a year.',
  },
  unit: 'share',
  direction: 'neutral',
  level: 'region',
  status: 'implied',
  source: '(I) S1.2',
  term: 'disability_pension',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'episodes',
    among: [{ mainStatusOtherThan: ['disability_pension'] }],
    having: [{ event: 'disability_pension_granted', withinDays: 365, after: 'referral' }],
  },
  phrases: {
    moreDid: { fi: 'siirtyi työkyvyttömyyseläkkeelle', sv: 'beviljades invalidpension', en: 'were granted a disability pension' },
    moreProbablyDid: {
      fi: 'siirtyi todennäköisesti työkyvyttömyyseläkkeelle',
      sv: 'beviljades sannolikt invalidpension',
      en: 'were probably granted a disability pension',
    },
    counted: {
      fi: 'Asiakkaista ({denominator}) työkyvyttömyyseläkkeen sai vuoden kuluessa lähetteestä {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter beviljades {numerator} invalidpension inom ett år efter remissen, {share} ({interval}).',
      en: '{numerator} of {denominator} clients were granted a disability pension within a year of the referral, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'eläkepäätöksiä ei ole kirjattu',
      sv: 'pensionsbeslut har inte registrerats',
      en: 'pension decisions were not recorded',
    },
    whether: {
      fi: 'siirtyykö useampi työkyvyttömyyseläkkeelle',
      sv: 'om fler går i invalidpension',
      en: 'whether more are granted a disability pension',
    },
  },
});
