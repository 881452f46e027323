import type { DataRule } from './rule.ts';

export const workbookUnreadable: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'XLSX-työkirja', sv: 'en XLSX-arbetsbok', en: 'an XLSX workbook' },
    hint: {
      fi: 'Tiedosto ei ole työkirja, tai se on vioittunut: avaa se taulukkolaskennassa ja tallenna muodossa XLSX tai CSV (UTF-8).',
      sv: 'Filen är ingen arbetsbok, eller så är den skadad: öppna den i ett kalkylprogram och spara den som XLSX eller CSV (UTF-8).',
      en: 'The file is no workbook, or it is damaged: open it in a spreadsheet program and save it as XLSX or CSV (UTF-8).',
    },
  },
  check: { fault: (fault) => fault === 'not_a_workbook' },
  example: { breaks: [] },
};
