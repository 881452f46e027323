import { invariants } from '../../pathway/invariants.ts';
import { broken } from '../example.ts';
import type { DataRule } from './rule.ts';

/** Where the milestones of a case stand in another order, that is told once, and not that states were entered before their milestones too. */
export const impossiblePath: DataRule = {
  severity: 'warn',
  texts: {
    expected: {
      fi: 'polku, joka noudattaa sääntöä {pathRule}: {law}',
      sv: 'en stig som följer regeln {pathRule}: {law}',
      en: 'a path that keeps the rule {pathRule}: {law}',
    },
    hint: {
      fi: 'Jakso ei noudata sääntöä ({dates}). Tarkista sen päivät tiedostosta pathway.csv ja niistä, joita sääntö koskee; kaikki luettiin sellaisena kuin se on.',
      sv: 'Episoden följer inte regeln ({dates}). Kontrollera dess dagar i pathway.csv och i de filer som regeln gäller; allt lästes som det är.',
      en: 'The episode does not keep it ({dates}). Check its days in pathway.csv and in the files that the rule is about; all was read as it stands.',
    },
  },
  check: {
    *case({ row, broken: rules }) {
      const isDisorder = rules.some(({ rule }) => rule === 'milestones_out_of_order');
      for (const { rule, dates, pathwayRow } of rules) {
        if (isDisorder && (rule === 'milestones_out_of_order' || rule === 'guard_not_met')) continue;
        const facts = { pathRule: rule, law: invariants[rule].label, dates: dates.join(', ') };
        yield pathwayRow === null
          ? { file: 'episodes', row, column: null, facts }
          : { file: 'pathway', row: pathwayRow, column: 'state', facts };
      }
    },
  },
  example: {
    breaks: [
      broken('planning before the team has met', { row: { file: 'pathway', cells: 'e1,plan_drafting,2023-01-20' } }, 'pathway', 4, 'state'),
      broken('a state after the end', { row: { file: 'pathway', cells: 'e1,ended_withdrew,2023-01-10' } }, 'pathway', 2, 'state'),
      broken('a path without its beginning', { row: { file: 'pathway', cells: 'e2,on_pathway,2023-02-20' } }, 'pathway', 4, 'state'),
    ],
  },
};
