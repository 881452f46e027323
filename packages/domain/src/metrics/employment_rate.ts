import { defineMetric } from './definition.ts';

export const employmentRate = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Työllisyysaste', sv: 'Sysselsättningsgrad', en: 'Employment rate' },
  question: { fi: 'Nouseeko työllisyysaste?', sv: 'Stiger sysselsättningsgraden?', en: 'Does the employment rate rise?' },
  topic: { id: 'work', rank: 20 },
  numerator: {
    fi: 'Työlliset',
    sv: 'Sysselsatta',
    en: 'People in work',
  },
  denominator: {
    fi: 'kaikista työikäisistä, kansallisesta tilastosta',
    sv: 'av hela befolkningen i arbetsför ålder, ur den nationella statistiken',
    en: 'of all people of working age, from national statistics',
  },
  counting: {
    fi: 'Mukana vain, jos luku on annettu julkaistuna (counts.csv).',
    sv: 'Ingår bara om talet angetts som publicerat (counts.csv).',
    en: 'Told only where the number is given as published (counts.csv).',
  },
  pitfalls: {
    fi: 'Kaukana hankkeen vaikutuksesta: muutosta ei saa lukea pilotin ansioksi.',
    sv: 'Långt från projektets inflytande: en förändring får inte tillskrivas pilotförsöket.',
    en: 'Far from a project’s control: never attribute a change to a pilot.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'nation',
  status: 'named',
  source: 'S4.1',
  term: 'employment_rate',
  known: { fi: 'Tavoite on 75 % vuonna 2025.', sv: 'Målet är 75 % år 2025.', en: 'The aim is 75% in 2025.' },
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'published' },
  phrases: {
    moreDid: { fi: 'oli työssä', sv: 'var i arbete', en: 'were in work' },
    moreProbablyDid: { fi: 'oli todennäköisesti työssä', sv: 'var sannolikt i arbete', en: 'were probably in work' },
    counted: {
      fi: 'Työikäisistä ({denominator}) työssä on {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} i arbetsför ålder är {numerator} i arbete, {share} ({interval}).',
      en: '{numerator} of {denominator} people of working age are in work, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'työllisyysaste on koko maan luku, jota pilotin aineisto ei kerro',
      sv: 'sysselsättningsgraden är ett tal för hela landet som pilotförsökets material inte innehåller',
      en: 'the employment rate is a national figure that no pilot’s data tell',
    },
    whether: { fi: 'nouseeko työllisyysaste', sv: 'om sysselsättningsgraden stiger', en: 'whether the employment rate rises' },
  },
});
