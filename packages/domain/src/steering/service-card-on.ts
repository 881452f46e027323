import type { RoleId } from '../catalogue/roles/index.ts';
import { serviceCardFieldIds, type ServiceCardFieldId } from '../catalogue/service-cards/service-card.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { Day } from '../pathway/day.ts';
import { inEveryLanguage } from '../sentences/prose.ts';
import { locales, type Locale, type Text } from '../text.ts';

export interface OrganisationsCard {
  readonly version: number;
  readonly validFrom: Day;
  /** Null: nobody keeps the card. */
  readonly ownerRole: RoleId | null;
  /** Every field in order; null where a field is empty in every language. What lacks a language has an empty text there. */
  readonly fields: Readonly<Record<ServiceCardFieldId, Text | null>>;
  /** Fields that are told in some language and not in all. */
  readonly untranslated: readonly { readonly field: ServiceCardFieldId; readonly language: Locale }[];
}

type Row = Omit<ResourceRow<'service_cards'>, 'organisation_id'>;

/**
 * The definition card of a service that is in force on a day: the newest version that is valid by then, field by field in every
 * language. Null where none is. A version without a first day is a draft, and one with a later day is not in force yet.
 *
 * @example serviceCardOn([], 'work_ability_team', '2022-12-31') // null
 */
export function serviceCardOn(rows: readonly Row[], card: string, on: Day): OrganisationsCard | null {
  const valid = rows.filter((row) => row.card === card && row.valid_from !== null && row.valid_from <= on);
  const version = Math.max(...valid.map((row) => row.version));
  const [first] = valid.filter((row) => row.version === version);
  if (first === undefined) return null;
  const textIn = (field: ServiceCardFieldId, language: Locale): string =>
    rows.find((row) => row.card === card && row.version === version && row.field === field && row.language === language)?.text ?? '';
  const texts = serviceCardFieldIds.map((field) => [field, inEveryLanguage((locale) => textIn(field, locale))] as const);
  const isTold = (text: Text): boolean => locales.some((locale) => text[locale] !== '');
  return {
    version,
    validFrom: first.valid_from!,
    ownerRole: first.owner_role,
    fields: Object.fromEntries(texts.map(([field, text]) => [field, isTold(text) ? text : null])) as OrganisationsCard['fields'],
    untranslated: texts.flatMap(([field, text]) =>
      isTold(text) ? locales.filter((locale) => text[locale] === '').map((language) => ({ field, language })) : [],
    ),
  };
}
