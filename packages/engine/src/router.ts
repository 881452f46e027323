import { errorCodes, isErrorCode, PolkuError } from '@polku/domain';
import type { LockedPlan, PolicyId } from '@polku/domain/evaluation';
import { initTRPC, TRPCError } from '@trpc/server';
import * as z from 'zod';
import type { PolkuDatabase } from './database/database.ts';
import { evaluate } from './evaluate/evaluate.ts';
import { readPlanRows } from './evaluate/evaluation-plan.ts';
import { findPilot } from './evaluate/find-pilot.ts';
import { listPilots } from './evaluate/list-pilots.ts';
import { readReportContext } from './evaluate/read-report-context.ts';

/** What a host gives the router: a server its Postgres, the demo its PGlite, and the policy of whoever asks. */
export interface RouterContext {
  readonly database: PolkuDatabase;
  readonly policy: PolicyId;
  /** Plans that were locked by their hash, by pilot: with its own a pilot's measures may decide. Without one nothing is more than a hint. */
  readonly lockedPlans?: Readonly<Record<string, LockedPlan>>;
}

const t = initTRPC.context<RouterContext>().create({
  allowOutsideOfServer: true,
  isDev: false,
  errorFormatter: ({ shape, error }) => {
    const code = error.cause instanceof PolkuError && isErrorCode(error.cause.code) ? error.cause.code : undefined;
    return { ...shape, data: { ...shape.data, polkuCode: code ?? null, text: code === undefined ? null : errorCodes[code].message } };
  },
});

/** Caller mistakes keep their code; anything else says only that it failed, since its message may hold what it was given. */
const procedure = t.procedure.use(async ({ next }) => {
  const result = await next();
  if (result.ok || result.error.code !== 'INTERNAL_SERVER_ERROR') return result;
  const { cause } = result.error;
  if (cause instanceof PolkuError && isErrorCode(cause.code)) {
    throw new TRPCError({ code: errorCodes[cause.code].trpcCode, message: cause.message, cause });
  }
  throw new TRPCError({
    code: 'INTERNAL_SERVER_ERROR',
    message: 'The evaluation failed. Nothing was changed; try again, and tell the maintainers if it fails again.',
  });
});

const isoDate = z.iso.date();
const days = z.number().int().min(1).max(3660);

const pilotAsked = { pilot: z.string().max(200), organisation: z.string().max(200).optional() };

export const appRouter = t.router({
  /** The pilots that can be evaluated, with their arms. */
  pilots: procedure.query(({ ctx }) => listPilots(ctx.database, ctx.policy)),

  /** One pilot's evaluation, released under the policy of the host. */
  evaluation: procedure
    .input(
      z.strictObject({
        ...pilotAsked,
        metrics: z.array(z.string().max(100)).max(100).optional(),
        asOf: isoDate.optional(),
        horizonDays: days.optional(),
        windowDays: z.array(days).min(1).max(20).optional(),
      }),
    )
    .query(({ ctx, input }) => evaluate(ctx.database, { ...input, policy: ctx.policy, lockedPlan: ctx.lockedPlans?.[input.pilot] })),

  /** The rows of one pilot's evaluation plan, its arms and itself, as they were declared: what is locked and checked. */
  plan: procedure
    .input(z.strictObject(pilotAsked))
    .query(({ ctx, input }) => ctx.database.snapshot(async (snapshot) => readPlanRows(snapshot, (await findPilot(snapshot, input)).key))),

  /** What a report to the steering group is drafted from beside an evaluation: the pilot's purpose, steps and risks. */
  reportContext: procedure
    .input(z.strictObject({ pilot: z.string().max(200), organisation: z.string().max(200).optional(), on: isoDate }))
    .query(({ ctx, input }) => readReportContext(ctx.database, input)),
});

export type AppRouter = typeof appRouter;

/** Calls the router in process: the SDK's local engine and the demo's worker use it. */
export const createCaller = t.createCallerFactory(appRouter);
