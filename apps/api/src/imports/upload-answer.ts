import { checkedSchema, importSchema } from '@polku/engine';
import * as z from 'zod';

export const uploadAddress = '/api/imports/upload';

/** What came of an upload: the import that waits to be published, or the problems for which nothing was kept. */
export const uploadAnswerSchema = z.object({
  /** null where problems stand: nothing was kept. */
  import: importSchema.nullable(),
  /** The same content waits or is published already: nothing was changed. */
  unchanged: z.boolean(),
  ...checkedSchema.shape,
});
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>;
