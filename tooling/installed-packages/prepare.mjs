// Packs the packages as they would be published, and installs them in folders outside the workspace, as a user would.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, runUnseen } from '../run.mjs';
import { readTarball, serveTarballs } from './registry.mjs';

/** The lines of Node that are supported. */
export const nodeMajors = ['20', '22', '24'];

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const versionOf = (room, name) => JSON.parse(readFileSync(join(root, room, 'node_modules', name, 'package.json'), 'utf8')).version;

/** What a user of React and TypeScript has besides. */
const besides = Object.fromEntries(
  [
    ['packages/charts', 'react'],
    ['packages/charts', 'react-dom'],
    ['packages/charts', '@types/react'],
    ['packages/charts', '@types/react-dom'],
    ['packages/sdk', '@types/node'],
  ].map(([room, name]) => [name, versionOf(room, name)]),
);

/** Whoever installs is not in a script of this workspace. */
const outside = Object.fromEntries(
  Object.keys(process.env)
    .filter((name) => /^(npm|pnpm)_/i.test(name))
    .map((name) => [name, undefined]),
);

/** Runs a command in a folder, and gives what it said; fails where it does. */
export async function ran(folder, command, ...args) {
  const { code, said } = await runUnseen(command, args, { cwd: folder, env: outside });
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${folder}:\n${said}`);
  return said;
}

const npmInstall = ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

const installers = {
  npm: (folder) => ran(folder, ...npmInstall),
  // Nothing is hoisted: what a package asks for and does not declare is not found.
  pnpm: (folder) => {
    writeFileSync(join(folder, 'pnpm-workspace.yaml'), 'hoist: false\n');
    return ran(folder, 'npx', '-y', packageManager, 'install', '--prefer-offline', '--reporter=append-only');
  },
};

function consumer(path, registry, dependencies) {
  mkdirSync(path);
  writeFileSync(join(path, 'package.json'), JSON.stringify({ name: 'consumer', private: true, type: 'module', dependencies }));
  if (registry !== undefined) writeFileSync(join(path, '.npmrc'), `@polku:registry=${registry.address}\n`);
  return path;
}

/** Each line of Node; the one that runs this is not installed. The packages hold a binary, and run no script. */
async function installNodes(folder) {
  const [own] = process.versions.node.split('.');
  const platform = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  const others = nodeMajors.filter((major) => major !== own);
  const dependencies = Object.fromEntries(others.map((major) => [`node-${major}`, `npm:node-${platform}@${major}`]));
  await installers.npm(consumer(folder, undefined, dependencies));
  const binary = (major) => join(folder, 'node_modules', `node-${major}`, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return Object.fromEntries(nodeMajors.map((major) => [major, major === own ? process.execPath : binary(major)]));
}

/**
 * @returns the tarballs; the folders of `npm` and `pnpm` that have them installed, each with the examples of the clone, the cohort of Pori in small;
 *   and each Node by its major version
 */
export async function installPackages() {
  const path = mkdtempSync(join(realpathSync(tmpdir()), 'polku-installed-'));
  const packed = join(path, 'tarballs');
  await ran(root, 'npx', '-y', packageManager, '--recursive', '--filter', './packages/*', 'pack', '--pack-destination', packed);
  const tarballs = readdirSync(packed).map((file) => readTarball(join(packed, file)));
  const registry = await serveTarballs(tarballs);
  const dependencies = { ...besides, ...Object.fromEntries(tarballs.map(({ manifest: { name, version } }) => [name, version])) };
  const folders = Object.fromEntries(Object.keys(installers).map((name) => [name, join(path, name)]));
  const cohort = join(path, 'pori');
  const [binaries] = await Promise.all([
    installNodes(join(path, 'nodes')),
    ...Object.entries(folders).map(([name, folder]) => installers[name](consumer(folder, registry, dependencies))),
    ran(root, process.execPath, 'apps/seed/dist/main.js', 'pori', '--out', cohort, '--episodes', '300'),
  ]);
  await registry.close();
  for (const folder of Object.values(folders)) {
    cpSync(join(root, 'examples/waiting-list'), join(folder, 'examples/waiting-list'), { recursive: true });
    cpSync(cohort, join(folder, 'examples/pori'), { recursive: true });
  }
  return { tarballs, folders, nodes: binaries, remove: () => rmSync(path, { recursive: true, force: true }) };
}
