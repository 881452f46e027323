/** The languages of Finland's wellbeing services counties, and English. */
export const locales = ['fi', 'sv', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language. A missing language is a type error. */
export type Text = Readonly<Record<Locale, string>>;

/** BCP 47 tags for number and date formatting: `sv-FI`, because Finland's Swedish formats differ from Sweden's. */
export const localeTags = { fi: 'fi-FI', sv: 'sv-FI', en: 'en-GB' } as const satisfies Record<Locale, string>;
