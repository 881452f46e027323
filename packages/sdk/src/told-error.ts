import { errorCodes, isErrorCode, PolkuError, type Text } from '@polku/domain';

/** A failure of a call: its stable `code`, what it means in general in each language, and whether the same call may work later. */
export type ToldError = PolkuError & { readonly text: Text; readonly retryable: boolean };

/**
 * Whether a failure is one that Polku foresaw. Programs compare its `code`; people read its `message`, or its `text` in their language.
 *
 * @example isToldError(new Error('no')) // false
 */
export const isToldError = (error: unknown): error is ToldError => error instanceof PolkuError && 'retryable' in error;

/** The same failure, with what the table of codes says of it. */
export function told(error: unknown): unknown {
  if (!(error instanceof PolkuError) || !isErrorCode(error.code)) return error;
  const { message, retryable } = errorCodes[error.code];
  return Object.assign(error, { text: message, retryable });
}
