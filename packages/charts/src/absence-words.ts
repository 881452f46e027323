import type { Locale } from '@polku/domain';
import type { Absence } from '@polku/domain/evaluation';
import { absences, absenceSentence } from '@polku/domain/sentences';
import type { Wording } from './chart-props.ts';

/**
 * The mark that stands in a table for a number that is not there. Official statistics in Finland write two points for what is
 * not available and three for what is hidden; a dash would say zero.
 */
export function absenceMark({ absent }: Absence): string {
  return absent === 'suppressed' ? '…' : '..';
}

/** What kind of absence it is, in a word or two that stand inside a line. */
export function absenceLabel({ reason }: Absence, locale: Locale): string {
  return absences[reason].label[locale];
}

/**
 * What kind of absence it is, and why. The reason is left out where it names the smallest group that may be shown and the
 * chart was not told which that is.
 */
export function absenceWords(absence: Absence, { locale, minimumCount }: Wording): { readonly kind: string; readonly reason: string } {
  const label = absenceLabel(absence, locale);
  const kind = label.charAt(0).toUpperCase() + label.slice(1);
  if (minimumCount === undefined && absences[absence.reason].sentence[locale].includes('{minimum}')) return { kind, reason: '' };
  const sentence = absenceSentence(absence, { minimumCount: minimumCount ?? 0 })[locale].replace(/\.$/, '');
  return sentence.startsWith(`${kind}: `) ? { kind, reason: sentence.slice(kind.length + 2) } : { kind: sentence, reason: '' };
}

/** The same in one line, without the full stop. */
export function absenceText(absence: Absence, wording: Wording): string {
  const { kind, reason } = absenceWords(absence, wording);
  return reason === '' ? kind : `${kind}: ${reason}`;
}
