import type { Command } from 'commander';

/** A command line that does something useful in the folder of the project, and what it does. */
export interface Example {
  readonly line: string;
  readonly does: string;
}

const known = new WeakMap<Command, readonly Example[]>();

/** Shows examples at the end of a command's help. A test runs each. */
export function withExamples(command: Command, ...examples: readonly Example[]): Command {
  known.set(command, examples);
  const lines = examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  return command.addHelpText('after', `\nExamples:\n${lines.join('\n')}`);
}

export const examplesOf = (command: Command): readonly Example[] => known.get(command) ?? [];
