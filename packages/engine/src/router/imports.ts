import { locales } from '@polku/domain';
import { problemSchema } from '@polku/domain/data-package';
import * as z from 'zod';
import { dayInFinland } from '../data-package/today.ts';
import { importSchema, listImports, type ImportRecord } from '../import/staging/import-record.ts';
import { publishImport } from '../import/staging/publish-import.ts';
import { discardImport, withdrawImport } from '../import/staging/withdraw-import.ts';
import { procedure, router, type RouterContext } from './procedure.ts';

/** What is told of a package that was checked, as `polku validate --json` tells it. */
export const checkedSchema = z.object({
  problems: z.array(problemSchema),
  problemCount: z.number().int(),
  warnings: z.array(problemSchema),
  rows: z.record(z.string(), z.number().int()),
});

const importAsked = { id: z.string().max(200) };
const changed = z.object({ import: importSchema });

/** What is done to a package, as it is written down. */
type ImportAction = 'import_staged' | 'import_published' | 'import_not_published' | 'import_withdrawn' | 'import_discarded';

/** Writes down what was done to a package: its name and counts, and nothing that stands in it. */
export async function recordOfImport(
  ctx: Pick<RouterContext, 'caller' | 'trail'>,
  action: ImportAction,
  told: ImportRecord,
): Promise<void> {
  const rows = Object.values(told.rows).reduce((sum, n) => sum + n, 0);
  const details = { import: told.id, package: told.package, rows };
  for (const organisation of told.organisations.toSorted())
    await ctx.trail.record({ action, subject: ctx.caller.subject, organisation, details });
}

/** What stewards do with the packages of their organisations. A package is brought by an upload, which is no procedure: it is a stream. */
export const importProcedures = router({
  /** All that was brought, the newest first, with the state of each. */
  list: procedure('imports.manage', {
    open: {
      summary: 'Packages that were brought, the newest first, each with its state.',
      answer: z.array(importSchema),
    },
  }).query(({ ctx }) => listImports(ctx.held, ctx.caller.organisations)),

  /** Makes an import what answers are made of; one that was superseded or withdrawn comes back so. */
  publish: procedure('imports.manage', {
    isLoad: true,
    open: {
      summary: 'Makes an import what answers are made of, all or nothing. What was published of the same package becomes superseded.',
      answer: z.object({ import: importSchema, unchanged: z.boolean(), ...checkedSchema.shape }),
    },
  })
    .input(z.strictObject({ ...importAsked, language: z.enum(locales).default('en') }))
    .mutation(async ({ ctx, input: { id, language } }) => {
      const today = dayInFinland(new Date());
      const done = await publishImport(ctx.held, id, { today, language, scope: ctx.caller.organisations, subject: ctx.caller.subject });
      const { problems = [], problemCount = 0, warnings = [], rows = done.import.rows } = done.report ?? {};
      if (!done.unchanged) await recordOfImport(ctx, problemCount === 0 ? 'import_published' : 'import_not_published', done.import);
      return { import: done.import, unchanged: done.unchanged, problems, problemCount, warnings, rows };
    }),

  /** Takes a published import back. */
  withdraw: procedure('imports.manage', {
    isLoad: true,
    open: {
      summary: 'Takes a published import back: nothing is answered of its rows any more. It can be published again.',
      answer: changed,
    },
  })
    .input(z.strictObject(importAsked))
    .mutation(async ({ ctx, input }) => {
      const withdrawn = await withdrawImport(ctx.held, input.id, ctx.caller);
      await recordOfImport(ctx, 'import_withdrawn', withdrawn);
      return { import: withdrawn };
    }),

  /** Forgets the files of an import that is not published. */
  discard: procedure('imports.manage', {
    open: {
      summary: 'Forgets the files of an import that is not published. What remains is that it was.',
      answer: changed,
    },
  })
    .input(z.strictObject(importAsked))
    .mutation(async ({ ctx, input }) => {
      const discarded = await discardImport(ctx.held, input.id, ctx.caller.organisations);
      await recordOfImport(ctx, 'import_discarded', discarded);
      return { import: discarded };
    }),
});
