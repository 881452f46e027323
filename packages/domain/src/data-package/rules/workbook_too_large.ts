import type { DataRule } from './rule.ts';

export const workbookTooLarge: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'työkirja, jossa on enintään muutama miljoona solua',
      sv: 'en arbetsbok med högst några miljoner celler',
      en: 'a workbook of a few million cells at most',
    },
    hint: {
      fi: 'Poista taulukosta tyhjät rivit ja sarakkeet, joita on muotoiltu, tai vie taulukot CSV-tiedostoina.',
      sv: 'Ta bort tomma rader och kolumner som har formaterats, eller exportera bladen som CSV-filer.',
      en: 'Remove rows and columns that are empty but formatted, or export the sheets as CSV files.',
    },
  },
  check: { fault: (fault) => fault === 'workbook_too_large' },
  example: { breaks: [] },
};
