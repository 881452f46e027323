import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dateAmbiguous: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivämäärä muodossa VVVV-KK-PP', sv: 'ett datum i formen ÅÅÅÅ-MM-DD', en: 'a date written YYYY-MM-DD' },
    hint: {
      fi: 'Päivä ja kuukausi voivat olla kummin päin tahansa: vie päivämäärät muodossa VVVV-KK-PP.',
      sv: 'Dag och månad kan stå i vilken ordning som helst: exportera datumen i formen ÅÅÅÅ-MM-DD.',
      en: 'Day and month could stand either way: export the dates as YYYY-MM-DD.',
    },
  },
  check: { cell: cellsOf(['date'], (text) => /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(text)) },
  before: ['date_format'],
  example: { breaks: [brokenCell('events', 1, 'occurred_on', '03/04/2025')] },
};
