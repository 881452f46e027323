import { openPglite, type PgliteDatabase } from '@polku/engine';
import type { EngineFault } from './protocol.ts';

/** Why a database did not start, as the page says it. */
class BootError extends Error {
  constructor(readonly fault: EngineFault) {
    super(fault);
  }
}

/** A file that the build made beside the page. */
export async function builtFile(name: string): Promise<Response> {
  const answer = await fetch(`${import.meta.env.BASE_URL}demo/${name}`).catch(() => undefined);
  if (!answer?.ok) throw new BootError('dump_missing');
  return answer;
}

/** A Postgres in the memory of this worker, from a dump that the build made. */
export async function bootFrom(dump: string): Promise<PgliteDatabase> {
  if (typeof WebAssembly === 'undefined') throw new BootError('no_webassembly');
  return openPglite({ dump: await (await builtFile(dump)).blob() });
}

export const faultOf = (error: unknown): EngineFault => (error instanceof BootError ? error.fault : 'boot_failed');
