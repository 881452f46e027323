import { defineMetric } from './definition.ts';

export const budget = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Hankebudjetissa pysyminen',
    sv: 'Att hålla projektbudgeten',
    en: 'Keeping to the budget',
  },
  question: {
    fi: 'Pysyykö pilotti budjetissaan?',
    sv: 'Håller sig pilotförsöket inom budgeten?',
    en: 'Does the pilot keep to its budget?',
  },
  topic: { id: 'reach', rank: 20 },
  definition: {
    fi: 'Käytetyt eurot ja niille budjetoitu summa rajapäivään mennessä alkaneilta kausilta.',
    sv: 'Använda euro och den summa som budgeterats för de perioder som börjat före slutdatumet.',
    en: 'Euros spent, against what was budgeted for the periods that began by the cut-off.',
  },
  pitfalls: {
    fi: 'Ei kerro vaikutuksesta mitään.',
    sv: 'Säger ingenting om effekten.',
    en: 'Says nothing of any effect.',
  },
  unit: 'euros',
  direction: 'neutral',
  level: 'project',
  status: 'named',
  source: 'S1.12',
  term: 'project',
  reference: 'sum',
  of: { rows: 'budget', datedBy: 'period_from', count: { sum: 'spent' }, outOf: { sum: 'budgeted' } },

  phrases: {
    counted: {
      fi: 'Rahaa on käytetty {value} euroa.',
      sv: '{value} euro har använts.',
      en: '{value} euros have been spent.',
    },
    ofTarget: {
      fi: 'Budjetin {target} eurosta on käytetty {value} euroa.',
      sv: '{value} euro av de budgeterade {target} har använts.',
      en: '{value} of the {target} euros budgeted have been spent.',
    },
    atThisPace: {
      fi: 'Budjetin {target} eurosta on käytetty {value} euroa; tällä vauhdilla lopussa {forecast} euroa ({interval}).',
      sv: '{value} euro av de budgeterade {target} har använts; i den här takten blir det {forecast} euro ({interval}) före slutet.',
      en: '{value} of the {target} euros budgeted have been spent; at this pace {forecast} euros ({interval}) by the end.',
    },
    shareOf: { fi: '{share} budjetista', sv: '{share} av budgeten', en: '{share} of the budget' },
    notFollowed: {
      fi: 'talousarviota ja menoja ei ole kirjattu',
      sv: 'budget och utgifter har inte registrerats',
      en: 'budget and spending were not recorded',
    },
  },
});
