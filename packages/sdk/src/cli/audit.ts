import { PolkuError } from '@polku/domain';
import { Command, Option } from 'commander';
import { isoDate } from './dates.ts';
import { withExamples } from './examples.ts';
import { exitCodes } from './failure.ts';
import { print, withFormat, type FormatOptions, type Printout } from './printing/format.ts';
import { databaseOption } from './shared-options.ts';
import type { AuditEntry, ChainBreak, ChainHead } from '@polku/engine/node';

interface ServerOptions extends FormatOptions {
  readonly database: string;
}

const onServer = async () => (await import('../on-server.ts')).onServer;

const entryColumns = ['at', 'organisation', 'entry', 'action', 'subject', 'details'] as const;
const cellsOf = ({ at, organisation, number, action, subject, details }: AuditEntry) => ({
  at,
  organisation,
  entry: number,
  action,
  subject,
  details: Object.entries(details)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', '),
});

/** Entries, in each form. */
const entriesPrintout = (entries: readonly AuditEntry[], told: readonly string[] = []): Printout => ({
  json: () => entries,
  tables: () => [{ told, columns: entryColumns, rows: entries.map((entry) => Object.values(cellsOf(entry))) }],
  csv: () => ({ columns: entryColumns, rows: entries.map(cellsOf) }),
});

/** What is wrong with a chain, and what that means. */
const breaks: Readonly<Record<ChainBreak['what'], string>> = {
  entry_missing: 'an entry that was there is gone',
  content_changed: 'what the entry says, or its hash, is not what was written',
  link_changed: 'the entry does not follow the one before it',
  details_unknown: 'the entry holds what no event of this version does',
  tail_missing: 'the chain has come further than its entries: the last are gone',
  head_missing: 'where the chain has come to is not where its last entry stands',
  anchor_differs: 'the entry is another than the head that was kept tells: the chain was written anew',
};

const lineOf = ({ organisation, entry, hash }: ChainHead): string => `${organisation === '' ? '-' : organisation} ${entry} ${hash}`;

/** Heads as `polku audit verify` prints them, a line each. */
function headsIn(text: string): readonly ChainHead[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, organisation, entry, hash] = /^(\S+) (\d+) ([0-9a-f]{64})$/.exec(line.trim()) ?? [];
    if (organisation === undefined)
      throw new PolkuError('unreadable_file', 'The file of heads holds a line that is no head: an organisation, a number and a hash.');
    return { organisation: organisation === '-' ? '' : organisation, entry: Number(entry), hash: hash! };
  });
}

async function readHeads(path: string): Promise<readonly ChainHead[]> {
  const { readInput } = await import('../standard-input.ts');
  const text = await readInput(path).catch(() => {
    throw new PolkuError('unreadable_file', 'The file of heads does not exist, or cannot be read.');
  });
  return headsIn(text);
}

export function verifyCommand(): Command {
  const command = new Command('verify')
    .addOption(databaseOption())
    .option('--heads <file>', 'heads that an earlier run printed and that were kept elsewhere, - for standard input')
    .action(async ({ database: url, heads: file, ...options }: ServerOptions & { heads?: string }) => {
      const anchors = file === undefined ? [] : await readHeads(file);
      const { verifyTrail } = await import('@polku/engine/node');
      const report = await (await onServer())(url, ({ database }) => verifyTrail(database, anchors));
      const broken = report.breaks.map(({ organisation, entry, what }) => ({ organisation, entry, what, means: breaks[what] }));
      await print(options, {
        json: () => report,
        // Alone on standard output, so that a file takes the heads.
        text: () => report.heads.map(lineOf).join('\n'),
        tables: () => [{ columns: ['organisation', 'entry', 'hash'], rows: report.heads.map((head) => Object.values(head)) }],
        csv: () => ({ columns: ['organisation', 'entry', 'hash'], rows: report.heads.map((head) => ({ ...head })) }),
      });
      for (const { organisation, entry, means } of broken) console.error(`Organisation "${organisation}", entry ${entry}: ${means}.`);
      if (broken.length === 0)
        console.error(
          `The trail is as it was written: ${report.entries} entries. Keep these heads outside the database, and give them with --heads the next time.`,
        );
      process.exitCode = broken.length === 0 ? exitCodes.ok : exitCodes.invalidData;
    });
  return withExamples(withFormat(command), {
    line: 'polku audit verify --database "$DATABASE_URL"',
    does: 'proves that every entry is as it was written, and prints the head of each chain, to be kept elsewhere',
  });
}

interface ListOptions extends ServerOptions {
  readonly organisation?: string;
  readonly action?: never;
  readonly subject?: string;
  readonly from?: string;
  readonly to?: string;
  readonly most: number;
}

export async function listCommand(): Promise<Command> {
  const [{ auditActions }, { positiveOf }] = await Promise.all([import('@polku/engine/node'), import('./numbers.ts')]);
  const command = new Command('list')
    .addOption(databaseOption())
    .option('--organisation <id>', 'of this organisation')
    .addOption(new Option('--action <action>', 'of this kind').choices(auditActions))
    .option('--subject <name>', 'by this person, or role of the database')
    .option('--from <date>', 'from this day on', isoDate)
    .option('--to <date>', 'to this day', isoDate)
    .option('--most <number>', 'the newest, at most so many', positiveOf, 200)
    .action(async ({ database: url, most, organisation, action, subject, from, to, ...options }: ListOptions) => {
      const { listEntries } = await import('@polku/engine/node');
      const filter = { organisation, action, subject, from, to };
      await print(
        options,
        entriesPrintout(await (await onServer())(url, ({ database }) => listEntries(database, filter, Math.trunc(most)))),
      );
    });
  return withExamples(withFormat(command), {
    line: 'polku audit list --action imported --database "$DATABASE_URL"',
    does: 'who loaded what, and when',
  });
}

export function clientCommand(): Command {
  const command = new Command('client')
    .argument('<id>', 'the client’s id, or - to read it from standard input, which keeps it out of the history of the shell')
    .addOption(databaseOption())
    .option('--organisation <id>', 'of this organisation; else of every one that has held the client')
    .action(async (told: string, { database: url, organisation, ...options }: ServerOptions & { organisation?: string }) => {
      const { readInput } = await import('../standard-input.ts');
      const id = told === '-' ? (await readInput(told)).trim() : told;
      const { entriesOfClient } = await import('@polku/engine/node');
      const entries = await (
        await onServer()
      )(url, async ({ database, trail, subject }) => {
        const found = await entriesOfClient(database, id, organisation);
        // Who asks has looked at what concerns a person.
        for (const of of [...new Set(found.map((entry) => entry.organisation))].sort())
          await trail.record({
            action: 'client_trail_read',
            subject,
            organisation: of,
            details: { entries: found.filter((entry) => entry.organisation === of).length },
          });
        return found;
      });
      await print(options, entriesPrintout(entries));
      if (entries.length === 0) console.error('No package that was loaded here has held a client of that id.');
    });
  return withExamples(withFormat(command), {
    line: 'polku audit client 1 --database "$DATABASE_URL"',
    does: 'who has processed the data of one client (703/2023, section 11)',
  });
}

const snapshotColumns = ['importedAt', 'organisation', 'package', 'observedUntil', 'isHeld', 'hash'] as const;

export function snapshotsCommand(): Command {
  const command = new Command('snapshots')
    .addOption(databaseOption())
    .option('--organisation <id>', 'of this organisation')
    .action(async ({ database: url, organisation, ...options }: ServerOptions & { organisation?: string }) => {
      const { listSnapshots } = await import('@polku/engine/node');
      const snapshots = await (await onServer())(url, ({ database }) => listSnapshots(database, organisation));
      await print(options, {
        json: () => snapshots,
        tables: () => [{ columns: snapshotColumns, rows: snapshots.map((each) => snapshotColumns.map((column) => each[column])) }],
        csv: () => ({
          columns: snapshotColumns,
          rows: snapshots.map((each) => Object.fromEntries(snapshotColumns.map((column) => [column, each[column]]))),
        }),
      });
    });
  return withExamples(withFormat(command), {
    line: 'polku audit snapshots --database "$DATABASE_URL"',
    does: 'what each import brought: its hash, its day, and the last day that it knew about',
  });
}
