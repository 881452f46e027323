import { cellsOf } from '../cells/cell-column.ts';
import { brokenCell } from '../example.ts';
import type { DataRule } from './rule.ts';

export const dateExcelSerial: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'päivämäärä muodossa VVVV-KK-PP', sv: 'ett datum i formen ÅÅÅÅ-MM-DD', en: 'a date written YYYY-MM-DD' },
    hint: {
      fi: 'Solu näyttää taulukkolaskennan järjestysluvulta: muotoile sarake päivämääräksi ennen vientiä.',
      sv: 'Cellen ser ut som ett kalkylprograms serienummer: formatera kolumnen som datum före exporten.',
      en: 'The cell looks like a spreadsheet’s serial number: format the column as a date before exporting.',
    },
  },
  check: { cell: cellsOf(['date'], (text) => /^\d{5}(\.\d+)?$/.test(text)) },
  before: ['date_format'],
  example: { breaks: [brokenCell('events', 1, 'occurred_on', '44896')] },
};
