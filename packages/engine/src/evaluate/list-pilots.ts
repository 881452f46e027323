import type { MaybeNumber, PolicyId } from '@polku/domain/evaluation';
import type { PolkuDatabase } from '../database/database.ts';
import { readPilots } from '../reduce/pilot-context.ts';
import { countSegments } from '../reduce/case-mix.ts';
import { releasePilots, type Released } from '../release/release.ts';

export interface PilotSummary {
  readonly id: string;
  readonly name: string;
  readonly design: string | null;
  /** The organisation's name; its id tells apart pilots of the same id. */
  readonly organisation: string;
  readonly organisationId: string;
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** The last day that the package knows about. */
  readonly asOf: string;
  readonly arms: readonly {
    readonly id: string;
    readonly label: string;
    readonly role: 'intervention' | 'comparator';
    readonly episodes: MaybeNumber;
  }[];
}

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
