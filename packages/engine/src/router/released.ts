import * as z from 'zod';
import { evaluate } from '../evaluate/evaluate.ts';
import { readPlanRows } from '../evaluate/evaluation-plan.ts';
import { findPilot } from '../evaluate/find-pilot.ts';
import { listPilots } from '../evaluate/list-pilots.ts';
import { readReportContext } from '../evaluate/read-report-context.ts';
import { pilotAsked, procedure } from './procedure.ts';

const isoDate = z.iso.date();
const days = z.number().int().min(1).max(3660);

const released = () => procedure('released.read', { mayBeKept: true });

/** What anyone may read who may read released results. */
export const releasedProcedures = {
  /** The pilots that can be evaluated, with their arms. */
  pilots: released().query(({ ctx }) => listPilots(ctx.database, ctx.policy)),

  /** One pilot's evaluation, released under the policy of the host. */
  evaluation: released()
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
  plan: released()
    .input(z.strictObject(pilotAsked))
    .query(({ ctx, input }) => ctx.database.snapshot(async (snapshot) => readPlanRows(snapshot, (await findPilot(snapshot, input)).key))),

  /** What a report to the steering group is drafted from beside an evaluation: the pilot's purpose, steps and risks. */
  reportContext: released()
    .input(z.strictObject({ ...pilotAsked, on: isoDate }))
    .query(({ ctx, input }) => readReportContext(ctx.database, input)),
};
