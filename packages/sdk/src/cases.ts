import { PolkuError } from '@polku/domain';
import {
  caseFiles,
  casesOf,
  casesWithout,
  lackIds,
  readCase,
  type CaseOnDay,
  type CaseRows,
  type LackId,
  type LackingCase,
} from '@polku/domain/casework';
import { readFiles } from './local.ts';

export interface CaseOptions {
  /** The day of looking; the last day that the package observed where absent. */
  readonly on?: string | undefined;
}

export interface CaseListOptions extends CaseOptions {
  /** What the cases lack; any of it where absent. */
  readonly without?: readonly LackId[] | undefined;
  /** The days within which a client who waits is contacted, where the team has not agreed on its own. */
  readonly agreedDays?: number | undefined;
}

async function casesOfFolder(folder: string): Promise<{ readonly cases: readonly CaseRows[]; readonly lastDay: string }> {
  const { rows } = await readFiles(folder, caseFiles);
  const cases = casesOf(rows);
  return { cases, lastDay: cases.reduce((last, { episode }) => (episode.observed_until > last ? episode.observed_until : last), '') };
}

/**
 * One person's cases, as whoever works with them needs them: the path and the rules it breaks, what may follow, who answers, waits
 * without contact, plans and what they lack, consents in force, who may co-ordinate, services, and more, chapter by chapter.
 *
 * It hides nothing: for the holder of the rows alone, never for a page, an export or a message to others. What was not recorded is null
 * or missing, which does not mean that it was not done.
 *
 * @param folder of a data package, or a workbook.
 * @param id of an episode, or of a client, whose episodes are given in the order of the file.
 * @throws InvalidPackage where the package has problems; PolkuError `unreadable_folder`; `unknown_id` where neither an episode nor a
 *   client has the id. It names no nearest ids: they are of other people.
 *
 * ```ts
 * import { casesAbout } from '@polku/sdk/node';
 *
 * const [first] = await casesAbout('examples/pori', 'PE0001', { on: '2022-12-31' });
 * first.chapters.slice(0, 3).map(({ id }) => id); // → ['path', 'broken_rules', 'next_states']
 * ```
 */
export async function casesAbout(folder: string, id: string, { on }: CaseOptions = {}): Promise<readonly CaseOnDay[]> {
  const { cases, lastDay } = await casesOfFolder(folder);
  const meant = cases.filter(({ episode }) => episode.episode_id === id || episode.client_id === id);
  if (meant.length === 0)
    throw new PolkuError('unknown_id', 'Neither an episode nor a client of the package has that id. Ids are told by polku cases.');
  return meant.map((rows) => readCase(rows, on ?? lastDay));
}

/**
 * The cases that go on and lack something: nobody answers (`responsible`), a client waits without contact (`contact`), there is no plan
 * (`plan`), no consent is in force (`consent`).
 *
 * It gives ids of single people: for the holder of the rows alone. Misleads where things were done and not recorded. Without an agreed
 * number of days, of the team (`waiting_contact_days`) or `agreedDays`, no wait is too long.
 *
 * @throws InvalidPackage where the package has problems; PolkuError `unreadable_folder`.
 *
 * ```ts
 * import { casesLacking } from '@polku/sdk/node';
 *
 * const cases = await casesLacking('examples/pori', { without: ['plan'], on: '2022-12-31' });
 * cases.every(({ lacks }) => lacks.includes('plan')); // → true
 * ```
 */
export async function casesLacking(
  folder: string,
  { without = lackIds, on, agreedDays }: CaseListOptions = {},
): Promise<readonly LackingCase[]> {
  const { cases, lastDay } = await casesOfFolder(folder);
  return casesWithout(cases, without, on ?? lastDay, agreedDays ?? null);
}
