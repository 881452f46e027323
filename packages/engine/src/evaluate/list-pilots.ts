import { absenceSchema, type MaybeNumber, type PolicyId } from '@polku/domain/evaluation';
import * as z from 'zod';
import type { PolkuDatabase } from '../database/database.ts';
import { readPilots, type PilotContext } from '../reduce/pilot-context.ts';
import { countSegments } from '../reduce/case-mix.ts';
import { releasePilots, type Released } from '../release/release.ts';

export const pilotSummarySchema = z.object({
  id: z.string(),
  name: z.string(),
  design: z.string().nullable(),
  /** The organisation's name; its id tells apart pilots of the same id. */
  organisation: z.string(),
  organisationId: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().nullable(),
  /** The last day that the package knows about. */
  asOf: z.iso.date(),
  arms: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      role: z.enum(['intervention', 'comparator']),
      episodes: z.union([z.number(), absenceSchema]),
    }),
  ),
});
export type PilotSummary = z.infer<typeof pilotSummarySchema>;

/** Where a pilot of several organisations is read over all of them; undefined where they have not agreed to it. */
type ReadTogether = (pilot: { readonly pilot: string; readonly organisation: string }) => Promise<PolkuDatabase | undefined>;

/**
 * The pilots in the database, by id, as they are at one moment.
 *
 * @param together asked of each pilot of a package of several organisations; where absent, all of its rows are in `database`.
 */
export async function listPilots(
  database: PolkuDatabase,
  policy: PolicyId,
  together?: ReadTogether,
): Promise<Released<readonly PilotSummary[]>> {
  const { alone, shared } = await database.snapshot(async (snapshot) => {
    const pilots = await readPilots(snapshot);
    const isShared = ({ key }: PilotContext): boolean => together !== undefined && key.organisations.length > 1;
    const counted = await summarise(
      snapshot,
      pilots.filter((pilot) => !isShared(pilot)),
    );
    return { alone: counted, shared: pilots.filter(isShared) };
  });
  const summaries = [...alone];
  for (const pilot of shared) summaries.push(...(await summariseShared(pilot, together!)));
  const inOrder = summaries.toSorted((a, b) => compareIds(a.id, b.id) || compareIds(a.organisationId, b.organisationId));
  return releasePilots(inOrder, policy);
}

const compareIds = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** One organisation's part of a shared pilot would look like the whole, so without the word of all nothing is counted. */
async function summariseShared(pilot: PilotContext, together: ReadTogether): Promise<readonly PilotSummary[]> {
  const { id, key } = pilot;
  const whole = await together({ pilot: id, organisation: key.organisationId });
  if (whole === undefined) return [summaryOf(pilot, () => ({ absent: 'not_followed', reason: 'no_agreement' }))];
  return whole.snapshot(async (snapshot) => summarise(snapshot, await readPilots(snapshot, { id, organisation: key.organisationId })));
}

async function summarise(database: PolkuDatabase, pilots: readonly PilotContext[]): Promise<readonly PilotSummary[]> {
  const summaries: PilotSummary[] = [];
  for (const pilot of pilots) {
    const segments = await countSegments(database, { ...pilot.key, asOf: pilot.latestOn });
    summaries.push(summaryOf(pilot, (arm) => segments.filter((row) => row.arm === arm).reduce((sum, { n }) => sum + n, 0)));
  }
  return summaries;
}

function summaryOf(
  { id, key, name, design, organisation, startsOn, endsOn, latestOn, arms }: PilotContext,
  episodes: (arm: string) => MaybeNumber,
): PilotSummary {
  return {
    id,
    name,
    design,
    organisation,
    organisationId: key.organisationId,
    startsOn,
    endsOn,
    asOf: latestOn,
    arms: arms.map(({ id: arm, label, role }) => ({ id: arm, label, role, episodes: episodes(arm) })),
  };
}
