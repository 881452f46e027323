import { errorCodes, isErrorCode, PolkuError, protectsPersons } from '@polku/domain';
import type { LockedPlan, PolicyId } from '@polku/domain/evaluation';
import { initTRPC, TRPCError } from '@trpc/server';
import * as z from 'zod';
import { localCaller, mayDo, type Caller } from '../access/caller.ts';
import { validPermits } from '../access/permits.ts';
import type { Sight } from '../access/reach.ts';
import type { Right } from '../access/rights.ts';
import { withoutTrail, type AuditTrail } from '../audit/trail.ts';
import { dayInFinland } from '../data-package/today.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { scoped, stewarded } from '../database/scoped.ts';
import { errorAnswer } from './error-answer.ts';

/** What a host gives the router: a server its Postgres, the demo its PGlite, who asks, and the policy under which they are answered. */
export interface RouterContext {
  /** With the rows of everybody: each procedure is given it as its caller may see it. */
  readonly database: PolkuDatabase;
  /** The same for loads, which take as long as their rows take; where absent, loads keep the deadlines of answers. */
  readonly loading?: PolkuDatabase;
  readonly caller: Caller;
  readonly trail: AuditTrail;
  /** Of those who have no permit to see more. */
  readonly policy: PolicyId;
  /** Today in Finland, YYYY-MM-DD: permits and agreements are in force from day to day. */
  readonly today?: () => string;
  /**
   * Plans of files that were locked by their hash, by pilot: with its own a pilot's measures may decide. Without one nothing is more than
   * a hint. A server that keeps a trail follows the plans that were locked on it.
   */
  readonly lockedPlans?: Readonly<Record<string, LockedPlan>>;
  /** The version of the code (`codeVersion`), under which the database keeps what is counted. Without it everything is counted anew. */
  readonly keptUnder?: string;
}

/** An engine on one's own machine: whoever asks it holds the data, and nothing is written down of what they ask. */
export const onOwnMachine = { caller: localCaller, trail: withoutTrail } as const satisfies Partial<RouterContext>;

/** What each procedure says of itself. */
export interface ProcedureMeta {
  /** What its caller must be allowed to do. */
  readonly right: Right;
  /** Its answer rests upon nothing but the data, the caller's policy and scope, and what is asked: a host may keep it until the data change. */
  readonly mayBeKept?: boolean;
  /** It loads rows, and takes as long as they take. */
  readonly isLoad?: boolean;
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

/** What was asked for of a pilot, where a procedure's input names one. */
const pilotNamed = (input: unknown): { readonly pilot?: string; readonly organisation?: string } => {
  const { pilot, organisation } = (typeof input === 'object' && input !== null ? input : {}) as Readonly<Record<string, unknown>>;
  return {
    ...(typeof pilot === 'string' && { pilot: pilot.slice(0, 200) }),
    ...(typeof organisation === 'string' && { organisation: organisation.slice(0, 200) }),
  };
};

/** Writes down what was refused to keep persons from being seen. */
const tellingProtection = t.middleware(async ({ ctx, path, getRawInput, next }) => {
  const result = await next();
  const cause = result.ok ? undefined : result.error.cause;
  if (cause instanceof PolkuError && isErrorCode(cause.code) && protectsPersons(cause.code)) {
    const { organisation, ...pilot } = pilotNamed(await getRawInput());
    const details = { procedure: path, reason: cause.code, ...pilot };
    await ctx.trail.record({ action: 'refused_by_disclosure', subject: ctx.caller.subject, organisation, details });
  }
  return result;
});

/** Nobody may do what their roles do not allow, and everyone may do nothing that a procedure forgot to say. */
const withItsRight = t.middleware(async ({ ctx, meta, path, next }) => {
  if (meta !== undefined && mayDo(ctx.caller, meta.right)) return next();
  await ctx.trail.record({ action: 'denied', subject: ctx.caller.subject, details: { procedure: path } });
  throw new PolkuError('not_allowed', 'Your roles do not allow this.');
});

/** What a procedure is given beside what its host gave. */
export interface ProcedureContext extends RouterContext {
  readonly sight: Sight;
  /** As stewards of the caller's own organisations load into it. */
  readonly held: PolkuDatabase;
  readonly today: () => string;
}

/**
 * From here on the database is as the caller may see it, and no procedure can forget to ask for that. What a researcher's permits open is
 * read anew for each call, so that one that is taken back opens nothing more.
 */
const asItsCallerSees = t.middleware(async ({ ctx, next }) => {
  const { caller, database: whole, loading = whole } = ctx;
  const { organisations, subject } = caller;
  const today = ctx.today ?? (() => dayInFinland(new Date()));
  if (organisations === 'all') {
    const wholeSight: Sight = { database: whole, asSeenBy: () => whole, permits: [] };
    return next({ ctx: { database: whole, held: loading, today, sight: wholeSight } });
  }
  const isResearcher = caller.roles.includes('researcher');
  const permits = isResearcher ? await validPermits(scoped(whole, { organisations: [], subject }), subject, today()) : [];
  const seen = [...new Set([...organisations, ...permits.map(({ organisation }) => organisation)])];
  const database = scoped(whole, { organisations: seen });
  const sight: Sight = { database, asSeenBy: (others) => scoped(whole, { organisations: others }), permits };
  return next({ ctx: { database, held: stewarded(loading, { organisations }), today, sight } });
});

/** A procedure, which says what right it needs: `procedure('released.read').query(...)`. Its database is as its caller sees it. */
export const procedure = (right: Right, says: Omit<ProcedureMeta, 'right'> = {}) =>
  t.procedure
    .meta({ right, ...says })
    .use(tellingFailures)
    .use(tellingProtection)
    .use(withItsRight)
    .use(asItsCallerSees);

/** How a pilot is named. */
export const pilotAsked = { pilot: z.string().max(200), organisation: z.string().max(200).optional() };

const days = z.number().int().min(1).max(3660);

/** What may be asked of it. */
export const questionAsked = {
  metrics: z.array(z.string().max(100)).max(100).optional(),
  asOf: z.iso.date().optional(),
  horizonDays: days.optional(),
  windowDays: z.array(days).min(1).max(20).optional(),
};

/** Who does a thing now, and where it is written down. */
export const doing = ({ caller, trail, keptUnder }: RouterContext) => ({ subject: caller.subject, trail, now: new Date(), keptUnder });
