import { defineMetric } from './definition.ts';

export const activityPlaces = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Kuntouttavan työtoiminnan paikat',
    sv: 'Platser i arbetsverksamhet i rehabiliteringssyfte',
    en: 'Places in rehabilitative work activity',
  },
  question: {
    fi: 'Kuinka paljon paikkoja on?',
    sv: 'Hur många platser finns det?',
    en: 'How many places are there?',
  },
  topic: { id: 'reach', rank: 7 },
  definition: {
    fi: 'Paikat kunkin kunnan viimeisimmän laskennan mukaan, kunnat yhteensä.',
    sv: 'Platser enligt den senaste räkningen i varje kommun, alla kommuner tillsammans.',
    en: 'Places by the latest count of each municipality, all municipalities together.',
  },
  pitfalls: {
    fi: 'Paikat eivät ole käyttäjiä.',
    sv: 'Platser är inte användare.',
    en: 'Places are not users.',
  },
  unit: 'count',
  direction: 'neutral',
  level: 'region',
  status: 'named',
  source: 'S3.2, S3.5',
  term: 'rehabilitative_work_activity',
  reference: 'sum',
  of: {
    rows: 'places',
    datedBy: 'counted_on',
    where: [{ column: 'service', in: ['rehabilitative_work_activity'] }],
    latestOf: ['service', 'municipality'],
    count: { sum: 'places' },
  },

  phrases: {
    counted: {
      fi: 'Paikkoja on {value}.',
      sv: 'Det finns {value} {value:plats|platser}.',
      en: 'There {value:is|are} {value} {value:place|places}.',
    },
    ofTarget: {
      fi: 'Paikkoja on {value}, tavoite on {target}.',
      sv: 'Det finns {value} {value:plats|platser}, målet är {target}.',
      en: 'There {value:is|are} {value} {value:place|places}, of the {target} aimed at.',
    },
    atThisPace: {
      fi: 'Paikkoja on {value}, tavoite on {target}.',
      sv: 'Det finns {value} {value:plats|platser}, målet är {target}.',
      en: 'There {value:is|are} {value} {value:place|places}, of the {target} aimed at.',
    },
    notFollowed: {
      fi: 'paikkoja ei ole laskettu',
      sv: 'platserna har inte räknats',
      en: 'places were not counted',
    },
  },
});
