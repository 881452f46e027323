import type { CommandId } from '@polku/domain/reference';
import { Command } from 'commander';

/** The commands, each loaded when it is asked for: what one of them needs, the others start without. */
const commands: Readonly<Record<CommandId, () => Promise<Command>>> = {
  init: async () => (await import('./init.ts')).initCommand(),
  validate: async () => (await import('./validate.ts')).validateCommand(),
  evaluate: async () => (await import('./evaluate.ts')).evaluateCommand(),
  analyse: async () => (await import('./analyse.ts')).analyseCommand(),
  plan: async () => (await import('./plan.ts')).planCommand(),
  import: async () => (await import('./import.ts')).importCommand(),
  export: async () => (await import('./export.ts')).exportCommand(),
  report: async () => (await import('./report.ts')).reportCommand(),
  describe: async () => (await import('./describe.ts')).describeCommand(),
};

/**
 * The `polku` command. With `--json`, standard output is one JSON document; all else goes to standard error.
 *
 * @param asked The first word of the command line; all commands are there unless it is one of them.
 */
export async function createProgram(asked?: string): Promise<Command> {
  const program = new Command('polku')
    .description('Tells whether a service pilot works, and whether we know it or hope it.')
    .exitOverride()
    .showHelpAfterError('(polku --help lists the commands)');
  const ids = Object.keys(commands) as CommandId[];
  const one = ids.filter((id) => id === asked);
  if (one.length === 0) program.version((await import('@polku/domain')).polkuVersion);
  const loaded = await Promise.all((one.length > 0 ? one : ids).map((id) => commands[id]()));
  for (const command of loaded) program.addCommand(inheriting(command, program));
  return program;
}

/** A command, and those below it, that end and help as the program does: a mistake at any depth is told the same way. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const below of command.commands) inheriting(below, command);
  return command;
}
