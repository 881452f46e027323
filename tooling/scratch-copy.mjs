// A copy of the workspace in a temporary folder, in which a test adds a thing and sees which files that takes.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, dirname, extname, join, relative } from 'node:path';
import { root } from './run.mjs';

const leftOut = new Set(['node_modules', '.git', '.turbo', '.polku', '.vite', '.vitepress', 'site', 'storybook-static', 'coverage']);

/** The workspace folders, each of which has dependencies of its own. */
const everyRoom = ['packages', 'apps']
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
  .concat('bench');

/**
 * Installed packages are linked; those of the workspace are linked to their copies, so that a change in one is seen by the others.
 * What is built is copied as built, with its times: a check of types then reads only what the test changed.
 */
function linkDependencies(path, room) {
  const installed = join(root, room, 'node_modules');
  if (!existsSync(installed)) return;
  for (const name of readdirSync(installed).filter((entry) => !entry.startsWith('.'))) {
    const below = name.startsWith('@') ? readdirSync(join(installed, name)).map((entry) => `${name}/${entry}`) : [name];
    for (const dependency of below) {
      const link = join(path, room, 'node_modules', dependency);
      mkdirSync(dirname(link), { recursive: true });
      const target = dependency.startsWith('@polku/')
        ? join(path, 'packages', dependency.slice('@polku/'.length))
        : realpathSync(join(installed, dependency));
      symlinkSync(target, link, 'junction');
    }
  }
}

/**
 * @param rooms the folders that the test changes, and those that are to see the change; the others are linked, not copied
 * @returns {{
 *   path: string,
 *   add: (file: string, text: string) => void,
 *   edit: (file: string, change: (text: string) => string) => void,
 *   run: (command: string, args: string[], options?: { cwd?: string }) => string,
 *   touchedByHand: () => string[],
 *   remove: () => void,
 * }} where `run` gives what the command printed, or throws it when the command fails
 */
export function scratchCopy(rooms = everyRoom) {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'polku-scratch-'));
  const linked = ['node_modules', 'examples', ...everyRoom.filter((room) => !rooms.includes(room))];
  // The modules of docstring examples come and go while another test copies.
  const isOfExamples = (from) => basename(from) === 'docstring-examples' && dirname(dirname(from)) === join(root, 'packages');
  const isCopied = (from) =>
    !leftOut.has(basename(from)) && extname(from) !== '.map' && !linked.includes(relative(root, from)) && !isOfExamples(from);
  cpSync(root, path, { recursive: true, preserveTimestamps: true, filter: isCopied });
  for (const folder of linked) symlinkSync(join(root, folder), join(path, folder), 'junction');
  for (const room of rooms) linkDependencies(path, room);

  const mustBeCopied = (file) => {
    if (linked.some((folder) => file.startsWith(`${folder}/`))) throw new Error(`${file} is not in a folder that was copied`);
  };
  const touched = new Set();
  return {
    path,
    add(file, text) {
      mustBeCopied(file);
      if (existsSync(join(path, file))) throw new Error(`${file} is there already`);
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
      touched.add(file);
    },
    edit(file, change) {
      mustBeCopied(file);
      const before = readFileSync(join(path, file), 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file} was not changed`);
      writeFileSync(join(path, file), after);
      touched.add(file);
    },
    run(command, args, { cwd = '.' } = {}) {
      const { status, stdout, stderr, error } = spawnSync(command, args, {
        cwd: join(path, cwd),
        encoding: 'utf8',
        shell: process.platform === 'win32',
        env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH}` },
      });
      if (error) throw error;
      if (status !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`);
      return `${stdout}${stderr}`;
    },
    touchedByHand: () => [...touched].sort(),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
