import type * as z from 'zod';
import { appRouter } from './index.ts';
import type { ProcedureMeta } from './procedure.ts';

/** A procedure that programs of others may call, as it is described to them. */
export interface OpenProcedure {
  /** Its name in the router, such as `imports.list`. */
  readonly name: string;
  readonly summary: string;
  /** What it takes; undefined where it takes nothing. */
  readonly input: z.ZodType | undefined;
  readonly answer: z.ZodType;
}

/** The procedures that say of themselves what they answer, in the order of the router. */
export function openProcedures(): readonly OpenProcedure[] {
  // oxlint-disable-next-line no-underscore-dangle -- tRPC's own name for what a router is made of
  return Object.entries(appRouter._def.procedures as unknown as Readonly<Record<string, unknown>>).flatMap(
    ([name, procedure]): readonly OpenProcedure[] => {
      // oxlint-disable-next-line no-underscore-dangle
      const { meta, inputs } = (procedure as unknown as { _def: { meta: ProcedureMeta; inputs: readonly z.ZodType[] } })._def;
      if (meta.open === undefined) return [];
      return [{ name, input: inputs[0], ...meta.open }];
    },
  );
}
