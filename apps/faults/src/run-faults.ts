import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extent, Fault, Seen } from './fault.ts';
import { fullDisk } from './faults/full-disk.ts';
import { killedImports } from './faults/killed-imports.ts';
import { troubledApi } from './faults/troubled-api.ts';
import { root } from './programs.ts';
import { Server } from './server.ts';

export const faults: readonly Fault[] = [...killedImports, fullDisk, ...troubledApi];

export const extents = {
  short: { points: 3, holdMillis: 1_000, callers: 50 },
  full: { points: 20, holdMillis: 25_000, callers: 500 },
} as const satisfies Readonly<Record<string, Extent>>;

export interface Result {
  readonly fault: Fault;
  /** What was seen, or what was found to be broken. */
  readonly seen: Seen | { readonly broken: string };
}

/** A package, and the same with another name of its organisation, in a folder each. */
function twoEditions(place: string): { readonly before: string; readonly after: string } {
  const [before, after] = [join(place, 'old'), join(place, 'new')];
  for (const folder of [before, after]) cpSync(join(root, 'examples/waiting-list'), folder, { recursive: true });
  const path = join(after, 'organisations.csv');
  const [header, row, ...rest] = readFileSync(path, 'utf8').split('\n');
  const cells = row!.split(',');
  const name = header!.trim().split(',').indexOf('name');
  writeFileSync(path, [header, cells.map((cell, place) => (place === name ? 'Another name' : cell)).join(','), ...rest].join('\n'));
  return { before, after };
}

/** Tries faults one after another on a server of their own. */
export async function runFaults(extent: Extent, chosen: readonly Fault[], tell: (result: Result) => void): Promise<readonly Result[]> {
  const place = mkdtempSync(join(tmpdir(), 'polku-editions-'));
  const setting = { ...twoEditions(place), extent };
  const results: Result[] = [];
  try {
    for (const fault of chosen) {
      const server = new Server();
      const seen = await server
        .create()
        .then(() => fault.run({ ...setting, server }))
        .catch((error: unknown) => ({ broken: error instanceof Error ? error.message : String(error) }));
      await server.end();
      results.push({ fault, seen });
      tell({ fault, seen });
    }
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
  return results;
}

/** What was seen, as a table in Markdown. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ fault, seen }) =>
    'broken' in seen
      ? `| ${fault.id} | ${fault.does} | | BROKEN: ${seen.broken} | |`
      : `| ${fault.id} | ${fault.does} | ${seen.times} | ${seen.outcome} | ${(seen.recoveredMillis / 1000).toFixed(1)} |`,
  );
  return ['| fault | what is done | times | afterwards | works again within, s |', '|---|---|---|---|---|', ...rows].join('\n');
}
