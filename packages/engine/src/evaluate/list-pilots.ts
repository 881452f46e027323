import { absenceSchema, type PolicyId } from '@polku/domain/evaluation';
import * as z from 'zod';
import type { PolkuDatabase } from '../database/database.ts';
import { readPilots } from '../reduce/pilot-context.ts';
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

/** The pilots in the database, by id, as they are at one moment. */
export const listPilots = (database: PolkuDatabase, policy: PolicyId): Promise<Released<readonly PilotSummary[]>> =>
  database.snapshot((snapshot) => summarise(snapshot, policy));

async function summarise(database: PolkuDatabase, policy: PolicyId): Promise<Released<readonly PilotSummary[]>> {
  const pilots = await readPilots(database);
  const summaries: PilotSummary[] = [];
  for (const { id, key, name, design, organisation, startsOn, endsOn, latestOn, arms } of pilots) {
    const segments = await countSegments(database, { ...key, asOf: latestOn });
    const episodes = (arm: string): number => segments.filter((row) => row.arm === arm).reduce((sum, { n }) => sum + n, 0);
    summaries.push({
      id,
      name,
      design,
      organisation,
      organisationId: key.organisationId,
      startsOn,
      endsOn,
      asOf: latestOn,
      arms: arms.map(({ id: arm, label, role }) => ({ id: arm, label, role, episodes: episodes(arm) })),
    });
  }
  return releasePilots(summaries, policy);
}
