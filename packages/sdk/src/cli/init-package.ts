import { PolkuError, type Locale } from '@polku/domain';
import { columnTargets, type TargetColumn } from '@polku/domain/spreadsheet';
import { dayInFinland, memorySource, validatePackage } from '@polku/engine/node';
import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { replaceFolder, standingOf } from '../replace-folder.ts';
import {
  answerMapping,
  checkMapping,
  checkPackage,
  makePackage,
  mappingText,
  meaningLabel,
  openQuestions,
  parseMapping,
  problemLine,
  proposeMapping,
  readTables,
  tellColumn,
  type Answers,
  type MadePackage,
  type Mapping,
  type Meaning,
  type Question,
  type SheetProblem,
  type SourceTable,
} from '../spreadsheet/index.ts';
import { endingCalled, endingNames } from '../spreadsheet/ending-names.ts';
import { meaningOf } from '../spreadsheet/known-names.ts';
import { latestDay } from '../spreadsheet/team-referrals.ts';
import { withTeamsOfSheets } from '../spreadsheet/tell-column.ts';
import { askOpenQuestions } from './init-answers.ts';
import { initFolder, mappingFile } from './init-folder.ts';
import { initText } from './init-texts.ts';

export interface InitOptions {
  readonly from?: readonly string[];
  readonly out?: string;
  readonly map?: string;
  readonly organisation?: string;
  readonly pilotName?: string;
  readonly pilotStarts?: string;
  readonly intervention?: readonly string[];
  readonly comparator?: readonly string[];
  readonly observedUntil?: string;
  readonly ending?: string;
  readonly column?: readonly string[];
  readonly dates?: string;
  readonly language: Locale;
}

/** What `polku init` did. */
interface InitReport {
  readonly written: boolean;
  readonly out: string;
  readonly pilot: string | null;
  readonly observedUntil: string | null;
  /** Rows by file; empty where nothing was written. */
  readonly rows: Readonly<Record<string, number>>;
  readonly problems: readonly SheetProblem[];
  readonly questions: readonly Question[];
  /** The file that holds the mapping; null where nothing was written. */
  readonly mapping: string | null;
}

async function bytesOf(path: string): Promise<Uint8Array> {
  return readFile(path).catch(() => {
    throw new PolkuError(
      'unreadable_file',
      'The spreadsheet does not exist, or cannot be read: is its name right, and is it closed in Excel?',
    );
  });
}

async function readAll(files: readonly string[]): Promise<{ tables: SourceTable[]; problems: SheetProblem[] }> {
  const read = await Promise.all(files.map(async (file) => readTables(await bytesOf(file), basename(file))));
  return { tables: read.flatMap(({ tables }) => tables), problems: read.flatMap(({ problems }) => problems) };
}

/** Answers that options give, by question. */
function answersOf({ organisation, pilotName, pilotStarts, intervention, comparator, observedUntil }: InitOptions): Answers {
  const given = {
    'organisation.name': organisation,
    'pilot.name': pilotName,
    'pilot.startsOn': pilotStarts,
    intervention,
    comparator,
    observedUntil,
  };
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, string | readonly string[]] => entry[1] !== undefined));
}

/** What `--column` calls a column: one of the package, or a name that sheets give it. */
const meaningSaid = (said: string): Meaning | undefined =>
  isTarget(said) ? { as: said } : said.trim() === '' ? undefined : meaningOf(said)?.meaning;
const isTarget = (said: string): said is TargetColumn => (columnTargets as readonly string[]).includes(said);

/** The mapping with what `--column` and `--dates` say of its columns. */
function withColumns(mapping: Mapping, tables: readonly SourceTable[], { column: told = [], dates }: InitOptions): Mapping {
  let mapped = mapping;
  for (const one of told) {
    const [name, said] = [one.slice(0, one.lastIndexOf('=')), one.slice(one.lastIndexOf('=') + 1)];
    const meaning = meaningSaid(said);
    if (meaning === undefined)
      throw new PolkuError(
        'mapping_refused',
        `--column names no column of the package after its “=”, nor an event as the sheet would. They are: ${columnTargets.join(', ')}.`,
      );
    const places = mapped.tables.filter(({ columns }) => columns.some(({ column }) => column === name));
    if (places.length === 0)
      throw new PolkuError(
        'mapping_refused',
        'A --column names no column of the sheet. Write it as the sheet does, then “=” and the column of the package.',
      );
    for (const { table } of places) mapped = tellColumn(tables, mapped, { table, column: name }, meaning);
  }
  if (dates === undefined) return mapped;
  const dated: Mapping = {
    ...mapped,
    tables: mapped.tables.map((table) => ({
      ...table,
      columns: table.columns.map((column) => ({ ...column, ...(column.dates === null && { dates: dates as 'd/m/yyyy' | 'm/d/yyyy' }) })),
    })),
  };
  // When teams opened is known only now.
  return dated.arms.length === 0 ? withTeamsOfSheets(dated, tables) : dated;
}

/** The mapping with the reason of endings for which the sheet tells none. */
function withEnding(mapping: Mapping, { ending, language }: InitOptions): Mapping {
  if (ending === undefined) return mapping;
  if (endingCalled(ending) === undefined)
    throw new PolkuError('mapping_refused', `--ending is one of: ${endingNames(language).join(', ')}.`);
  return { ...mapping, endedAs: ending };
}

/** Where no column names a team, the one that the options name is the team of all. */
function withOnlyTeam(mapping: Mapping, { intervention: [only, ...others] = [] }: InitOptions): Mapping {
  const hasTeams = mapping.tables.some(({ columns }) => columns.some(({ as }) => as === 'episodes.team_id'));
  return hasTeams || only === undefined || others.length > 0 ? mapping : { ...mapping, onlyTeam: only };
}

async function mappingOf(tables: readonly SourceTable[], { map, language }: InitOptions): Promise<Mapping> {
  if (map === undefined) return proposeMapping(tables, language);
  const text = await readFile(map, 'utf8').catch(() => {
    throw new PolkuError('unreadable_file', 'The file of the mapping does not exist, or cannot be read.');
  });
  return parseMapping(text);
}

const quoted = (word: string): string => (/^[\w./:@%+=-]+$/.test(word) ? word : `"${word}"`);
const say = (text: string): void => console.error(text);

/** Keeps a mapping for the next run, where that loses nothing: a package that stands there already stays as it is. */
async function keepMapping(out: string, text: string): Promise<string> {
  const standing = await standingOf(out, initFolder);
  const holdsPackage =
    standing === 'earlier' &&
    (await readFile(join(out, 'datapackage.json')).then(
      () => true,
      () => false,
    ));
  const folder = holdsPackage ? `${out}.mapping` : out;
  await replaceFolder(folder, [{ path: mappingFile, text }], initFolder);
  return join(folder, mappingFile);
}

const validate = (today: string) => (files: MadePackage['files'], language: Locale) =>
  validatePackage(memorySource(files), { today, language });

/** Makes a data package of spreadsheets, all or nothing, and says on standard error what it understood, asked, left out and wrote. */
export async function initPackage(options: InitOptions & { readonly from: readonly string[] }): Promise<InitReport> {
  const { from, language } = options;
  const out = options.out ?? basename(from[0]!, extname(from[0]!));
  const nothing = { written: false, out, pilot: null, observedUntil: null, rows: {}, questions: [], mapping: null };
  // Known to be refused before anybody is asked.
  await standingOf(out, initFolder);
  const today = dayInFinland(new Date());
  // What is to be mended comes last, where it is seen.
  const tellAll = (problems: readonly SheetProblem[]): void =>
    problems
      .toSorted((a, b) => Number(a.severity === 'problem') - Number(b.severity === 'problem'))
      .forEach((problem) => say(problemLine(problem, language)));
  const hasProblem = (problems: readonly SheetProblem[]): boolean => problems.some(({ severity }) => severity === 'problem');

  const { tables, problems } = await readAll(from);
  const proposed = tables.length === 0 ? undefined : await mappingOf(tables, options);
  const unfit = [
    ...problems,
    ...(proposed === undefined || options.map === undefined
      ? []
      : checkMapping(proposed, tables).filter(({ severity }) => severity === 'problem')),
  ];
  if (proposed === undefined || hasProblem(unfit)) {
    tellAll(unfit);
    say(initText('refused', language));
    return { ...nothing, problems: unfit };
  }
  tables.forEach((table, at) => tellColumns(table, proposed, at, language));
  const mappingTold = withOnlyTeam(withEnding(withColumns(proposed, tables, options), options), options);
  const told = answerMapping(tables, mappingTold, answersOf(options), today);
  if (options.map === undefined && told.pilot.startsOn !== null && options.pilotStarts === undefined && options.intervention === undefined)
    tellStart(told, language);
  const current = options.map === undefined || options.observedUntil !== undefined ? told : withDayOfExport(told, tables, today, language);
  const mapping = await askOpenQuestions(tables, current, today, { language, onlyRequired: options.map !== undefined });

  const open = openQuestions(tables, mapping, today);
  const text = mappingText(mapping, open);
  const again = (file: string): string => ['polku init --from', ...from.map(quoted), '--map', quoted(file), '--out', quoted(out)].join(' ');
  const required = open.filter((question) => question.required);
  if (required.length > 0) {
    const file = await keepMapping(out, text);
    say(initText('open', language));
    for (const question of required) say(`  ${question.text[language]} (${question.option ?? question.place})`);
    const choices = [...new Set(required.flatMap(({ choices: some = [] }) => some.map(({ label }) => label[language])))];
    if (choices.length > 0) say(`  ${choices.slice(0, 20).join(' · ')}`);
    const hasOthers = required.some(({ id, choices: teams = [] }) => id === 'intervention' && teams.length > 1);
    const byOption = [...new Set([...required.flatMap(({ option }) => option ?? []), ...(hasOthers ? ['--comparator'] : [])])].join(', ');
    say(initText('fillIn', language, { file, command: again(file), options: byOption }));
    return { ...nothing, problems: unfit, questions: open, mapping: file };
  }

  const made = makePackage(tables, mapping, today);
  const inSheets = [...unfit, ...made.problems];
  const found = hasProblem(inSheets) ? inSheets : [...inSheets, ...(await checkPackage(made, validate(today)))];
  tellAll(found);
  if (hasProblem(found)) {
    const file = await keepMapping(out, text);
    say(initText('refused', language));
    say(initText('mappingKept', language, { file }));
    return { ...nothing, problems: found, mapping: file };
  }
  await replaceFolder(
    out,
    [...Object.entries(made.files).map(([path, content]) => ({ path, text: content })), { path: mappingFile, text }],
    initFolder,
  );
  const rows = Object.fromEntries([...made.rows].map(([file, ofFile]) => [file, ofFile.length]));
  say(
    initText('written', language, {
      out,
      rows: Object.entries(rows)
        .map(([file, n]) => `${file} ${n}`)
        .join(', '),
      until: made.observedUntil,
    }),
  );
  say(
    initText('next', language, {
      command: `polku evaluate ${quoted(out)} --pilot ${made.pilot}${language === 'en' ? '' : ` --language ${language}`}`,
    }),
  );
  say(initText('nextQuarter', language, { command: again(join(out, mappingFile)) }));
  return {
    ...nothing,
    written: true,
    pilot: made.pilot,
    observedUntil: made.observedUntil,
    rows,
    problems: found,
    questions: open,
    mapping: join(out, mappingFile),
  };
}

/** The day of an earlier export is none of this one's: where the sheet has later days, the latest is taken. */
function withDayOfExport(mapping: Mapping, tables: readonly SourceTable[], today: string, language: Locale): Mapping {
  const latest = latestDay(tables, mapping, today);
  if (mapping.observedUntil === null || latest === undefined || latest <= mapping.observedUntil) return mapping;
  say(initText('laterExport', language, { earlier: mapping.observedUntil, latest }));
  return { ...mapping, observedUntil: null };
}

function tellStart({ arms, pilot }: Mapping, language: Locale): void {
  const labels = arms.filter(({ role }) => role === 'intervention').map(({ label }) => label);
  say(initText('proposedStart', language, { arms: labels.join(', '), day: pilot.startsOn! }));
}

function tellColumns({ name }: SourceTable, { tables }: Mapping, at: number, language: Locale): void {
  const { columns } = tables.find(({ table }) => table === name) ?? tables[at] ?? { columns: [] };
  const known = columns.filter(({ as }) => as !== null);
  say(initText('understood', language, { table: name, known: String(known.length), all: String(columns.length) }));
  // What no name tells for sure is for a person to see.
  for (const { column, as, with: fixed, because } of known.filter(({ because: reason }) => reason === 'near_name' || reason === 'values'))
    say(
      initText(because === 'values' ? 'byValues' : 'byLikeness', language, {
        column,
        meaning: meaningLabel({ as: as!, with: fixed }, language),
      }),
    );
}
