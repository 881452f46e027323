import type { Text } from '../text.ts';
import type { CaseFile } from './case-file.ts';
import type { CaseColumn } from './columns.ts';

/** A code with what people read of it. */
export interface Named<Id extends string = string> {
  readonly id: Id;
  readonly label: Text;
}

/** What a cell of a chapter holds: a day, a number, a code with its words, several of them, words, or null where it is not known. */
export type CaseCell = string | number | boolean | null | Named | readonly Named[] | Text;

/** One question that is asked of a case: its title, its columns, and what the rows of the package answer. */
export interface Chapter<Column extends CaseColumn = CaseColumn> {
  /** Its place among the chapters. */
  readonly place: number;
  readonly title: Text;
  /** In the order of the table. */
  readonly columns: readonly Column[];
  /** The rows of the answer; none where there is nothing to tell. */
  readonly tell: (file: CaseFile) => readonly Readonly<Record<Column, CaseCell>>[];
}

export const defineChapter = <const Column extends CaseColumn>(chapter: Chapter<Column>): Chapter<Column> => chapter;

/** A code of a catalogue with its label; null stays null. */
export function named<Id extends string>(catalogue: Readonly<Record<Id, { readonly label: Text }>>, id: Id): Named<Id>;
export function named<Id extends string>(catalogue: Readonly<Record<Id, { readonly label: Text }>>, id: Id | null): Named<Id> | null;
export function named<Id extends string>(catalogue: Readonly<Record<Id, { readonly label: Text }>>, id: Id | null): Named<Id> | null {
  return id === null ? null : { id, label: catalogue[id].label };
}

/** Codes of a catalogue with their labels. */
export const allNamed = <Id extends string>(catalogue: Readonly<Record<Id, { readonly label: Text }>>, ids: readonly Id[]) =>
  ids.map((id) => named(catalogue, id));

/** A stage with its words. */
export const inWords = <Id extends string>(words: Readonly<Record<Id, Text>>, id: Id): Named<Id> => ({ id, label: words[id] });
