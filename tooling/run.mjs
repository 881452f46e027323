import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

function start(command, args, { env = {}, cwd = root, stdio = 'inherit' } = {}) {
  return spawn(command, args, {
    cwd,
    stdio,
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      STORYBOOK_DISABLE_TELEMETRY: '1',
      ...env,
      PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}`,
    },
  });
}

const codeOf = (child) =>
  new Promise((settle, fail) => {
    child.on('error', fail);
    child.on('close', (code) => settle(code ?? 1));
  });

/** Runs a command of the workspace with its output shown, and gives its exit code. */
export const run = (command, args, options) => codeOf(start(command, args, options));

/** Runs a command and gives its exit code and all that it said. */
export async function runUnseen(command, args, options) {
  const child = start(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
  const code = await codeOf(child);
  return { code, said: Buffer.concat(said).toString() };
}

/** Runs the commands, as many at once as there are processors unless told, tells of each when it ends, and gives the first exit code that is none of 0. */
export async function runEach(steps, lanes = availableParallelism()) {
  const left = [...steps];
  let failed = 0;
  const lane = async () => {
    for (let step = left.shift(); step !== undefined; step = left.shift()) {
      const [command, ...args] = step;
      const { code, said } = await runUnseen(command, args);
      console.log(`$ ${step.join(' ')}\n${said}`);
      failed ||= code;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return failed;
}

/** Runs the commands, and stops the process if one fails, when all have ended. */
export async function runAll(steps) {
  const code = await runEach(steps);
  if (code !== 0) process.exit(code);
}
