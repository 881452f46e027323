export * from './spreadsheet/column-names.ts';
export * from './spreadsheet/column-patterns.ts';
export * from './spreadsheet/column-targets.ts';
export type { Names } from './spreadsheet/named.ts';
export * from './spreadsheet/plain-words.ts';
export * from './spreadsheet/template-columns.ts';
export * from './spreadsheet/value-names.ts';
