import type { Day } from '../pathway/day.ts';
import { caseFileOn, isLive } from './case-file.ts';
import type { CaseRows } from './case-rows.ts';
import { lacks, type LackId } from './lacking.ts';

/** A case that goes on, and what it lacks. */
export interface LackingCase {
  readonly episodeId: string;
  readonly clientId: string;
  readonly teamId: string;
  readonly lacks: readonly LackId[];
}

/**
 * The cases that go on on a day and lack something: nobody answers, a client waits without contact, there is no plan, no consent is in
 * force. In the order of the file.
 *
 * Misleads where things were done and not recorded; a lack is a question to ask. Without an agreed number of days, of the team or
 * given here, no wait is too long.
 *
 * @param wanted what to look for; a case that lacks any of it is listed.
 *
 * @example casesWithout([], ['plan'], '2022-12-31') // []
 */
export const casesWithout = (
  cases: readonly CaseRows[],
  wanted: readonly LackId[],
  on: Day,
  agreedDays: number | null = null,
): readonly LackingCase[] =>
  cases.flatMap((rows) => {
    const file = caseFileOn(rows, on);
    const missing = isLive(file) ? wanted.filter((id) => lacks[id].isLacking(file, agreedDays)) : [];
    const { episode_id: episodeId, client_id: clientId, team_id: teamId } = rows.episode;
    return missing.length === 0 ? [] : [{ episodeId, clientId, teamId, lacks: missing }];
  });
