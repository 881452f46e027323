import { evaluationSchema, jsonStatOf, jsonStatSchema } from '@polku/domain/evaluation';
import * as z from 'zod';
import { evaluate } from '../evaluate/evaluate.ts';
import { readPlanRows } from '../evaluate/evaluation-plan.ts';
import { findPilot } from '../evaluate/find-pilot.ts';
import { listPilots, pilotSummarySchema } from '../evaluate/list-pilots.ts';
import { readReportContext } from '../evaluate/read-report-context.ts';
import { pilotAsked, procedure, type RouterContext } from './procedure.ts';

const isoDate = z.iso.date();
const days = z.number().int().min(1).max(3660);

const evaluationAsked = z.strictObject({
  ...pilotAsked,
  metrics: z.array(z.string().max(100)).max(100).optional(),
  asOf: isoDate.optional(),
  horizonDays: days.optional(),
  windowDays: z.array(days).min(1).max(20).optional(),
});

const released = ({ database, policy, lockedPlans }: RouterContext, asked: z.output<typeof evaluationAsked>) =>
  evaluate(database, { ...asked, policy, lockedPlan: lockedPlans?.[asked.pilot] });

/** Rows as they stand in a file of the data package, whose columns `polku describe schema` tells. */
const rowsOfFile = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])));

/** What anyone may read who may read released results. */
export const releasedProcedures = {
  /** The pilots that can be evaluated, with their arms. */
  pilots: procedure('released.read', {
    summary: 'The pilots that can be evaluated, with their arms.',
    answer: z.array(pilotSummarySchema),
  }).query(({ ctx }) => listPilots(ctx.database, ctx.policy)),

  /** One pilot's evaluation, released under the policy of the host. */
  evaluation: procedure('released.read', {
    summary: 'One pilot’s evaluation, released under the policy of the server: what `polku evaluate --json` prints.',
    answer: evaluationSchema,
  })
    .input(evaluationAsked)
    .query(({ ctx, input }) => released(ctx, input)),

  /** The same numbers for what reads statistics. */
  evaluationJsonStat: procedure('released.read', {
    summary: 'The released numbers of one pilot’s evaluation as a JSON-stat 2.0 collection; a status says why a number is not there.',
    answer: jsonStatSchema,
  })
    .input(evaluationAsked)
    .query(async ({ ctx, input }) => jsonStatOf(await released(ctx, input))),

  /** The rows of one pilot's evaluation plan, its arms and itself, as they were declared: what is locked and checked. */
  plan: procedure('released.read', {
    summary: 'The rows of one pilot’s evaluation plan, its arms and itself, as they were declared.',
    answer: z.object({ plan: rowsOfFile, arms: rowsOfFile, pilots: rowsOfFile }),
  })
    .input(z.strictObject(pilotAsked))
    .query(({ ctx, input }) => ctx.database.snapshot(async (snapshot) => readPlanRows(snapshot, (await findPilot(snapshot, input)).key))),

  /** What a report to the steering group is drafted from beside an evaluation: the pilot's purpose, steps and risks. */
  reportContext: procedure('released.read')
    .input(z.strictObject({ ...pilotAsked, on: isoDate }))
    .query(({ ctx, input }) => readReportContext(ctx.database, input)),
};
