import { PolkuError } from '@polku/domain';
import { policyIds, type PolicyId } from '@polku/domain/evaluation';
import { sql } from 'drizzle-orm';
import * as z from 'zod';
import { mayDo } from '../access/caller.ts';
import { heldPilot, type AskedPilot } from '../published/held-pilot.ts';
import { answerOf, findRelease, readReleases, type KeptRelease, type Question } from '../published/kept-releases.ts';
import { approve, needsSecondPerson, publish } from '../published/publish.ts';
import { doing, pilotAsked, procedure, questionAsked, router, type RouterContext } from './procedure.ts';

/** What is told of a release beside its answer; who asked and who approved is for the trail. */
export interface ReleaseSummary {
  readonly id: string;
  readonly pilot: string;
  readonly organisation: string;
  readonly policy: PolicyId;
  readonly question: Question;
  readonly asOf: string;
  readonly releasedAt: string;
  readonly needsSecondPerson: boolean;
  readonly approvedAt: string | null;
  /** Whether this caller asked for it, and so cannot approve it. */
  readonly isOwn: boolean;
}

const summaryOf = ({ caller }: RouterContext, release: KeptRelease): ReleaseSummary => ({
  id: release.id,
  pilot: release.pilotId,
  organisation: release.organisationId,
  policy: release.policy,
  question: release.question,
  asOf: release.asOf,
  releasedAt: release.releasedAt,
  needsSecondPerson: needsSecondPerson(release.policy),
  approvedAt: release.approvedAt,
  isOwn: release.releasedBy === caller.subject,
});

/** Released under the caller's own policy; and what awaits a second person, by those who ask and approve. */
function maySee({ caller, policy }: RouterContext, release: KeptRelease): boolean {
  if (!needsSecondPerson(release.policy)) return release.policy === policy;
  return release.approvedAt !== null || mayDo(caller, 'release.request') || mayDo(caller, 'release.approve');
}

/** The releases of a pilot that the caller may see, the newest first. */
export async function findReleases(ctx: RouterContext, asked: AskedPilot): Promise<readonly KeptRelease[]> {
  const held = await heldPilot(ctx.database, asked);
  if (held === undefined) throw new PolkuError('unknown_pilot', 'There is no pilot of that id, or several organisations have one.');
  const kept = await readReleases(ctx.database, sql`r.organisation_id = ${held.organisationId} and r.pilot_id = ${held.pilotId}`);
  return kept.filter((release) => maySee(ctx, release));
}

async function seenRelease(ctx: RouterContext, id: string): Promise<KeptRelease> {
  const release = await findRelease(ctx.database, id);
  if (maySee(ctx, release)) return release;
  throw new PolkuError('unknown_release', 'There is no release of that id, or more than one whose id begins so.');
}

/** What is given to everybody. */
const approvedPolicy = policyIds.find(needsSecondPerson)!;

const idAsked = z.strictObject({ id: z.string().min(6).max(64) });

export const releaseProcedures = {
  releases: router({
    /** The releases of a pilot, the newest first. */
    list: procedure('released.read')
      .input(z.strictObject(pilotAsked))
      .query(async ({ ctx, input }) => (await findReleases(ctx, input)).map((release) => summaryOf(ctx, release))),

    /** One release as it was released. */
    read: procedure('released.read')
      .input(idAsked)
      .query(async ({ ctx, input }) => {
        const release = await seenRelease(ctx, input.id);
        return { ...summaryOf(ctx, release), evaluation: answerOf(release) };
      }),

    /** Asks for a release to the public: it is made and kept, and given to nobody until somebody else has approved it. */
    request: procedure('release.request')
      .input(z.strictObject({ ...pilotAsked, ...questionAsked }))
      .mutation(async ({ ctx, input }): Promise<ReleaseSummary> => {
        const { release } = await publish(ctx.database, input, { ...doing(ctx), policy: approvedPolicy });
        return summaryOf(ctx, release);
      }),

    /** Approves what another asked for. */
    approve: procedure('release.approve')
      .input(idAsked)
      .mutation(async ({ ctx, input }): Promise<ReleaseSummary> => {
        const release = await seenRelease(ctx, input.id);
        await approve(ctx.database, release, doing(ctx));
        return summaryOf(ctx, await findRelease(ctx.database, release.id));
      }),
  }),
};
