import { locales, PolkuError, type Locale } from '@polku/domain';
import { Command, Option } from 'commander';
import { withExamples } from './examples.ts';
import { exitCodes } from './failure.ts';
import { printJson } from './output.ts';
import type { InitOptions } from './init-package.ts';

/** An option that may be given several times: each counts. */
const collect = (value: string, earlier: readonly string[] | undefined): readonly string[] => [...(earlier ?? []), value];

interface Options extends Omit<InitOptions, 'language'> {
  readonly template?: string;
  readonly language?: Locale;
  readonly json?: boolean;
}

/** The language of the person's own system, where it is one of ours. */
function ownLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Locale {
  const own = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2);
  return locales.find((locale) => locale === own) ?? 'en';
}

export function initCommand(): Command {
  const command = new Command('init')
    .option('--from <files...>', 'the spreadsheet, CSV or XLSX; several where a number links them')
    .option('--out <dir>', 'folder of the data package (default: named after the spreadsheet)')
    .option('--map <file>', 'a mapping that an earlier run wrote, to run it again')
    .option('--template <file>', 'write an empty workbook to fill in instead')
    .option('--organisation <name>', 'the organisation that owns the data')
    .option('--pilot-name <name>', 'the name of the pilot')
    .option('--pilot-starts <date>', 'the first day of the pilot')
    .option('--intervention <team>', 'a team that tries the new way, as the sheet calls it; may be given several times', collect)
    .option('--comparator <team>', 'a team that it is compared with; may be given several times', collect)
    .option('--observed-until <date>', 'the day that the sheet was exported (default: the latest day in it)')
    .option('--ending <reason>', 'the reason of endings for which the sheet tells none')
    .option('--column <name=column>', 'what a column is, as in "Saapui=episodes.referred_on"; may be given several times', collect)
    .addOption(new Option('--dates <form>', 'how days with strokes are written').choices(['d/m/yyyy', 'm/d/yyyy']))
    .addOption(new Option('--language <language>', 'language of what is said and asked (default: your system’s)').choices(locales))
    .option('--json', 'print one JSON document')
    .action(async ({ template, json, ...options }: Options) => {
      const language = options.language ?? ownLanguage(process.env);
      if (template !== undefined) {
        const { writeTemplate } = await import('./init-template.ts');
        const written = await writeTemplate(template, language);
        if (json) printJson(written);
        return;
      }
      if (options.from === undefined)
        throw new PolkuError('unreadable_file', 'Say which spreadsheet: --from FILE, or --template OUT.xlsx for an empty one.');
      const { initPackage } = await import('./init-package.ts');
      const report = await initPackage({ ...options, from: options.from, language });
      if (json) printJson(report);
      process.exitCode = report.written ? exitCodes.ok : exitCodes.invalidData;
    });
  return withExamples(
    command,
    {
      line: 'polku init --from packages/sdk/test/spreadsheet/asiakkaat.csv --out paketti --organisation Satakunta',
      does: 'a package of a sheet, and the mapping that reads the next one',
    },
    {
      line: 'polku init --from packages/sdk/test/spreadsheet/asiakkaat.csv --map paketti/mapping.json --out paketti',
      does: 'the same again, with the mapping that an earlier run wrote',
    },
    { line: 'polku init --template tyhja.xlsx --language fi', does: 'an empty workbook to fill in' },
  );
}
