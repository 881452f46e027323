import { locales, PolkuError, type Locale, type Text } from '@polku/domain';
import type { ConclusionChange } from '@polku/domain/evaluation';
import { isAbsence } from '@polku/domain/evaluation';
import { Command, Option } from 'commander';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { print, withFormat, type FormatOptions } from './printing/format.ts';

interface SinceOptions extends FormatOptions {
  readonly database?: string;
  readonly pilot?: string;
  readonly organisation?: string;
  readonly meeting?: string;
  readonly language: Locale;
}

interface Changes {
  readonly summary: Text;
  readonly changes: readonly (ConclusionChange & { readonly sentence: Text })[];
}

async function changesOf(files: readonly string[], options: SinceOptions, command: Command): Promise<Changes> {
  const { database: url, pilot, organisation, meeting: meetingOn } = options;
  if (url !== undefined && pilot !== undefined) {
    const { onServer } = await import('../on-server.ts');
    const told = await onServer(url, ({ caller }) => caller.since({ pilot, organisation, meetingOn }));
    if (told !== null) return told;
    throw new PolkuError(
      'unknown_release',
      'There are no two releases of that pilot to compare: one is made whenever its evaluation is asked for.',
    );
  }
  const [before, after] = files;
  if (before === undefined || after === undefined)
    return command.error('error: what is to be compared? Give two files of evaluations, or --pilot with --database.');
  const [{ readEvaluationFile }, { toldChanges }] = await Promise.all([import('../replay-file.ts'), import('@polku/engine/node')]);
  const [old, now] = [(await readEvaluationFile(before)).evaluation, (await readEvaluationFile(after)).evaluation];
  if (old.pilot.id !== now.pilot.id)
    throw new PolkuError('unknown_pilot', 'The two files tell of different pilots: what has changed is told of one.');
  return toldChanges(old, now);
}

const columns = ['metric', 'arm', 'priority', 'changed', 'before', 'after', 'moved', 'isBeyondInterval', 'reasons'] as const;

const rowOf = ({ metric, arm, priority, changed, before, after, moved, isBeyondInterval, reasons }: ConclusionChange) => {
  const told = (side: ConclusionChange['before']): string | null => {
    if (side === undefined) return null;
    return isAbsence(side.estimate) ? side.case : `${side.case} ${side.estimate}`;
  };
  const [from, to] = [told(before), told(after)];
  return { metric, arm, priority, changed, before: from, after: to, moved: moved ?? null, isBeyondInterval, reasons: reasons.join(';') };
};

export function sinceCommand(): Command {
  const command = new Command('since')
    .argument('[files...]', 'the evaluation before and the one after, as polku evaluate --json printed them')
    .option('--database <url>', 'postgres:// address of a server’s database: its own releases are compared')
    .option('--pilot <id>', 'the pilot, on a server')
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id')
    .option('--meeting <date>', 'the day of the last meeting (default: since the release before)', isoDate)
    .addOption(new Option('--language <language>', 'language of the sentences').choices(locales).default('en'))
    .action(async (files: readonly string[], options: SinceOptions) => {
      const { language } = options;
      const told = await changesOf(files, options, command);
      await print(options, {
        json: () => told,
        text: () => [told.summary[language], ...told.changes.map(({ sentence }) => sentence[language])].join('\n'),
        tables: () => [{ columns, rows: told.changes.map((change) => Object.values(rowOf(change))) }],
        csv: () => ({ columns, rows: told.changes.map(rowOf) }),
      });
    });
  return withExamples(
    withFormat(command),
    { line: 'polku since evaluation.json evaluation.json --language fi', does: 'what has changed between two evaluations, in words' },
    {
      line: 'polku since --pilot waiting_list --database "$DATABASE_URL"',
      does: 'what has changed of the measures of the plan since the release before',
    },
  );
}
