import { PolkuError } from '@polku/domain';
import { appRouter, type ProcedureMeta } from '@polku/engine';

/** One question of a request: a procedure by its name, and what it is given. */
export interface Call {
  readonly path: string;
  readonly input: unknown;
  readonly type: 'query' | 'mutation';
  readonly meta: ProcedureMeta | undefined;
}

/** The procedures of the router by name, with what they say of themselves. */
// oxlint-disable-next-line no-underscore-dangle -- tRPC's own name for what a router is made of
const procedures = appRouter._def.procedures as unknown as Readonly<
  Record<string, { readonly _def: { readonly type: string; readonly meta?: ProcedureMeta } }>
>;

export function callOf(path: string, input: unknown): Call {
  // oxlint-disable-next-line no-underscore-dangle
  const definition = Object.hasOwn(procedures, path) ? procedures[path]!._def : undefined;
  return { path, input, type: definition?.type === 'mutation' ? 'mutation' : 'query', meta: definition?.meta };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The questions of a request, as clients of tRPC ask them: one, with its input as the body, or a batch, with names between commas and
 * inputs by their place.
 *
 * @param most How many may be asked at once.
 * @throws PolkuError `too_many_calls`, `request_refused`.
 */
export function readCalls(paths: string, isBatch: boolean, body: unknown, most: number): readonly Call[] {
  if (!isBatch) return [callOf(paths, body)];
  const names = paths.split(',', most + 1);
  if (names.length > most) throw new PolkuError('too_many_calls', `A request may ask ${most} questions at most.`);
  if (body !== undefined && !isRecord(body))
    throw new PolkuError('request_refused', 'The inputs of a batch are an object, by their places.');
  return names.map((name, place) => callOf(name, body?.[place]));
}
