import { createPolkuClient, type PolkuClient } from '@polku/sdk';
import { connectWorker, type DemoBoot } from '../demo/worker-link.ts';

/** Where the answers come from: a server, or the demo's engine in a worker of this page. */
export type Source =
  | { readonly home: 'server'; readonly client: PolkuClient }
  | {
      readonly home: 'demo';
      readonly client: PolkuClient;
      readonly boot: () => DemoBoot;
      readonly onBootChange: (listener: () => void) => () => void;
    };

/** The API's address: set when the dashboard was built, or written into the page by its host; undefined for the demo. */
function apiAddress(): string | undefined {
  const written = document.querySelector<HTMLMetaElement>('meta[name="polku-api"]')?.content;
  return import.meta.env.VITE_POLKU_API || written || undefined;
}

export function openSource(): Source {
  const url = apiAddress();
  if (url !== undefined) return { home: 'server', client: createPolkuClient({ url }) };
  const worker = new Worker(new URL('../demo/worker.ts', import.meta.url), { type: 'module', name: 'polku-demo' });
  const { link, boot, onBootChange } = connectWorker(worker);
  return { home: 'demo', client: createPolkuClient({ link }), boot, onBootChange };
}
