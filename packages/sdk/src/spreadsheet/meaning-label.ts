import type { Locale } from '@polku/domain';
import { serviceDateEvents, episodeDateEvents } from '@polku/domain/reference';
import { columnNames, valueNames, type Names, type TargetColumn } from '@polku/domain/spreadsheet';
import type { ColumnMapping } from './mapping.ts';

const nameOf = (names: Names | undefined, locale: Locale): string | undefined => names?.[locale][0];
const valueName = (target: keyof typeof valueNames, id: string, locale: Locale): string =>
  nameOf((valueNames[target] as Readonly<Record<string, Names>>)[id], locale) ?? id;

const eventOfDay: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(serviceDateEvents).map(([column, event]) => [`services.${column}`, event])),
  ...Object.fromEntries(Object.entries(episodeDateEvents).map(([column, event]) => [`episodes.${column}`, event])),
};

const dayWord = { fi: 'pvm', sv: 'datum', en: 'date' };

/**
 * What a column of a sheet is, in words: as a template calls it. A sheet whose columns are called so needs no mapping.
 *
 * @example meaningLabel({ as: 'episodes.referred_on' }, 'sv') // 'Remissen kom'
 * @example meaningLabel({ as: 'scores.score', with: { instrument: 'work_ability_score', occasion: 'month_6' } }, 'fi')
 *   // 'Työkykypistemäärä, 6 kuukautta'
 */
export function meaningLabel(
  { as, with: fixed = {} }: { readonly as: TargetColumn; readonly with?: ColumnMapping['with'] },
  locale: Locale,
): string {
  const group = fixed.group === undefined ? '' : ` ${fixed.group}`;
  if (fixed.instrument !== undefined) {
    const parts = [valueName('scores.instrument', fixed.instrument, locale)];
    if (fixed.occasion !== undefined) parts.push(valueName('scores.occasion', fixed.occasion, locale));
    return `${parts.join(', ')}${as === 'scores.measured_on' ? `, ${dayWord[locale]}` : ''}`;
  }
  if (as === 'events.occurred_on' && fixed.event !== undefined) return `${valueName('events.event', fixed.event, locale)}${group}`;
  const event = eventOfDay[as];
  const name =
    event === undefined
      ? (nameOf((columnNames as Partial<Record<TargetColumn, Names>>)[as], locale) ?? as)
      : valueName('events.event', event, locale);
  return fixed.service === undefined ? `${name}${group}` : `${valueName('services.service', fixed.service, locale)}: ${name}`;
}
