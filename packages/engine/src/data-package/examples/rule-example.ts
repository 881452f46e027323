import { exampleFile, withCell, type ExampleFile } from './example-package.ts';

export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;
/** A package that breaks a rule in one place. */
export interface Example {
  readonly change: string;
  readonly files: Files;
  readonly at: { readonly file: string; readonly row?: number; readonly column?: string };
  /** What stands in the file and must not stand in the report. */
  readonly value?: string;
}

export const bytes = (...values: number[]) => Uint8Array.from(values);
export const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
export const describedBy = (resource: object) => ({
  'datapackage.json': JSON.stringify({ resources: [{ name: 'teams', path: 'teams.csv', ...resource }] }),
});
export const inHeader = (file: 'events.csv' | 'clients.csv', from: string, to: string) => ({ [file]: exampleFile(file).replace(from, to) });
export const cell = (file: ExampleFile, row: number, column: string, value: string): Example => ({
  change: `${column} of ${file} is ${JSON.stringify(value)}`,
  files: withCell(file, row, column, value),
  at: { file, row, column },
  value,
});
