import type { Locale } from '@polku/domain';
import type { CaseCell } from '@polku/domain/casework';

const yesNo: Readonly<Record<Locale, readonly [no: string, yes: string]>> = {
  fi: ['ei', 'kyllä'],
  sv: ['nej', 'ja'],
  en: ['no', 'yes'],
};

/** A cell of a case for a machine: ids in place of words, and English where words have no id. */
export function caseCellValue(cell: CaseCell): string | number | boolean | null | readonly string[] {
  if (cell === null || typeof cell !== 'object') return cell;
  if (Array.isArray(cell)) return cell.map(({ id }) => id);
  return 'id' in cell ? cell.id : (cell as { readonly en: string }).en;
}

/** A cell of a case for a person. */
export function caseCellInWords(cell: CaseCell, language: Locale): string | number | null {
  if (typeof cell === 'boolean') return yesNo[language][Number(cell) as 0 | 1];
  if (cell === null || typeof cell !== 'object') return cell;
  if (Array.isArray(cell)) return cell.map(({ label }) => label[language]).join(', ');
  return 'label' in cell ? cell.label[language] : (cell as Readonly<Record<Locale, string>>)[language];
}
