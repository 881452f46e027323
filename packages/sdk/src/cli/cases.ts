import { locales, type Locale } from '@polku/domain';
import { caseColumns, lackIds, lacks, type LackId } from '@polku/domain/casework';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ownDataOnly } from './case-options.ts';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

interface CasesCommandOptions extends FormatOptions {
  readonly without?: readonly LackId[];
  readonly days?: number;
  readonly asOf?: string;
  readonly language: Locale;
}

const columns = ['episode', 'client', 'team', 'lacks'] as const;

function wholeDays(value: string): number {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError('A whole number of days from 1 to 9999 is expected.');
  return Number(value);
}

export function casesCommand(): Command {
  const command = new Command('cases')
    .argument('<dir>', 'folder of your own data package, or a workbook')
    .addOption(
      new Option('--without <what>', 'what the cases lack; may be given several times (default: any of it)')
        .choices(lackIds)
        .argParser((value: string, earlier: readonly LackId[] | undefined) => {
          if (!lackIds.some((id) => id === value)) throw new InvalidArgumentError(`Allowed choices are ${lackIds.join(', ')}.`);
          return [...(earlier ?? []), value as LackId];
        }),
    )
    .option('--days <days>', 'days within which a client who waits is contacted, where the team has not agreed on its own', wholeDays)
    .option('--as-of <date>', 'the day of looking: nothing after it is used (default: the last day observed)', isoDate)
    .addOption(new Option('--language <language>', 'language of what is told').choices(locales).default('fi'))
    .addOption(ownDataOnly())
    .action(async (folder: string, { without, days, asOf, language, ...options }: CasesCommandOptions) => {
      const { tellingRefusals } = await import('./refusals.ts');
      await tellingRefusals({ ...options, language }, async () => {
        const { casesLacking } = await import('../cases.ts');
        const cases = await casesLacking(folder, { without, agreedDays: days, on: asOf });
        await print(options, {
          json: () => ({
            schema: 'polku-cases/1',
            cases: cases.map(({ episodeId: episode, clientId: client, teamId: team, lacks: lacking }) => ({
              episode,
              client,
              team,
              lacks: lacking,
            })),
          }),
          tables: () => [
            {
              columns: columns.map((column) => caseColumns[column][language]),
              rows: cases.map(({ episodeId, clientId, teamId, lacks: lacking }) => [
                episodeId,
                clientId,
                teamId,
                lacking.map((id) => lacks[id].label[language]).join(', '),
              ]),
            },
          ],
          csv: () => ({
            columns,
            rows: cases.map(({ episodeId: episode, clientId: client, teamId: team, lacks: lacking }) => ({
              episode,
              client,
              team,
              lacks: lacking.join(';'),
            })),
          }),
        });
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku cases examples/pori --without plan --without responsible --as-of 2022-12-31',
    does: 'ids of your own open cases that have no plan, or for which nobody answers',
  });
}
