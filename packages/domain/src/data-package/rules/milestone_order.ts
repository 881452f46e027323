import { datesInOrder } from '../../catalogue/events.ts';
import { broken, cell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const milestoneOrder: DataRule = {
  severity: 'warn',
  texts: {
    expected: { fi: 'päivät järjestyksessä {values}', sv: 'dagarna i ordningen {values}', en: 'days in the order {values}' },
    hint: {
      fi: 'Jakson tapahtumat ovat eri järjestyksessä; ne luettiin ja lasketaan tuloksen tarkistustietoihin.',
      sv: 'Episodens händelser står i en annan ordning; de lästes och räknas i resultatets kontrolluppgifter.',
      en: 'The events of the episode stand in another order; they were read and are counted in the diagnostics.',
    },
  },
  check: {
    *case({ row, broken: rules }) {
      if (rules.some(({ rule }) => rule === 'milestones_out_of_order'))
        yield { file: 'episodes', row, column: null, facts: { values: datesInOrder.join(', ') } };
    },
  },
  before: ['impossible_path'],
  example: { breaks: [broken('the plan before the meeting', cell('events', 4, 'occurred_on', '2023-01-31'), 'episodes', 1)] },
};
