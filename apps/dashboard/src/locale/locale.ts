import { locales, type Locale } from '@polku/domain';

export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The first of the reader's languages that Polku speaks; Finnish where it speaks none of them. */
export function preferredLocale(languages: readonly string[]): Locale {
  const spoken = languages.map((tag) => tag.toLowerCase().split('-')[0]).find((language) => isLocale(language));
  return isLocale(spoken) ? spoken : 'fi';
}
