export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * JSON with one spelling for each value (RFC 8785): no white space, keys in the order of their UTF-16 units, numbers as
 * ECMAScript writes them. Two values that are equal have the same text, and so the same hash.
 *
 * ```ts
 * canonicalJson({ b: 1.0, a: [true, null] }); // → '{"a":[true,null],"b":1}'
 * ```
 *
 * @throws RangeError for a number that JSON cannot write: NaN or an infinity.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new RangeError('JSON has no number that is not finite.');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (isList(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key]!)}`);
  return `{${members.join(',')}}`;
}

const isList = (value: readonly Json[] | { readonly [key: string]: Json }): value is readonly Json[] => Array.isArray(value);
