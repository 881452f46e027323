import type { Text } from '@polku/domain';
import { valueNames, type Names } from '@polku/domain/spreadsheet';
import { codesOf } from './known-names.ts';

/** What an ending is called. */
export const endingLabel = (ending: string): Text | undefined => {
  const names: Names | undefined = (valueNames['events.detail'] as Readonly<Record<string, Names>>)[ending];
  return names && { fi: names.fi[0], sv: names.sv[0], en: names.en[0] };
};

/** What endings are called. */
export const endingNames = (locale: keyof Text): readonly string[] =>
  Object.values<Names>(valueNames['events.detail']).map((names) => names[locale][0]);

/** The code of an ending, by its id or by what it is called. */
export const endingCalled = (name: string): string | undefined => codesOf['events.detail'].exact(name);
