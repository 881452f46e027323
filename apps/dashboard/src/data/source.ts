import { createPolkuClient, type PolkuClient } from '@polku/sdk';
import { workerLink } from '../demo/worker-link.ts';

/** Where the answers come from: a server, the demo's engine in a worker of this page, or another that holds the reader's own data. */
export interface Source {
  readonly home: 'server' | 'demo' | 'own';
  /** Tells one source's answers from another's where both are kept: own data that are dropped anew are another source. */
  readonly key: string;
  readonly client: PolkuClient;
  /** Of a server: where one signs in and out. */
  readonly signInAt?: string;
  readonly signOutAt?: string;
}

/** The API's address: set when the dashboard was built, or written into the page by its host; undefined for the demo. */
function apiAddress(): string | undefined {
  const written = document.querySelector<HTMLMetaElement>('meta[name="polku-api"]')?.content;
  return import.meta.env.VITE_POLKU_API || written || undefined;
}

const startDemo = () => new Worker(new URL('../demo/worker.ts', import.meta.url), { type: 'module', name: 'polku-demo' });

/** Signing in and out lie beside the API's calls. */
function serverAt(url: string): Source {
  const beside = (path: string) => new URL(path, new URL(url, location.href)).href;
  return {
    home: 'server',
    key: 'server',
    client: createPolkuClient({ url }),
    signInAt: beside('/sign-in'),
    signOutAt: beside('/sign-out'),
  };
}

export function openSource(): Source {
  const url = apiAddress();
  return url === undefined ? { home: 'demo', key: 'demo', client: createPolkuClient({ link: workerLink(startDemo) }) } : serverAt(url);
}
