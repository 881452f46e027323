import type { Text } from '../text.ts';
import type { Day } from '../pathway/day.ts';
import { caseFileOn, isLive, type CaseFile } from './case-file.ts';
import type { CaseCell, Chapter } from './chapter.ts';
import { chapterIds, declaredChapters, type ChapterId } from './chapters/index.ts';
import { caseColumns, type CaseColumn } from './columns.ts';
import type { CaseRows } from './case-rows.ts';

/** Chapters by their ids alone: whoever prints them asks each for its columns. */
type AnyChapter = Omit<Chapter, 'tell'> & { readonly tell: (file: CaseFile) => CaseChapter['rows'] };
const chapters: Readonly<Record<ChapterId, AnyChapter>> = declaredChapters;
const inOrder = /* @__PURE__ */ chapterIds.toSorted((a, b) => chapters[a].place - chapters[b].place);

/** A chapter of a case: what is asked, and what the rows of the package answer. */
export interface CaseChapter {
  readonly id: ChapterId;
  readonly title: Text;
  readonly columns: readonly { readonly id: CaseColumn; readonly label: Text }[];
  readonly rows: readonly Readonly<Record<string, CaseCell>>[];
}

/** Everything that a package tells of one case on a day. */
export interface CaseOnDay {
  readonly episodeId: string;
  readonly clientId: string;
  readonly teamId: string;
  /** The last day of which anything is known: the day asked for, or the last on which the case was observed. */
  readonly on: Day;
  readonly isLive: boolean;
  readonly chapters: readonly CaseChapter[];
}

/**
 * A case as the one who works with it needs it on a day: where it is and what may follow, the rules that its path breaks, who answers
 * and who may co-ordinate, waits without contact, consents in force, plans and what they lack, and what else its rows tell. Nothing
 * after the day is used.
 *
 * It is of one person: for the holder of the data, never for a page that others see. What was not recorded is null or missing, which
 * does not mean that it was not done.
 */
export function readCase(rows: CaseRows, on: Day): CaseOnDay {
  const file = caseFileOn(rows, on);
  return {
    episodeId: rows.episode.episode_id,
    clientId: rows.episode.client_id,
    teamId: rows.episode.team_id,
    on: file.on,
    isLive: isLive(file),
    chapters: inOrder.map((id) => {
      const { title, columns, tell } = chapters[id];
      return { id, title, columns: columns.map((column) => ({ id: column, label: caseColumns[column] })), rows: tell(file) };
    }),
  };
}
