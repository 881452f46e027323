import { locales, type Locale } from '@polku/domain';
import type { CaseChapter, CaseOnDay } from '@polku/domain/casework';
import { Command, Option } from 'commander';
import { caseCellInWords, caseCellValue } from './case-cells.ts';
import { ownDataOnly } from './case-options.ts';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

interface CaseCommandOptions extends FormatOptions {
  readonly asOf?: string;
  readonly language: Locale;
}

const rowsAsValues = ({ rows }: CaseChapter) =>
  rows.map((row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, caseCellValue(cell)])));

/** Of each chapter its rows, under its id; chapters without rows are there, and empty. */
const asJson = ({ chapters, episodeId: episode, clientId: client, teamId: team, on, isLive }: CaseOnDay) => ({
  episode,
  client,
  team,
  on,
  isLive,
  chapters: Object.fromEntries(chapters.map((chapter) => [chapter.id, rowsAsValues(chapter)])),
});

export function caseCommand(): Command {
  const command = new Command('case')
    .argument('<dir>', 'folder of your own data package, or a workbook')
    .argument('<id>', 'id of an episode, or of a client')
    .option('--as-of <date>', 'the day of looking: nothing after it is used (default: the last day observed)', isoDate)
    .addOption(new Option('--language <language>', 'language of what is told').choices(locales).default('fi'))
    .addOption(ownDataOnly())
    .action(async (folder: string, id: string, { asOf, language, ...options }: CaseCommandOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals({ ...options, language }, async () => {
        const { casesAbout } = await import('../cases.ts');
        const cases = await casesAbout(folder, id, { on: asOf });
        await print(options, {
          json: () => ({ schema: 'polku-case/1', cases: cases.map(asJson) }),
          tables: () =>
            cases.flatMap(({ episodeId, on, chapters }) => [
              { title: `${episodeId} · ${on}`, columns: [], rows: [] },
              ...chapters
                .filter(({ rows }) => rows.length > 0)
                .map(({ title, columns, rows }) => ({
                  title: title[language],
                  columns: columns.map(({ label }) => label[language]),
                  rows: rows.map((row) => columns.map(({ id: column }) => caseCellInWords(row[column] ?? null, language))),
                })),
            ]),
          csv: () => ({
            columns: ['episode', 'chapter', 'row', 'column', 'value'],
            rows: cases.flatMap(({ episodeId: episode, chapters }) =>
              chapters.flatMap((chapter) =>
                rowsAsValues(chapter).flatMap((row, place) =>
                  Object.entries(row).map(([column, value]) => ({
                    episode,
                    chapter: chapter.id,
                    row: place + 1,
                    column,
                    value: typeof value === 'object' && value !== null ? value.join(';') : value,
                  })),
                ),
              ),
            ),
          }),
        });
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku case examples/pori PE0001 --as-of 2022-12-31',
    does: 'the path of one case of your own data, what may follow, who answers and what is missing',
  });
}
