import type { DataRule } from './rule.ts';

/** The old .xls and a workbook that is locked with a password begin with the same bytes. */
export const workbookLocked: DataRule = {
  severity: 'refuse',
  texts: {
    expected: { fi: 'XLSX-työkirja ilman salasanaa', sv: 'en XLSX-arbetsbok utan lösenord', en: 'an XLSX workbook without a password' },
    hint: {
      fi: 'Tiedosto on vanha XLS tai salasanalla suojattu: poista salasana ja tallenna muodossa XLSX tai CSV (UTF-8).',
      sv: 'Filen är en gammal XLS eller skyddad med lösenord: ta bort lösenordet och spara som XLSX eller CSV (UTF-8).',
      en: 'The file is an old XLS or is locked with a password: remove the password and save it as XLSX or CSV (UTF-8).',
    },
  },
  check: { fault: (fault) => fault === 'workbook_locked' },
  example: { breaks: [] },
};
