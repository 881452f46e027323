import type { TRPCErrorShape } from '@trpc/server';

/** What the page and the demo's worker say to each other. */

export interface WorkerCall {
  readonly id: number;
  readonly path: string;
  readonly input: unknown;
}

/** Why the demo's database is not there; the page says each in words. */
export type DemoFault = 'no_webassembly' | 'dump_missing' | 'boot_failed';

export type WorkerReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly fault: DemoFault }
  | { readonly kind: 'answer'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'refusal'; readonly id: number; readonly error: TRPCErrorShape };
