import type { PolkuClient } from '@polku/sdk';
import { useQuery } from '@tanstack/react-query';
import { useSource } from './source-context.ts';

export type Whoami = Awaited<ReturnType<PolkuClient['whoami']['query']>>;

/** Who the server takes the reader for; undefined until it is known, and where the engine is in this browser. */
export function useWhoami(): Whoami | undefined {
  const { client, home, key } = useSource();
  const asking = useQuery({
    queryKey: [key, 'whoami'],
    queryFn: () => client.whoami.query(),
    enabled: home === 'server',
    staleTime: 60_000,
    retry: false,
    networkMode: 'always',
  });
  return asking.data;
}
