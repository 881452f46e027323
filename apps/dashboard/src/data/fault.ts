import type { Text } from '@polku/domain';
import { EngineFaultError } from '../demo/worker-link.ts';
import type { Say } from '../messages/use-say.ts';

/** What the server or the demo's engine adds to an error of tRPC. */
interface RouterErrorData {
  readonly code?: string;
  readonly text?: Text | null;
}

function routerErrorData(error: unknown): RouterErrorData | undefined {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  return typeof error.data === 'object' && error.data !== null ? error.data : undefined;
}

/** True where the engine answered that there is no such pilot, or none that the reader may see: the two look the same. */
export function isMissingPilot(error: unknown): boolean {
  return routerErrorData(error)?.code === 'NOT_FOUND';
}

/** True where the server does not know who asks, or no longer. */
export function isNotSignedIn(error: unknown): boolean {
  return routerErrorData(error)?.code === 'UNAUTHORIZED';
}

/** Why there is no answer and what to do, in the reader's language. */
export function faultInWords(error: unknown, say: Say): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (cause instanceof EngineFaultError) return say(`fault.${cause.fault}`);
  const data = routerErrorData(error);
  if (data?.text) return say.text(data.text);
  if (data?.code !== undefined) return say('fault.server', { code: data.code });
  if (!navigator.onLine || cause instanceof TypeError) return say('fault.offline');
  return say('fault.unexpected');
}
