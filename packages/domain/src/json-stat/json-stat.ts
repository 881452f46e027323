import * as z from 'zod';

/**
 * JSON-stat 2.0, as much of it as Polku writes: a collection whose items are whole datasets. It is strict, so that nothing is written that
 * the format does not have; what is Polku's own stands under `extension`.
 *
 * @see https://json-stat.org/full/
 */

const strings = z.array(z.string());

const dimension = z.strictObject({
  label: z.string(),
  category: z.strictObject({ index: strings, label: z.record(z.string(), z.string()) }),
});

export const jsonStatDatasetSchema = z.strictObject({
  version: z.literal('2.0'),
  class: z.literal('dataset'),
  label: z.string(),
  source: z.string(),
  updated: z.iso.date(),
  note: strings.optional(),
  id: strings,
  size: z.array(z.number().int().min(1)),
  role: z.strictObject({ metric: strings }),
  dimension: z.record(z.string(), dimension),
  /** In row-major order: the last dimension changes fastest. null: not there, and `status` says why. */
  value: z.array(z.number().nullable()),
  /** By the place of the value, why it is not there: an absence and its reason, such as `suppressed:small_count`. */
  status: z.record(z.string(), z.string()).optional(),
  extension: z.record(z.string(), z.unknown()),
});
export type JsonStatDataset = z.infer<typeof jsonStatDatasetSchema>;

export const jsonStatSchema = z.strictObject({
  version: z.literal('2.0'),
  class: z.literal('collection'),
  label: z.string(),
  updated: z.iso.date(),
  extension: z.record(z.string(), z.unknown()),
  link: z.strictObject({ item: z.array(jsonStatDatasetSchema) }),
});
export type JsonStat = z.infer<typeof jsonStatSchema>;
