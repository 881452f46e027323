import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import { vi } from 'vitest';
import { runCommand } from '../src/cli/run-command.ts';

export interface Ran {
  readonly status: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The file that a user runs. */
export const command = fileURLToPath(new URL('../dist/bin/polku.js', import.meta.url));

/** Runs the built command in a process of its own, as a user would; `polku` runs the same without starting one. */
export function polkuProcess(...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, stdout, stderr };
}

/** Runs the command in this process, and gives what it would have printed and its exit code. */
export async function polku(...words: string[]): Promise<Ran> {
  const told = { stdout: '', stderr: '' };
  const exitCode = process.exitCode;
  const spies = (['stdout', 'stderr'] as const).flatMap((stream) => [
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      told[stream] += String(text);
      return true;
    }),
    vi.spyOn(console, stream === 'stdout' ? 'log' : 'error').mockImplementation((...said: unknown[]) => {
      told[stream] += `${format(...said)}\n`;
    }),
  ]);
  process.exitCode = undefined;
  try {
    await runCommand(words);
    return { status: process.exitCode ?? 0, ...told };
  } finally {
    process.exitCode = exitCode;
    for (const spy of spies) spy.mockRestore();
  }
}
