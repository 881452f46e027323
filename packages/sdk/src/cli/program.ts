import { polkuVersion } from '@polku/domain';
import { Command } from 'commander';
import { analyseCommand } from './analyse.ts';
import { describeCommand } from './describe.ts';
import { evaluateCommand } from './evaluate.ts';
import { importCommand } from './import.ts';
import { planCommand } from './plan.ts';
import { validateCommand } from './validate.ts';

/**
 * The `polku` command. With `--json`, standard output is one JSON document; all else goes to standard error. Commands that
 * need the engine load it when they run: the others start without its databases.
 */
export function createProgram(): Command {
  const program = new Command('polku')
    .description('Tells whether a service pilot works, and whether we know it or hope it.')
    .version(polkuVersion)
    .exitOverride()
    .showHelpAfterError('(polku --help lists the commands)');
  for (const command of [validateCommand(), evaluateCommand(), analyseCommand(), planCommand(), importCommand(), describeCommand()]) {
    program.addCommand(inheriting(command, program));
  }
  return program;
}

/** A command, and those below it, that end and help as the program does: a mistake at any depth is told the same way. */
function inheriting(command: Command, parent: Command): Command {
  command.copyInheritedSettings(parent);
  for (const below of command.commands) inheriting(below, command);
  return command;
}
