import { defineMetric } from './definition.ts';

export const employmentShare = defineMetric({
  kind: 'proportion',
  version: 1,
  label: { fi: 'Työllistyneet kohderyhmästä', sv: 'Sysselsatta av målgruppen', en: 'Employed, of the target group' },
  question: {
    fi: 'Kuinka suuri osa kohderyhmästä työllistyi?',
    sv: 'Hur stor del av målgruppen fick arbete?',
    en: 'What share of the target group found work?',
  },
  topic: { id: 'work', rank: 21 },
  numerator: {
    fi: 'Hankkeen asiakkaiden työllistymiset',
    sv: 'Projektets klienter som fått arbete',
    en: 'Employments among the project’s clients',
  },
  denominator: {
    fi: 'kaikista hankkeen alueen osatyökykyisistä työttömistä',
    sv: 'av alla partiellt arbetsföra arbetslösa i området',
    en: 'of all unemployed people with partial work ability in its area',
  },
  counting: {
    fi: 'Mukana vain, jos luku on annettu julkaistuna (counts.csv).',
    sv: 'Ingår bara om talet angetts som publicerat (counts.csv).',
    en: 'Told only where the number is given as published (counts.csv).',
  },
  pitfalls: {
    fi: 'Nimittäjää ei ole missään rekisterissä. Työllistymiset eivät ole ihmisiä: sama ihminen voi työllistyä monta kertaa.',
    sv: 'Nämnaren finns inte i något register. Anställningar är inte människor: samma person kan få arbete många gånger.',
    en: 'No register holds the denominator. Employments are not people: one person may find work many times.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'project',
  status: 'named',
  source: 'S1.12',
  term: 'getting_employed',
  known: {
    fi: 'Pirkanmaan hanke ei voinut seurata tätä; syytä ei kerrota.',
    sv: 'Projektet i Birkaland kunde inte följa detta; orsaken anges inte.',
    en: 'The project in Pirkanmaa could not follow it; no reason is given.',
  },
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'published' },
  phrases: {
    moreDid: { fi: 'työllistyi', sv: 'fick arbete', en: 'found work' },
    moreProbablyDid: { fi: 'työllistyi todennäköisesti', sv: 'fick sannolikt arbete', en: 'probably found work' },
    counted: {
      fi: 'Kohderyhmästä ({denominator}) työllistyi {numerator} eli {share} ({interval}).',
      sv: 'Av målgruppen ({denominator}) fick {numerator} arbete, {share} ({interval}).',
      en: '{numerator} of {denominator} in the target group found work, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'kohderyhmän kokoa ei tiedetä, joten osuutta siitä ei voi laskea',
      sv: 'målgruppens storlek är inte känd, så en andel av den kan inte beräknas',
      en: 'the size of the target group is not known, so that no share of it can be told',
    },
    whether: {
      fi: 'työllistyykö kohderyhmästä suurempi osa',
      sv: 'om en större del av målgruppen får arbete',
      en: 'whether more of the target group find work',
    },
  },
});
