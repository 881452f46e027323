import type { CatalogueEntry } from './entry.ts';

/** Languages in which a client is best reached; the rarer ones together, so that none tells who the client is. */
export const contactLanguages = {
  fi: { label: { fi: 'Suomi', sv: 'Finska', en: 'Finnish' }, source: '(P)' },
  sv: { label: { fi: 'Ruotsi', sv: 'Svenska', en: 'Swedish' }, source: '(P)' },
  en: { label: { fi: 'Englanti', sv: 'Engelska', en: 'English' }, source: '(P)' },
  other: { label: { fi: 'Muu, tulkin kanssa', sv: 'Annat, med tolk', en: 'Other, with an interpreter' }, source: '(P)' },
} as const satisfies Record<string, CatalogueEntry>;

export type ContactLanguage = keyof typeof contactLanguages;
export const contactLanguageIds = Object.keys(contactLanguages) as ContactLanguage[];
