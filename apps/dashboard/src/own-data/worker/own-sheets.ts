import { dayInFinland, memorySource, validatePackage } from '@polku/engine';
import {
  answerMapping,
  checkMapping,
  checkPackage,
  latestDay,
  makePackage,
  mappingText,
  openQuestions,
  parseMapping,
  proposeMapping,
  readTables,
  teamReferrals,
  tellColumn,
  tellDates,
  tellValue,
  type MadePackage,
  type Mapping,
  type SourceTable,
} from '@polku/sdk/spreadsheet';
import type { Locale } from '@polku/domain';
import { strToU8, zipSync } from 'fflate';
import type { Checked, Finding, Matching, Progress, Told } from '../protocol.ts';
import { loadOwn } from './load-own.ts';
import type { OwnDatabase } from './own-database.ts';
import { RefusedFiles } from './refused-files.ts';

const mostBytesRead = 128 * 1024 ** 2;
const isMapping = ({ name }: File) => name.toLowerCase().endsWith('.json');
const stands = ({ severity }: Finding) => severity === 'problem';

/** The reader's own tables and what they are taken for, until they are a package. */
export class OwnSheets {
  #tables: readonly SourceTable[] = [];
  #mapping: Mapping | undefined;
  #found: readonly Finding[] = [];
  #made: MadePackage | undefined;
  #isRunAgain = false;

  /**
   * Reads the tables of files. A mapping among them, or the one of the files before, is run again where it fits; else one is proposed.
   *
   * @throws RefusedFiles where there is no table in them, with the reason for each file.
   */
  async open(files: readonly File[], language: Locale, progress: (progress: Progress) => void): Promise<Matching> {
    const given = files.filter((file) => !isMapping(file));
    const totalBytes = given.reduce((sum, { size }) => sum + size, 0);
    let [bytes, lines] = [0, 0];
    const [tables, problems]: [SourceTable[], Finding[]] = [[], []];
    for (const file of given) {
      progress({ file: file.name, lines, bytes, totalBytes });
      // Of a file that is too large no more is read than it takes to be told so.
      const read = await readTables(new Uint8Array(await file.slice(0, mostBytesRead).arrayBuffer()), file.name);
      tables.push(...read.tables);
      problems.push(...read.problems);
      bytes += file.size;
      lines += read.tables.reduce((sum, { rows }) => sum + rows.length, 0);
    }
    if (tables.length === 0) {
      const names = files.map(({ name }) => name);
      throw new RefusedFiles(problems.length > 0 ? { fault: 'unfit_tables', findings: problems } : { fault: 'no_table', files: names });
    }
    const told = await mappingIn(files);
    const before = told ?? this.#mapping;
    const fits = before !== undefined && !checkMapping(before, tables).some(stands);
    this.#tables = tables;
    this.#found = problems;
    this.#made = undefined;
    this.#isRunAgain = fits;
    // One that was given and does not fit is shown with what does not: it may be mended.
    this.#mapping = told ?? (fits ? before : proposeMapping(tables, language));
    return this.matching();
  }

  tell(told: Told): Matching {
    const { mapping } = this.#matched();
    this.#mapping = this.#told(mapping, told);
    return this.matching();
  }

  #told(mapping: Mapping, told: Told): Mapping {
    switch (told.about) {
      case 'questions':
        return answerMapping(this.#tables, mapping, told.answers, today());
      case 'column':
        return tellColumn(this.#tables, mapping, told.place, told.meaning);
      case 'dates':
        return tellDates(mapping, told.place, told.form);
      case 'value':
        return tellValue(mapping, told.target, told.value, told.code);
    }
  }

  matching(): Matching {
    const { mapping } = this.#matched();
    return {
      kind: 'matching',
      tables: this.#tables.map(({ name, rows }) => ({ name, rows: rows.length })),
      mapping,
      isRunAgain: this.#isRunAgain,
      teams: teamReferrals(this.#tables, mapping),
      latest: latestDay(this.#tables, mapping, today()) ?? null,
      questions: openQuestions(this.#tables, mapping, today()),
      findings: [...this.#found, ...checkMapping(mapping, this.#tables)],
    };
  }

  /** Makes the package, checks it and loads it where nothing stands in the way. */
  async make(database: OwnDatabase): Promise<Checked> {
    const { mapping } = this.#matched();
    const made = makePackage(this.#tables, mapping, today());
    this.#made = made;
    const found = [...this.#found, ...made.problems];
    const rows = Object.fromEntries([...made.rows].map(([file, all]) => [`${file}.csv`, all.length]));
    const checked = (findings: readonly Finding[]): Checked => {
      const problems = findings.filter(stands);
      const problemCount = problems.reduce((sum, { count }) => sum + Math.max(1, count), 0);
      return { kind: 'checked', isClean: problemCount === 0, rowsAre: 'of_sheet', language: null, problemCount, findings, rows };
    };
    // What the sheet itself is wrong in comes first: what follows from it need not be told.
    if (found.some(stands)) return checked(found);
    const source = memorySource(made.files);
    const { problems, warnings } = await loadOwn(source, database, mapping.language);
    const isOdd = problems.length > 0 || warnings.length > 0;
    const validate = async (files: MadePackage['files'], language: Locale) =>
      validatePackage(memorySource(files), { today: today(), language });
    return checked(isOdd ? [...found, ...(await checkPackage(made, validate))] : found);
  }

  /** The package and the mapping in one archive. */
  archive(): Blob {
    const { mapping } = this.#matched();
    const files = { ...this.#made?.files, 'mapping.json': mappingText(mapping, openQuestions(this.#tables, mapping, today())) };
    const packed = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
    return new Blob([packed], { type: 'application/zip' });
  }

  #matched(): { readonly mapping: Mapping } {
    if (this.#mapping === undefined) throw new RefusedFiles({ fault: 'unexpected' });
    return { mapping: this.#mapping };
  }
}

const today = () => dayInFinland(new Date());

async function mappingIn(files: readonly File[]): Promise<Mapping | undefined> {
  const file = files.find(isMapping);
  return file && parseMapping(await file.text());
}
