import { planChoicesSchema } from '@polku/domain/evaluation';
import * as z from 'zod';
import { findPilot } from '../evaluate/find-pilot.ts';
import { amendKeptPlan, lockKeptPlan, readKeptPlan } from '../published/kept-plans.ts';
import { doing, pilotAsked, procedure, router } from './procedure.ts';

const planAsked = {
  ...pilotAsked,
  /** What the files of a plan have no column for. */
  choices: planChoicesSchema.optional(),
  /** Refused where the plan has another hash. */
  hash: z.string().max(64).optional(),
};

/** The evaluation plans that are locked on the server: their rows are as imported, and from the day of locking on they stand. */
export const planProcedures = {
  plans: router({
    /** The plan of a pilot as it was locked, with its amendments and their days; null where none is. */
    locked: procedure('released.read')
      .input(z.strictObject(pilotAsked))
      .query(({ ctx, input }) =>
        ctx.database.snapshot(async (snapshot) => {
          const { key } = await findPilot(snapshot, input);
          return (await readKeptPlan(snapshot, key))?.locked ?? null;
        }),
      ),

    /** Locks the plan that the pilot's rows hold, with the day of today. */
    lock: procedure('plan.lock')
      .input(z.strictObject(planAsked))
      .mutation(({ ctx, input }) => lockKeptPlan(ctx.database, input, doing(ctx))),

    /** Adds a version to the locked plan: what the rows hold now, with the reason and the day of today. */
    amend: procedure('plan.lock')
      .input(z.strictObject({ ...planAsked, reason: z.string().min(1).max(2_000) }))
      .mutation(({ ctx, input }) => amendKeptPlan(ctx.database, input, doing(ctx))),
  }),
};
