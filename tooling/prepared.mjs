import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What an installation and a build are made from. */
function inputsOf(root) {
  const rooms = ['packages', 'apps'].flatMap((kind) => readdirSync(join(root, kind)).map((name) => join(root, kind, name)));
  return [
    join(root, 'pnpm-lock.yaml'),
    ...[...rooms, join(root, 'bench')].flatMap((room) => [join(room, 'package.json'), join(room, 'src')]),
  ];
}

function latestChange(path) {
  const status = statSync(path, { throwIfNoEntry: false });
  if (status === undefined) return 0;
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => latestChange(join(path, name))));
}

/** Touched when all that a command needs is installed and built; what changes later makes both due again. */
const stampOf = (root, command) => join(root, '.polku', 'prepared', command);

/** Whether a command may run as things stand: `built`, which it needs, is there, and nothing has changed since it was prepared. */
export function isPrepared(root, command, built) {
  const stamp = stampOf(root, command);
  if (!existsSync(stamp) || !existsSync(join(root, built))) return false;
  return Math.max(...inputsOf(root).map(latestChange)) <= statSync(stamp).mtimeMs;
}

/** Says that all that a command needs is installed and built from the files as they were at that time. */
export function markPrepared(root, command, since = new Date()) {
  const stamp = stampOf(root, command);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, '');
  utimesSync(stamp, since, since);
}
