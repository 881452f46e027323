import type { AppRouter } from '@polku/engine';
import { createTRPCClient, httpBatchLink, type TRPCClient, type TRPCLink } from '@trpc/client';

/** Asks for pilots and evaluations; the same whether the engine is a server or a worker in this page. */
export type PolkuClient = TRPCClient<AppRouter>;

/**
 * A client of a Polku engine.
 *
 * @param where `url` of an API (its `/trpc`), or the `link` to an engine in another home, such as a worker.
 * @returns a client whose answers are released under the engine's policy; an absent number is a value with a reason.
 * @throws TRPCClientError with `data.polkuCode` and `data.text` (fi, sv, en) where the caller was mistaken.
 *
 * ```ts
 * import { createPolkuClient } from '@polku/sdk';
 *
 * const polku = createPolkuClient({ url: 'http://127.0.0.1:1/trpc' });
 * const answer = await polku.evaluation.query({ pilot: 'p01_pori_centralised' }).catch((error: Error) => error.name);
 * answer; // → 'TRPCClientError'
 * ```
 */
export function createPolkuClient(where: { readonly url: string } | { readonly link: TRPCLink<AppRouter> }): PolkuClient {
  const link = 'link' in where ? where.link : httpBatchLink({ url: where.url, maxItems: 10, methodOverride: 'POST' });
  return createTRPCClient<AppRouter>({ links: [link] });
}
