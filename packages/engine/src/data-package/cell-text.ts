import type { RuleId } from '@polku/domain/data-package';

const plainAscii = /^[!-~](?:[ -~]*[!-~])?$/;
const noBreakSpaces = /[\u00a0\u2007\u202f]/g;
const invisible = /[\u200b\u2060\ufeff]/g;

const nothing = () => {};

/**
 * A cell's text in one form: Unicode NFC, ordinary spaces, no blanks around it. A leading tab stays, because it is part
 * of the text that a spreadsheet would otherwise read as a formula. `notice` hears of what changed.
 */
export function normaliseText(cell: string, notice: (rule: RuleId) => void = nothing): string {
  if (cell === '' || plainAscii.test(cell)) return cell;
  const composed = cell.normalize('NFC');
  if (composed !== cell) notice('unicode_normalised');
  const spaced = composed.replace(noBreakSpaces, ' ').replace(invisible, '');
  if (spaced !== composed) notice('spaces_normalised');
  const trimmed = spaced.replace(/^[ \n]+/, '').trimEnd();
  if (trimmed !== spaced) notice('blanks_trimmed');
  return trimmed;
}
