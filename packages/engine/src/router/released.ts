import * as z from 'zod';
import { readPlanRows } from '../evaluate/evaluation-plan.ts';
import { findPilot } from '../evaluate/find-pilot.ts';
import { listPilots } from '../evaluate/list-pilots.ts';
import { readReportContext } from '../evaluate/read-report-context.ts';
import { answer } from '../published/publish.ts';
import { doing, pilotAsked, procedure, questionAsked } from './procedure.ts';

/** What anyone may read who may read released results. */
export const releasedProcedures = {
  /** The pilots that can be evaluated, with their arms. */
  pilots: procedure('released.read').query(({ ctx }) => listPilots(ctx.database, ctx.policy)),

  /** One pilot's evaluation, released under the policy of the host. */
  evaluation: procedure('released.read')
    .input(z.strictObject({ ...pilotAsked, ...questionAsked }))
    .query(({ ctx, input }) =>
      answer(ctx.database, input, { ...doing(ctx), policy: ctx.policy, lockedPlan: ctx.lockedPlans?.[input.pilot] }),
    ),

  /** The rows of one pilot's evaluation plan, its arms and itself, as they were declared: what is locked and checked. */
  plan: procedure('released.read')
    .input(z.strictObject(pilotAsked))
    .query(({ ctx, input }) => ctx.database.snapshot(async (snapshot) => readPlanRows(snapshot, (await findPilot(snapshot, input)).key))),

  /** What a report to the steering group is drafted from beside an evaluation: the pilot's purpose, steps and risks. */
  reportContext: procedure('released.read')
    .input(z.strictObject({ ...pilotAsked, on: z.iso.date() }))
    .query(({ ctx, input }) => readReportContext(ctx.database, input)),
};
