import { PolkuError } from '@polku/domain';
import type { Evaluation } from '@polku/domain/evaluation';
import type { JsonStat } from '@polku/domain/json-stat';
import type { ErrorAnswer, PilotSummary } from '@polku/engine';
import type { AskedEvaluation, Polku } from './polku.ts';
import { told } from './told-error.ts';

export interface ConnectOptions {
  /** The access token of the identity provider, or what gives it anew before each call; a server on one's own machine asks for none. */
  readonly token?: string | (() => string | Promise<string>);
  /** How long an answer is waited for, in milliseconds. */
  readonly deadlineMillis?: number;
}

const usualDeadlineMillis = 120_000;

const isErrorAnswer = (body: unknown): body is ErrorAnswer => typeof body === 'object' && body !== null && 'code' in body;

/** Reads an answer; a failure is thrown by its code. */
export async function answerOf<Answer>(response: Response): Promise<Answer> {
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as Answer;
  if (isErrorAnswer(body)) throw told(new PolkuError(body.code, body.message));
  // What stands between, such as a proxy, speaks another language.
  throw told(new PolkuError('server_unreachable', `The server answered with status ${response.status}, and not in Polku's way.`));
}

/** The headers by which a call says who makes it. */
export async function headersOf({ token }: ConnectOptions): Promise<Record<string, string>> {
  const own = typeof token === 'function' ? await token() : token;
  return own === undefined ? {} : { authorization: `Bearer ${own}` };
}

/** Makes a call; one that nobody answers fails as `server_unreachable`. */
export async function call(url: string, request: RequestInit, { deadlineMillis = usualDeadlineMillis }: ConnectOptions): Promise<Response> {
  try {
    return await fetch(url, { ...request, method: 'POST', signal: AbortSignal.timeout(deadlineMillis) });
  } catch (error) {
    throw told(new PolkuError('server_unreachable', 'The server did not answer.', { cause: error }));
  }
}

/**
 * A Polku server, asked from a program. What `openLocal` gives has the same methods and fails in the same way, so that a program
 * written for one works with the other.
 *
 * Answers are released under the server's policy, for the organisations and the role of the token. What is asked stands in bodies, never
 * in addresses, which are logged. Nothing is kept open between calls.
 *
 * @param url of the server, such as `https://polku.example.fi`.
 * @throws every call: PolkuError by its `code`, told apart by `isToldError`, with `text` (fi, sv, en) and `retryable`: `unknown_pilot`,
 *   `unknown_metric`, `view_not_open`, `not_signed_in`, `not_allowed`, `too_many_requests`, `server_unreachable`, …
 *
 * ```ts
 * import { connect, isToldError } from '@polku/sdk';
 *
 * const polku = connect('http://127.0.0.1:1', { token: 'of-the-identity-provider' });
 * const failure = await polku.evaluate({ pilot: 'p01_pori_centralised' }).catch((error: unknown) => error);
 * isToldError(failure) && failure.code; // → 'server_unreachable'
 * isToldError(failure) && failure.text.sv; // → 'Servern svarar inte.'
 * isToldError(failure) && failure.retryable; // → true
 * ```
 */
export function connect(url: string, options: ConnectOptions = {}): Polku {
  const base = url.replace(/\/+$/, '');
  const ask = async <Answer>(name: string, asked: object): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', ...(await headersOf(options)) };
    return answerOf<Answer>(await call(`${base}/api/${name}`, { headers, body: JSON.stringify(asked) }, options));
  };
  return {
    pilots: () => ask<readonly PilotSummary[]>('pilots', {}),
    evaluate: (asked: AskedEvaluation) => ask<Evaluation>('evaluation', asked),
    jsonStat: (asked: AskedEvaluation) => ask<JsonStat>('evaluation-json-stat', asked),
    close: () => Promise.resolve(),
  };
}
