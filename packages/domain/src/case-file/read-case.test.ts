import { expect, test } from 'vitest';
import { resources, type ResourceName, type ResourceRow } from '../data-package/index.ts';
import { casesOf, type PackageRows } from './case-rows.ts';
import { casesWithout } from './cases-without.ts';
import { lackIds } from './lacking.ts';
import { readCase } from './read-case.ts';

/** Rows of a file, of which the cells that are left out are empty. */
const rowsOf = <File extends ResourceName>(file: File, rows: readonly Partial<ResourceRow<File>>[]): readonly ResourceRow<File>[] =>
  rows.map((row) => ({ ...Object.fromEntries(Object.keys(resources[file].columns).map((column) => [column, null])), ...row })) as never;

const episode = {
  episode_id: 'e1',
  client_id: 'c1',
  organisation_id: 'o1',
  team_id: 't1',
  referred_on: '2022-09-05',
  observed_until: '2022-12-31',
};
const rows: PackageRows = {
  teams: rowsOf('teams', [{ team_id: 't1', organisation_id: 'o1', name: 'Team', model: 'centralised', waiting_contact_days: 14 }]),
  episodes: rowsOf('episodes', [episode]),
  pathway: rowsOf('pathway', [
    { episode_id: 'e1', state: 'in_triage', entered_on: '2022-09-05' },
    { episode_id: 'e1', state: 'waiting_for_team', entered_on: '2022-09-12' },
  ]),
};
const [first] = casesOf(rows);
const chapter = (id: string, on: string, from: PackageRows = rows) =>
  readCase(casesOf(from)[0]!, on).chapters.find((each) => each.id === id)!.rows;

/** Ids alone, as a machine reads them. */
const idsIn = (told: readonly Readonly<Record<string, unknown>>[]) =>
  told.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, cell]) => [key, cell !== null && typeof cell === 'object' && 'id' in cell ? cell.id : cell]),
    ),
  );

test('a case is told as of the day: nothing after it is known', () => {
  expect(idsIn(chapter('path', '2022-09-10'))).toEqual([{ state: 'in_triage', from: '2022-09-05', to: null, days: 5, round: 0 }]);
  expect(idsIn(chapter('path', '2022-09-30'))).toEqual([
    { state: 'in_triage', from: '2022-09-05', to: '2022-09-12', days: 7, round: 0 },
    { state: 'waiting_for_team', from: '2022-09-12', to: null, days: 18, round: 0 },
  ]);
});

test('the last day that a case was observed ends what is known of it', () => {
  expect(readCase(first!, '2024-06-30').on).toBe('2022-12-31');
});

test.each([
  ['a wait within the days that the team agreed on', '2022-09-20', false],
  ['a wait beyond them', '2022-09-30', true],
])('%s', (_, on, isTooLong) => {
  expect(chapter('waits', on)).toMatchObject([{ is_too_long: isTooLong }]);
});

test('without an agreed number of days no wait is too long, nor short', () => {
  const teams = rows.teams!.map((team) => ({ ...team, waiting_contact_days: null }));
  expect(chapter('waits', '2022-09-30', { ...rows, teams })).toMatchObject([{ is_too_long: null }]);
});

test('who answers is told for every day, and so is that nobody does', () => {
  const assignments = rowsOf('assignments', [
    {
      assignment_id: 'a1',
      episode_id: 'e1',
      kind: 'contact_person',
      role: 'public_health_nurse',
      from_on: '2022-09-10',
      to_on: '2022-09-20',
    },
    { assignment_id: 'a2', episode_id: 'e1', kind: 'client_responsible', role: 'social_worker', from_on: '2022-09-15', to_on: null },
  ]);
  expect(idsIn(chapter('responsible', '2022-09-30', { ...rows, assignments }))).toEqual([
    { from: '2022-09-05', to: '2022-09-09', role: 'nobody', kind: null },
    { from: '2022-09-10', to: '2022-09-14', role: 'public_health_nurse', kind: 'contact_person' },
    { from: '2022-09-15', to: '2022-09-30', role: 'social_worker', kind: 'client_responsible' },
  ]);
});

test('a path of sixty moves that breaks a rule says which, and where', () => {
  const moves = Array.from({ length: 60 }, (_, move) => ({
    episode_id: 'e1',
    state: move % 2 === 0 ? ('in_triage' as const) : ('on_pathway' as const),
    entered_on: `2022-${String(9 + Math.floor(move / 20)).padStart(2, '0')}-${String((move % 20) + 6).padStart(2, '0')}`,
  }));
  const told = chapter('broken_rules', '2022-12-31', { ...rows, pathway: rowsOf('pathway', moves) });
  expect(idsIn(told).filter(({ rule }) => rule === 'impossible_transition')).toHaveLength(59);
});

test('a passage that a guard holds back says what it lacks', () => {
  const told = idsIn(chapter('next_states', '2022-09-10', { ...rows, consents: [] }));
  expect(told.map(({ state }) => state)).toContain('waiting_for_team');
});

test('of open cases those that lack something are listed, with what they lack', () => {
  expect(casesWithout(casesOf(rows), lackIds, '2022-09-30')).toEqual([
    { episodeId: 'e1', clientId: 'c1', teamId: 't1', lacks: ['responsible', 'contact', 'plan', 'consent'] },
  ]);
});

test('a case that has ended lacks nothing', () => {
  const pathway = [...rows.pathway!, ...rowsOf('pathway', [{ episode_id: 'e1', state: 'ended_withdrew', entered_on: '2022-09-20' }])];
  expect(casesWithout(casesOf({ ...rows, pathway }), lackIds, '2022-09-30')).toEqual([]);
});

test.each([
  ['given', { given_on: '2022-09-06' }, ['responsible', 'contact', 'plan']],
  ['given and withdrawn', { given_on: '2022-09-06', withdrawn_on: '2022-09-20' }, ['responsible', 'contact', 'plan', 'consent']],
])('a consent that was %s', (_, dates, lacking) => {
  const consents = rowsOf('consents', [{ consent_id: 'k1', episode_id: 'e1', asked_on: '2022-09-05', ...dates }]);
  expect(casesWithout(casesOf({ ...rows, consents }), lackIds, '2022-09-30')[0]?.lacks).toEqual(lacking);
});

test('every chapter has its words in three languages, and its columns its cells', () => {
  for (const { title, columns, rows: told } of readCase(first!, '2022-12-31').chapters) {
    expect(Object.values(title).every((text) => text.length > 0)).toBe(true);
    for (const row of told) expect(Object.keys(row)).toEqual(columns.map(({ id }) => id));
  }
});
