import type { Text } from '../text.ts';

/** What is said of one code. */
export interface ErrorDeclaration {
  readonly trpcCode:
    | 'BAD_REQUEST'
    | 'UNAUTHORIZED'
    | 'FORBIDDEN'
    | 'NOT_FOUND'
    | 'METHOD_NOT_SUPPORTED'
    | 'TIMEOUT'
    | 'CONFLICT'
    | 'PAYLOAD_TOO_LARGE'
    | 'TOO_MANY_REQUESTS'
    | 'SERVICE_UNAVAILABLE'
    | 'INTERNAL_SERVER_ERROR';
  /** The same call may work later. */
  readonly retryable: boolean;
  readonly message: Text;
  /** It keeps something of persons from being seen: a server writes down who was refused. */
  readonly protectsPersons?: true;
}
