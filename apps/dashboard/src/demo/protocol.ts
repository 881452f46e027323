import type { TRPCErrorShape } from '@trpc/server';

/** What a page and an engine in a worker say to each other. */

export interface WorkerCall {
  readonly kind: 'call';
  readonly id: number;
  readonly path: string;
  readonly input: unknown;
}

/** Why the engine's database is not there; the page says each in words. */
export type EngineFault = 'no_webassembly' | 'dump_missing' | 'boot_failed';

export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly fault: EngineFault }
  | { readonly kind: 'answer'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: TRPCErrorShape };
