#!/usr/bin/env node
import { exitCodes } from './failure.ts';
import { runCommand } from './run-command.ts';

// Whoever reads may stop reading: `polku describe metrics | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(process.exitCode ?? exitCodes.ok);
});

await runCommand(process.argv.slice(2));
