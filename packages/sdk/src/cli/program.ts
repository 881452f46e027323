import type { CommandId } from '@polku/domain/reference';
import { Command } from 'commander';
import { addRegistered, type Registered } from './registry.ts';

/** The commands, each loaded when it is asked for: what one of them needs, the others start without. */
const commands: Readonly<Record<CommandId, Registered>> = {
  init: {
    does: 'make a data package from a spreadsheet: one flat sheet, or several that a number links',
    load: async () => (await import('./init.ts')).initCommand(),
  },
  validate: { does: 'check a data package', load: async () => (await import('./validate.ts')).validateCommand() },
  evaluate: {
    does: 'evaluate one pilot of a data package, in an embedded database',
    load: async () => (await import('./evaluate.ts')).evaluateCommand(),
  },
  analyse: { does: 'the estimators alone, on any flat file', load: async () => (await import('./analyse.ts')).analyseCommand() },
  plan: {
    does: 'how many people or events a pilot needs, or what so many can find; and the evaluation plan: init, show, lock, check, amend, record',
    load: async (words) => (await import('./plan.ts')).planCommand(words),
  },
  import: {
    does: 'load a data package into Postgres: all or nothing, safe to repeat',
    load: async () => (await import('./import.ts')).importCommand(),
  },
  backup: {
    does: 'write a whole database into a folder, as it is at one moment',
    load: async () => (await import('./backup.ts')).backupCommand(),
  },
  restore: {
    does: 'put a backup into an empty database, all or nothing',
    load: async () => (await import('./backup.ts')).restoreCommand(),
  },
  export: {
    does: 'write definitions, data quality notes, released results and series of one pilot as a data package that outlives the project',
    load: async () => (await import('./export.ts')).exportCommand(),
  },
  report: {
    does: 'draft the four-field report to the steering group in Markdown, for a person to correct and sign',
    load: async () => (await import('./report.ts')).reportCommand(),
  },
  case: {
    does: 'one case of your own data: its path, what may follow, who answers and what is missing',
    load: async () => (await import('./case.ts')).caseCommand(),
  },
  cases: {
    does: 'ids of your own open cases that lack a responsible worker, contact, a plan or consent',
    load: async () => (await import('./cases.ts')).casesCommand(),
  },
  release: {
    does: 'what a server has released; a release to the public is asked for by one person and approved by another',
    load: async (words) => (await import('./release.ts')).releaseCommand(words),
  },
  since: {
    does: 'what has changed between two evaluations, or on a server since the last meeting',
    load: async () => (await import('./since.ts')).sinceCommand(),
  },
  replay: {
    does: 'make a release, or an evaluation in a file, again: the same bytes, or what is not as it was (exit 1)',
    load: async () => (await import('./replay.ts')).replayCommand(),
  },
  audit: {
    does: 'what was done on a server, by whom, and the proof that the trail is whole',
    load: async (words) => (await import('./audit-commands.ts')).auditCommand(words),
  },
  describe: { does: 'definitions: what things are', load: async () => (await import('./describe.ts')).describeCommand() },
  completion: {
    does: 'print what makes a shell complete the words of polku',
    load: async () => (await import('./completion.ts')).completionCommand(),
  },
};

/**
 * The `polku` command. With `--json`, standard output is one JSON document; all else goes to standard error.
 *
 * @param words The command line. Of the commands only the one that it asks for is loaded; of the others it is known what they do.
 *   Without it all are loaded.
 */
export async function createProgram(words?: readonly string[]): Promise<Command> {
  const program = new Command('polku')
    .description('Tells whether a service pilot works, and whether we know it or hope it.')
    .exitOverride()
    .showHelpAfterError('(polku --help lists the commands)');
  const asked = words?.[0] === 'help' ? words.slice(1) : words;
  if (asked?.[0] === undefined || asked[0].startsWith('-')) program.version((await import('@polku/domain')).polkuVersion);
  await addRegistered(program, commands, asked);
  // What a shell asks while somebody types; nobody asks it by hand.
  if (asked?.[0] === 'complete') program.addCommand((await import('./completion.ts')).completeCommand(createProgram), { hidden: true });
  for (const command of program.commands) inheriting(command, program);
  return program;
}

/** A command, and those below it, end and help as the program does: a mistake at any depth is told the same way. */
function inheriting(command: Command, parent: Command): void {
  command.copyInheritedSettings(parent);
  for (const below of command.commands) inheriting(below, command);
}
