import { errorCodes, isErrorCode, PolkuError } from '@polku/domain';
import type { LockedPlan, PolicyId } from '@polku/domain/evaluation';
import { initTRPC, TRPCError } from '@trpc/server';
import * as z from 'zod';
import { localCaller, mayDo, type Caller } from '../access/caller.ts';
import type { Right } from '../access/rights.ts';
import { withoutTrail, type AuditTrail } from '../audit/trail.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { errorAnswer } from './error-answer.ts';

/** What a host gives the router: a server its Postgres, the demo its PGlite, who asks, and the policy under which they are answered. */
export interface RouterContext {
  readonly database: PolkuDatabase;
  readonly caller: Caller;
  readonly trail: AuditTrail;
  readonly policy: PolicyId;
  /** Plans that were locked by their hash, by pilot: with its own a pilot's measures may decide. Without one nothing is more than a hint. */
  readonly lockedPlans?: Readonly<Record<string, LockedPlan>>;
}

/** An engine on one's own machine: whoever asks it holds the data, and nothing is written down of what they ask. */
export const onOwnMachine = { caller: localCaller, trail: withoutTrail } as const satisfies Partial<RouterContext>;

/** What each procedure says of itself. */
export interface ProcedureMeta {
  /** What its caller must be allowed to do. */
  readonly right: Right;
  /** How it is described to programs of others, where those may call it. */
  readonly open?: Opened | undefined;
}

/** What a procedure says of itself to those who call it from outside; what it takes, its input says. */
export interface Opened {
  readonly summary: string;
  /** What its answer looks like. */
  readonly answer: z.ZodType;
}

const t = initTRPC
  .context<RouterContext>()
  .meta<ProcedureMeta>()
  .create({
    allowOutsideOfServer: true,
    isDev: false,
    errorFormatter: ({ shape, error }) => {
      const { code, text, retryable } = errorAnswer(error);
      return { ...shape, data: { ...shape.data, polkuCode: code, text, retryable } };
    },
  });

export const { router, createCallerFactory } = t;

/** Caller mistakes keep their code; anything else says only that it failed, since its message may hold what it was given. */
const tellingFailures = t.middleware(async ({ next }) => {
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

/** Nobody may do what their roles do not allow, and everyone may do nothing that a procedure forgot to say. */
const withItsRight = t.middleware(async ({ ctx, meta, path, next }) => {
  if (meta !== undefined && mayDo(ctx.caller, meta.right)) return next();
  await ctx.trail.record({ action: 'denied', subject: ctx.caller.subject, details: { procedure: path } });
  throw new TRPCError({ code: 'FORBIDDEN', message: 'Your roles do not allow this.' });
});

/** A procedure, which says what right it needs: `procedure('released.read').query(...)`; and, where programs of others may call it, what it answers. */
export const procedure = (right: Right, open?: Opened) => t.procedure.meta({ right, open }).use(tellingFailures).use(withItsRight);

/** How a pilot is named. */
export const pilotAsked = { pilot: z.string().max(200), organisation: z.string().max(200).optional() };
