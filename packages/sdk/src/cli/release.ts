import { Command } from 'commander';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { print, withFormat, type FormatOptions, type Printout } from './printing/format.ts';
import { addRegistered, type Registered } from './registry.ts';
import { databaseOption, metricOption } from './shared-options.ts';

interface ServerOptions extends FormatOptions {
  readonly database: string;
}

interface PilotOptions extends ServerOptions {
  readonly pilot: string;
  readonly organisation?: string;
}

const onServer = async () => (await import('../on-server.ts')).onServer;

type Summary = Readonly<Record<'id' | 'pilot' | 'organisation' | 'policy' | 'asOf' | 'releasedAt', string>> & {
  readonly needsSecondPerson: boolean;
  readonly approvedAt: string | null;
};

const columns = ['id', 'pilot', 'policy', 'asOf', 'releasedAt', 'approvedAt'] as const;
const rowOf = (release: Summary) => ({
  ...Object.fromEntries(columns.map((column) => [column, release[column]])),
  approvedAt: release.approvedAt ?? (release.needsSecondPerson ? 'not yet' : 'not needed'),
});

const releasesPrintout = (releases: readonly Summary[], json: unknown): Printout => ({
  json: () => json,
  tables: () => [{ columns, rows: releases.map((release) => Object.values(rowOf(release))) }],
  csv: () => ({ columns, rows: releases.map(rowOf) }),
});

const ofPilot = (command: Command): Command =>
  command
    .addOption(databaseOption())
    .requiredOption('--pilot <id>', 'the pilot')
    .option('--organisation <id>', 'the organisation that runs it, where several have a pilot of that id');

function listReleases(): Command {
  const command = ofPilot(new Command('list')).action(async ({ database, pilot, organisation, ...options }: PilotOptions) => {
    const releases = await (await onServer())(database, ({ caller }) => caller.releases.list({ pilot, organisation }));
    await print(options, releasesPrintout(releases, releases));
  });
  return withExamples(withFormat(command), {
    line: 'polku release list --pilot waiting_list --database "$DATABASE_URL"',
    does: 'what was released of a pilot, the newest first, and what awaits a second person',
  });
}

interface RequestOptions extends PilotOptions {
  readonly metric?: string[];
  readonly asOf?: string;
}

function requestRelease(): Command {
  const command = ofPilot(new Command('request'))
    .addOption(metricOption())
    .option('--as-of <date>', 'use nothing after this date (default: the last day observed)', isoDate)
    .action(async ({ database, pilot, organisation, metric, asOf, ...options }: RequestOptions) => {
      const question = { pilot, organisation, metrics: metric, asOf };
      const release = await (await onServer())(database, ({ caller }) => caller.releases.request(question));
      await print(options, releasesPrintout([release], release));
      if (release.approvedAt === null)
        console.error('Somebody else, with a role of the database of their own, approves it: polku release approve.');
    });
  return withExamples(withFormat(command), {
    line: 'polku release request --pilot waiting_list --metric time_to_service --database "$DATABASE_URL"',
    does: 'asks for an answer to be given to the public; it is made and kept, and given to nobody yet',
  });
}

const releaseArgument = 'id of the release, or the first characters of it';

function approveRelease(): Command {
  const command = new Command('approve')
    .argument('<id>', releaseArgument)
    .addOption(databaseOption())
    .action(async (id: string, { database, ...options }: ServerOptions) => {
      const release = await (await onServer())(database, ({ caller }) => caller.releases.approve({ id }));
      await print(options, releasesPrintout([release], release));
    });
  return withExamples(withFormat(command), {
    line: 'polku release approve "$RELEASE_ID" --database "$DATABASE_URL"',
    does: 'lets the public see what somebody else asked for; who asked is refused',
  });
}

function showRelease(): Command {
  const command = new Command('show')
    .argument('<id>', releaseArgument)
    .addOption(databaseOption())
    .action(async (id: string, { database, ...options }: ServerOptions) => {
      const { evaluation, ...release } = await (await onServer())(database, ({ caller }) => caller.releases.read({ id }));
      const { evaluationPrintout } = await import('./evaluation-printout.ts');
      await print(options, {
        ...evaluationPrintout(evaluation, { language: 'en', isFull: release.question.metrics !== undefined }),
        json: () => ({ ...release, evaluation }),
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku release show "$RELEASE_ID" --database "$DATABASE_URL"',
    does: 'what a release said, as it was released',
  });
}

const commands: Readonly<Record<string, Registered>> = {
  request: { does: 'ask for a release to the public, which a second person approves', load: async () => requestRelease() },
  approve: { does: 'approve a release that somebody else asked for', load: async () => approveRelease() },
  list: { does: 'the releases of a pilot', load: async () => listReleases() },
  show: { does: 'one release as it was released', load: async () => showRelease() },
};

/** What a server has released, and what awaits a second person. */
export const releaseCommand = (words?: readonly string[]): Promise<Command> => addRegistered(new Command('release'), commands, words);
