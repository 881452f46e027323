import type { Json } from '../evaluation-plan/canonical-json.ts';

/** Where two JSON values differ, and what stands there; undefined where one has nothing. */
export interface JsonDifference {
  /** Names and places from the outermost on: `results.0.arms.1.n`. */
  readonly path: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
}

const isWhole = (value: Json | undefined): value is Readonly<Record<string, Json>> | readonly Json[] =>
  typeof value === 'object' && value !== null;
const memberOf = (value: Json | undefined, name: string): Json | undefined =>
  isWhole(value) && Object.hasOwn(value, name) ? (value as Readonly<Record<string, Json>>)[name] : undefined;

/**
 * Every place where two JSON values differ, from the innermost that both have, in the order of the first.
 *
 * ```ts
 * const differences = jsonDifferences({ a: 1, b: [1, 2] }, { a: 1, b: [1, 3], c: null });
 * differences.map(({ path, before, after }) => [path, before, after]); // → [['b.1', 2, 3], ['c', undefined, null]]
 * ```
 */
export function jsonDifferences(before: Json | undefined, after: Json | undefined, path = ''): readonly JsonDifference[] {
  if (!isWhole(before) || !isWhole(after) || Array.isArray(before) !== Array.isArray(after))
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ path, before, after }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) =>
    jsonDifferences(memberOf(before, name), memberOf(after, name), path === '' ? name : `${path}.${name}`),
  );
}
