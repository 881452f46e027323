import { spawn } from 'node:child_process';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** Runs a command of the workspace with its output shown, and gives its exit code. */
export function run(command, args, { env = {}, cwd = root } = {}) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, {
      cwd,
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        TURBO_TELEMETRY_DISABLED: '1',
        STORYBOOK_DISABLE_TELEMETRY: '1',
        ...env,
        PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
      },
    });
    child.on('error', fail);
    child.on('close', (code) => settle(code ?? 1));
  });
}

/** Runs the commands one after another and stops the process at the first that fails. */
export async function runAll(steps) {
  for (const [command, ...args] of steps) {
    const code = await run(command, args);
    if (code !== 0) process.exit(code);
  }
}
