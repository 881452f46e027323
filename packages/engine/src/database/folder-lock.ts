import { PolkuError } from '@polku/domain';
import { randomUUID } from 'node:crypto';
import { existsSync, linkSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Locks that this process holds: its own id alone does not tell, since a container gives the same one to each process it starts. */
const held = new Set<string>();

/** When a process began, so that another one that got its id is not taken for it; empty where the system does not tell. */
function startOf(pid: number): string {
  try {
    // The name of the program, in brackets, may hold blanks: fields are counted from behind it.
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as { code?: unknown }).code === 'EPERM';
  }
}

/** Whether the process that wrote a lock still works on the folder. */
function isInForce(lock: string, path: string): boolean {
  const [pid, start] = lock.split(' ') as [string, string?];
  if (!/^\d+$/.test(pid)) return false;
  return Number(pid) === process.pid ? held.has(path) : isRunning(Number(pid)) && startOf(Number(pid)) === start;
}

const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

/** Puts a file there, with all that it holds at once; false where one is. */
function create(path: string, content: string): boolean {
  const draft = `${path}.${randomUUID()}`;
  try {
    writeFileSync(draft, content, { flag: 'wx', mode: 0o600 });
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as { code?: unknown }).code === 'EEXIST') return false;
    throw new PolkuError('database_unreachable', 'The folder of the database cannot be written.');
  } finally {
    rmSync(draft, { force: true });
  }
}

/**
 * Puts a new lock in the place of one whose process has ended; false where another process does so, or has done. Who takes a lock over
 * is settled by a file that bears the old lock's own number, since only one process can make it, and the lock is looked at again once it
 * is made.
 */
function takeOver(path: string, old: string, content: string): boolean {
  const claim = `${path}.${old.split(' ')[2] ?? 'unreadable'}`;
  if (!create(claim, content)) return false;
  if (read(path) === old) {
    renameSync(claim, path);
    return true;
  }
  rmSync(claim);
  return false;
}

/**
 * Keeps the folder of an embedded database for this process: two that write to one folder destroy it. The lock is a file beside the
 * folder, made in one step, that names the process; a process that ended without giving it back holds it no longer.
 *
 * @returns gives the folder back.
 * @throws PolkuError `database_in_use`.
 */
export function lockFolder(folder: string): () => void {
  const place = existsSync(folder) ? realpathSync(folder) : resolve(folder);
  const parent = dirname(place);
  const path = join(existsSync(parent) ? realpathSync(parent) : parent, `${basename(place)}.lock`);
  const content = [process.pid, startOf(process.pid), randomUUID()].join(' ');
  const old = read(path);
  const isFree = old === undefined ? create(path, content) : !isInForce(old, path) && takeOver(path, old, content);
  if (!isFree) {
    throw new PolkuError(
      'database_in_use',
      `Another process works on the folder of the database, and two would destroy it. Where none does, remove ${basename(path)} beside it.`,
    );
  }
  held.add(path);
  return () => {
    held.delete(path);
    if (read(path) === content) rmSync(path);
  };
}
