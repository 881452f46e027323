import type { Text } from '@polku/domain';
import type { Evaluation } from '@polku/domain/evaluation';
import type { PilotSummary } from './pilots.ts';

/** What the build works out beforehand for the demo, so that the first chart need not wait for Postgres. */
export interface PreparedPilots {
  readonly pilots: readonly PilotSummary[];
  readonly origins: Readonly<Record<string, DataOrigin>>;
}

/** Where a demo pilot's data come from, as its data package says. */
export interface DataOrigin {
  readonly kind: 'synthetic' | 'public';
  readonly source: string;
  readonly description?: Text;
}

async function prepared<T>(file: string): Promise<T | undefined> {
  const answer = await fetch(`${import.meta.env.BASE_URL}demo/${file}.json`);
  // A host that answers unknown paths with the page itself has no prepared answer either.
  if (!answer.ok || !answer.headers.get('content-type')?.includes('json')) return undefined;
  return (await answer.json()) as T;
}

export const fetchPreparedPilots = () => prepared<PreparedPilots>('pilots');
export const fetchPreparedEvaluation = (pilot: string) => prepared<Evaluation>(encodeURIComponent(pilot));
