import { PolkuError } from '@polku/domain';
import { evaluationSchema, type Evaluation } from '@polku/domain/evaluation';
import { jsonStatOf, jsonStatSchema } from '@polku/domain/json-stat';
import * as z from 'zod';
import { purposeOf, reachPilot } from '../access/reach.ts';
import type { PolkuDatabase } from '../database/database.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { readPlanRows } from '../evaluate/evaluation-plan.ts';
import { findPilot } from '../evaluate/find-pilot.ts';
import { listPilots, pilotSummarySchema } from '../evaluate/list-pilots.ts';
import { readReportContext } from '../evaluate/read-report-context.ts';
import { answer } from '../published/publish.ts';
import type { Released } from '../release/release.ts';
import { doing, pilotAsked, procedure, questionAsked, type Opened, type ProcedureContext } from './procedure.ts';

interface AskedPilot {
  readonly pilot: string;
  readonly organisation?: string | undefined;
}

/** Where a pilot is read and by whose name, as far as the caller reaches. One that is out of reach is left to who reads it to refuse. */
async function reached(
  { caller, sight, today }: ProcedureContext,
  asked: AskedPilot,
): Promise<{ readonly database: PolkuDatabase; readonly organisation?: string | undefined; readonly organisations: readonly string[] }> {
  const found = caller.organisations === 'all' ? undefined : await reachPilot(sight, asked, today());
  return found ?? { database: sight.database, organisation: asked.organisation, organisations: [] };
}

const readTogether = async (ctx: ProcedureContext, pilot: AskedPilot): Promise<PolkuDatabase | undefined> => {
  try {
    return (await reached(ctx, pilot)).database;
  } catch (error) {
    if (error instanceof PolkuError && error.code === 'agreement_missing') return undefined;
    throw error;
  }
};

/**
 * Under a permit rows are answered as they are, and that they were is written down before.
 *
 * @throws PolkuError `permit_not_valid`.
 */
async function underPermit(
  { caller, sight, trail }: ProcedureContext,
  permit: string,
  pilot: string,
  organisations: readonly string[],
): Promise<'none'> {
  const { subject } = caller;
  const details = { permit, pilot };
  try {
    const purpose = purposeOf(sight.permits, permit, organisations);
    for (const organisation of organisations)
      await trail.record({ action: 'read_under_permit', subject, organisation, details: { ...details, purpose } });
  } catch (error) {
    if (error instanceof PolkuError && error.code === 'permit_not_valid')
      await trail.record({ action: 'denied', subject, details: { procedure: 'evaluation', ...details } });
    throw error;
  }
  return 'none';
}

const released = (open?: Opened) => procedure('released.read', { mayBeKept: true, open });

const evaluationAsked = z.strictObject({
  ...pilotAsked,
  ...questionAsked,
  /** Of the caller's, for every organisation of the pilot. */
  permit: z.string().max(200).optional(),
});

async function evaluationFor(ctx: ProcedureContext, { permit, ...asked }: z.output<typeof evaluationAsked>): Promise<Released<Evaluation>> {
  const { database, organisation, organisations } = await reached(ctx, asked);
  const lockedPlan = ctx.lockedPlans?.[asked.pilot];
  if (permit === undefined) return answer(database, { ...asked, organisation }, { ...doing(ctx), policy: ctx.policy, lockedPlan });
  const policy = await underPermit(ctx, permit, asked.pilot, organisations);
  return evaluate(database, { ...asked, organisation, policy, lockedPlan });
}

/** Rows as they stand in a file of the data package, whose columns `polku describe schema` tells. */
const rowsOfFile = z.array(z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])));

/** What anyone may read who may read released results. */
export const releasedProcedures = {
  /** The pilots that can be evaluated, with their arms. */
  pilots: released({
    summary: 'The pilots that can be evaluated, with their arms.',
    answer: z.array(pilotSummarySchema),
  }).query(({ ctx }) => {
    const { caller, database, policy } = ctx;
    return listPilots(database, policy, caller.organisations === 'all' ? undefined : (pilot) => readTogether(ctx, pilot));
  }),

  /** One pilot's evaluation, released under the policy of the host; under a permit, as it is. */
  evaluation: released({
    summary: 'One pilot’s evaluation, released under the policy of the server: what `polku evaluate --json` prints.',
    answer: evaluationSchema,
  })
    .input(evaluationAsked)
    .query(({ ctx, input }) => evaluationFor(ctx, input)),

  /** The same numbers for what reads statistics. */
  evaluationJsonStat: released({
    summary: 'The released numbers of one pilot’s evaluation as a JSON-stat 2.0 collection; a status says why a number is not there.',
    answer: jsonStatSchema,
  })
    .input(evaluationAsked)
    .query(async ({ ctx, input }) => jsonStatOf(await evaluationFor(ctx, input))),

  /** The rows of one pilot's evaluation plan, its arms and itself, as they were declared: what is locked and checked. */
  plan: released({
    summary: 'The rows of one pilot’s evaluation plan, its arms and itself, as they were declared.',
    answer: z.object({ plan: rowsOfFile, arms: rowsOfFile, pilots: rowsOfFile }),
  })
    .input(z.strictObject(pilotAsked))
    .query(async ({ ctx, input }) => {
      const { database, organisation } = await reached(ctx, input);
      return database.snapshot(async (snapshot) => readPlanRows(snapshot, (await findPilot(snapshot, { ...input, organisation })).key));
    }),

  /** What a report to the steering group is drafted from beside an evaluation: the pilot's purpose, steps and risks. */
  reportContext: released()
    .input(z.strictObject({ ...pilotAsked, on: z.iso.date() }))
    .query(({ ctx, input }) => readReportContext(ctx.database, input)),
};
