import { PolkuError, type Locale } from '@polku/domain';
import type { Problem } from '@polku/domain/data-package';
import type { ErrorAnswer, ImportRecord } from '@polku/engine';
import { folderSource } from '@polku/engine/node';
import { openAsBlob } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { answerOf, call, headersOf, type ConnectOptions } from './connect.ts';
import { told } from './told-error.ts';
import type { Progress } from './open-local.ts';

/** What a server told of a package that was brought to it. */
export interface ServerImport {
  /** null where problems stand: nothing was kept. */
  readonly import: ImportRecord | null;
  readonly unchanged: boolean;
  readonly problems: readonly Problem[];
  readonly problemCount: number;
  readonly warnings: readonly Problem[];
  readonly rows: Readonly<Record<string, number>>;
}

export interface ServerImportOptions extends ConnectOptions {
  /** Whether answers are to be made of it at once; otherwise it waits to be published. */
  readonly publish?: boolean;
  readonly language?: Locale;
  readonly progress?: Progress;
}

/** An import may take long: what it waits for is told as it goes on. */
const hourMillis = 3_600_000;
const lines = 'application/x-ndjson';

interface Line {
  readonly progress?: string;
  readonly answer?: ServerImport;
  readonly error?: ErrorAnswer;
}

/** The files as a form, each read from its place as it is sent. */
async function formOf(place: string): Promise<FormData> {
  const form = new FormData();
  const status = await stat(place).catch(() => {
    throw new PolkuError('unreadable_folder', 'The folder or the workbook of the data package does not exist, or cannot be read.');
  });
  const paths = status.isDirectory() ? (await folderSource(place).list()).map((name) => join(place, name)) : [place];
  for (const path of paths) form.append('files', await openAsBlob(path), basename(path));
  return form;
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<Line> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const parts = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = parts.pop()!;
    for (const part of parts) yield JSON.parse(part) as Line;
  }
}

async function readAnswer(response: Response, progress: Progress): Promise<ServerImport> {
  // What is refused before it is checked has no lines.
  if (response.headers.get('content-type')?.startsWith(lines) !== true || response.body === null) return answerOf(response);
  for await (const { progress: message, answer, error } of linesOf(response.body)) {
    if (message !== undefined) progress(message);
    if (answer !== undefined) return answer;
    if (error !== undefined) throw new PolkuError(error.code, error.message);
  }
  throw new PolkuError('server_unreachable', 'The server stopped before it answered. Nothing is known to have been kept: run it again.');
}

/**
 * Brings a data package to a Polku server, as its steward, and publishes it unless told otherwise. All of it, or nothing where a problem
 * stands; the same content again changes nothing, so that it can be run again after any failure.
 *
 * @param place the folder of the package, a workbook, or a zip.
 * @param url of the server.
 * @returns what the server told: problems with their places where the package has some, and the import with its state.
 * @throws PolkuError `not_signed_in`, `not_allowed`, `not_your_organisation`, `held_by_another_package`, `upload_refused`,
 *   `upload_too_large`, `server_unreachable`, `unreadable_folder`.
 *
 * ```ts
 * import { importToServer } from '@polku/sdk/node';
 *
 * const failure = await importToServer('examples/waiting-list', 'http://127.0.0.1:1').catch((error: { code: string }) => error.code);
 * failure; // → 'server_unreachable'
 * ```
 */
export async function importToServer(place: string, url: string, options: ServerImportOptions = {}): Promise<ServerImport> {
  const { publish = true, language = 'en', progress = () => undefined, ...connection } = options;
  const base = url.replace(/\/+$/, '');
  const within = { deadlineMillis: hourMillis, ...connection };
  try {
    const sent = { headers: { accept: lines, 'accept-language': language, ...(await headersOf(options)) }, body: await formOf(place) };
    progress('Sending');
    const staged = await readAnswer(await call(`${base}/api/imports/upload`, sent, within), progress);
    if (!publish || staged.import === null || staged.import.state === 'published') return staged;
    progress('Publishing');
    const headers = { 'content-type': 'application/json', ...(await headersOf(options)) };
    const body = JSON.stringify({ id: staged.import.id, language });
    const published = await answerOf<ServerImport>(await call(`${base}/api/imports/publish`, { headers, body }, within));
    return { ...published, warnings: staged.warnings };
  } catch (error) {
    throw told(error);
  } finally {
    progress('');
  }
}
