import { spawn, type ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { join, resolve } from 'node:path';
import { until } from './until.ts';

export const root = resolve(import.meta.dirname, '../../..');
const command = join(root, 'packages/sdk/dist/bin/polku.js');
const api = join(root, 'apps/api/dist/main.js');

/** What a program came to. */
export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function ended(child: ChildProcess): Promise<Ended> {
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes));
  return new Promise((settle) => child.on('close', (code) => settle({ code, said: Buffer.concat(said).toString() })));
}

/** Starts `polku import` in a process of its own. */
export function startImport(folder: string, url: string): { readonly child: ChildProcess; readonly end: Promise<Ended> } {
  const child = spawn(process.execPath, [command, 'import', folder, '--database', url], { stdio: ['ignore', 'pipe', 'pipe'] });
  return { child, end: ended(child) };
}

/** The API in a process of its own. */
export class Api {
  readonly #url: string;
  readonly #settings: Readonly<Record<string, string>>;
  readonly #port = randomInt(20_000, 32_000);
  #child: ChildProcess | undefined;
  #end: Promise<Ended> | undefined;

  constructor(url: string, settings: Readonly<Record<string, string>> = {}) {
    this.#url = url;
    this.#settings = settings;
  }

  get address(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get port(): number {
    return this.#port;
  }

  start(): void {
    const env = { ...process.env, DATABASE_URL: this.#url, PORT: String(this.#port), LOG_LEVEL: 'silent', ...this.#settings };
    this.#child = spawn(process.execPath, [api], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    this.#end = ended(this.#child);
  }

  /** @returns how long it took until it could answer. */
  async ready(withinMillis: number): Promise<number> {
    const { afterMillis } = await until('the API is ready', withinMillis, async () =>
      (await fetch(`${this.address}/ready`, { signal: AbortSignal.timeout(4_000) })).status === 200 ? true : undefined,
    );
    return afterMillis;
  }

  async signal(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ended> {
    this.#child!.kill(signal);
    return this.#end!;
  }

  /** The status of an answer that reads the database; 0 where none came. */
  async ask(): Promise<number> {
    return fetch(`${this.address}/trpc/pilots`, { signal: AbortSignal.timeout(30_000) }).then(
      async (response) => {
        await response.text();
        return response.status;
      },
      () => 0,
    );
  }
}
