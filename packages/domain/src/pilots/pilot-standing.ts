import type { RoleId } from '../catalogue/roles/index.ts';
import type { ConcurrentProgrammeId } from '../catalogue/steering/concurrent-programmes.ts';
import type { OperatingModelId } from '../catalogue/steering/operating-models.ts';
import type { ProgrammeMeasureId } from '../catalogue/steering/programme-measures.ts';
import { codeList } from '../data-package/code-list.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { PilotRiskId } from './risks.ts';
import { pilotStatusIds, type PilotStatus } from './statuses.ts';

/** A row of `pilots.csv`, as far as its steering goes. */
export type SteeredPilot = Pick<
  ResourceRow<'pilots'>,
  'status' | 'design' | 'project' | 'measures' | 'operating_model' | 'concurrent_programmes' | 'owner_role'
>;

export interface PilotStanding {
  /** Null where the status is in words of one’s own, or not told. */
  readonly status: PilotStatus | null;
  readonly project: string | null;
  readonly measures: readonly ProgrammeMeasureId[];
  readonly operatingModel: OperatingModelId | null;
  readonly concurrentProgrammes: readonly ConcurrentProgrammeId[];
  readonly ownerRole: RoleId | null;
  /** Links to the national programme that are not told. */
  readonly missingLinks: readonly ('project' | 'measures' | 'operating_model')[];
  readonly risks: readonly PilotRiskId[];
}

/**
 * Where a pilot of one’s own stands: how far it has come on the way to being rooted, what it hangs on in the national programme, who
 * carries it on, and which risks its own row shows. That no owner is told is a risk, also of a pilot that is said to be rooted; that a
 * programme runs at the same time is another explanation of what changes, and takes the same people’s time.
 */
export function pilotStanding(pilot: SteeredPilot): PilotStanding {
  const measures = codeList<ProgrammeMeasureId>(pilot.measures);
  const concurrentProgrammes = codeList<ConcurrentProgrammeId>(pilot.concurrent_programmes);
  const risks: readonly (readonly [PilotRiskId, boolean])[] = [
    ['no_owner_known', pilot.owner_role === null],
    ['no_comparator', pilot.design === 'single_arm'],
    ['concurrent_programme', concurrentProgrammes.length > 0],
    ['time_taken_elsewhere', concurrentProgrammes.length > 0],
  ];
  const links = { project: pilot.project !== null, measures: measures.length > 0, operating_model: pilot.operating_model !== null };
  return {
    status: pilotStatusIds.find((status) => status === pilot.status) ?? null,
    project: pilot.project,
    measures,
    operatingModel: pilot.operating_model,
    concurrentProgrammes,
    ownerRole: pilot.owner_role,
    missingLinks: (Object.keys(links) as (keyof typeof links)[]).filter((link) => !links[link]),
    risks: risks.flatMap(([risk, holds]) => (holds ? [risk] : [])),
  };
}
