#!/usr/bin/env node
import { exitCodes, reportFailure } from './failure.ts';
import { runCommand } from './run-command.ts';
import { endAtSignals } from './signals.ts';

// Whoever reads may stop reading: `polku describe metrics | head`.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(process.exitCode ?? exitCodes.ok);
  });
// What fails beside the command's own way is told as any failure is.
process.on('uncaughtException', (error) => void reportFailure(error).then((code) => process.exit(code)));
endAtSignals();

await runCommand(process.argv.slice(2));
