/// <reference lib="webworker" />
import type { PolicyId } from '@polku/domain/evaluation';
import type { PackageSource } from '@polku/engine';
import { faultOf } from '../../demo/boot.ts';
import { serveCall } from '../../demo/serve-call.ts';
import type { Ask, Asks, OwnReport, Progress, Refusal, ToWorker } from '../protocol.ts';
import { loadReady, retell } from './load-own.ts';
import { OwnDatabase } from './own-database.ts';
import { OwnSheets } from './own-sheets.ts';
import { RefusedFiles } from './refused-files.ts';
import { packageIn } from './which-files.ts';

/** The engine of the reader's own data: what was given is read, checked and loaded here, in memory, and is gone with the worker. */
const report = (message: OwnReport) => postMessage(message);
const progress = (progress: Progress) => report({ kind: 'progress', progress });

const database = new OwnDatabase();
database.boot().then(
  () => report({ kind: 'ready' }),
  (error: unknown) => report({ kind: 'failed', fault: faultOf(error) }),
);
const sheets = new OwnSheets();
let ready: PackageSource | undefined;
let policy: PolicyId = 'steering';

const handlers: { readonly [A in keyof Asks]: (given: Asks[A]['given']) => Promise<Asks[A]['answer']> } = {
  open: async ({ files, language }) => {
    ready = await packageIn(files, progress);
    return ready ? loadReady(ready, { files, database, language }) : sheets.open(files, language, progress);
  },
  retell: async (language) => {
    if (ready === undefined) throw new RefusedFiles({ fault: 'unexpected' });
    return retell(ready, language);
  },
  tell: async (told) => sheets.tell(told),
  make: () => sheets.make(database),
  keep: async () => sheets.archive(),
  policy: async (next) => {
    policy = next;
    return null;
  },
};

/** An error's own message may hold what was read, so that none leaves: only what it is of. */
function refusalOf(error: unknown): Refusal {
  return error instanceof RefusedFiles ? error.refusal : { fault: 'unexpected' };
}

async function answer({ id, ask, given }: Ask): Promise<OwnReport> {
  try {
    return { kind: 'done', id, answer: await (handlers[ask] as (given: unknown) => Promise<Asks[keyof Asks]['answer']>)(given) };
  } catch (error) {
    return { kind: 'refused', id, refusal: refusalOf(error) };
  }
}

addEventListener('message', async ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ask') return report(await answer(data));
  const context = await database.context(policy).catch(() => undefined);
  if (context) report(await serveCall(data, context));
});
