import { defineMetric } from './definition.ts';

export const ipsFidelity = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'IPS-laatukriteerit',
    sv: 'IPS-kvalitetskriterier',
    en: 'IPS quality criteria',
  },
  question: {
    fi: 'Toimiiko valmennus IPS-mallin mukaan?',
    sv: 'Följer träningen IPS-modellen?',
    en: 'Does coaching follow the IPS model?',
  },
  topic: { id: 'work', rank: 5 },
  definition: {
    fi: '25 kriteerin viimeisimpien arvioiden summa (kukin 1–5); enimmillään 125 kutakin tiimiä kohden.',
    sv: 'Summan av de senaste bedömningarna av 25 kriterier (1–5 var); högst 125 för varje team.',
    en: 'Sum of the latest ratings of 25 criteria (1 to 5 each); at most 125 for each team.',
  },
  pitfalls: {
    fi: 'Riippuu arvioijan riippumattomuudesta. Yhteys työllistymiseen on kohtalainen, ei ratkaiseva.',
    sv: 'Beror på hur oberoende bedömaren är. Sambandet med sysselsättning är måttligt, inte avgörande.',
    en: 'Depends on how independent the reviewer is. Its link with employment is moderate, not decisive.',
  },
  unit: 'points',
  direction: 'higher_is_better',
  level: 'team',
  status: 'named',
  source: 'S2.22',
  term: 'quality_criteria',
  reference: 'sum',
  of: {
    rows: 'fidelity',
    datedBy: 'reviewed_on',
    latestOf: ['team_id', 'scale', 'item'],
    count: { sum: 'rating' },
    outOf: { total: 125, perTeam: true },
  },

  phrases: {
    counted: {
      fi: 'Arvioiden summa on {value} {value:piste|pistettä}.',
      sv: 'Summan av bedömningarna är {value} poäng.',
      en: 'The ratings sum to {value} {value:point|points}.',
    },
    ofTarget: {
      fi: 'Arvioiden summa on {value} pistettä, enimmillään {target}.',
      sv: 'Summan av bedömningarna är {value} poäng av högst {target}.',
      en: 'The ratings sum to {value} of at most {target} points.',
    },
    atThisPace: {
      fi: 'Arvioiden summa on {value} pistettä, enimmillään {target}.',
      sv: 'Summan av bedömningarna är {value} poäng av högst {target}.',
      en: 'The ratings sum to {value} of at most {target} points.',
    },
    notFollowed: {
      fi: 'laatukriteerejä ei ole arvioitu',
      sv: 'kvalitetskriterierna har inte bedömts',
      en: 'the quality criteria were not rated',
    },
  },
});
