import { CommanderError } from 'commander';
import { exitCodes, reportFailure } from './failure.ts';
import { createProgram } from './program.ts';

/** Runs the command of these words, those after `polku`, and sets the exit code of the process. */
export async function runCommand(words: readonly string[]): Promise<void> {
  try {
    const program = await createProgram(words);
    await program.parseAsync(words, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.cannotRun;
    else process.exitCode = await reportFailure(error);
  }
}
