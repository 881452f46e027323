import type { Locale } from '../text.ts';

/** What a thing is called in spreadsheets, in each language. The first name is the one that a template writes. */
export type Names = Readonly<Record<Locale, readonly [string, ...string[]]>>;
/** Further names, beside a label that stands elsewhere. */
export type FurtherNames = Readonly<Record<Locale, readonly string[]>>;
