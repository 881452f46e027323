import type { RoleId } from '../catalogue/roles/index.ts';
import { pkpkPhaseIds, type PkpkPhaseId } from '../catalogue/steering/pkpk-phases.ts';
import type { ResourceRow } from '../data-package/index.ts';
import type { DescriptionStatus } from '../data-package/resources/description-phases.ts';

export type DescriptionPhaseRow = Pick<ResourceRow<'description_phases'>, 'phase' | 'status' | 'owner_role' | 'blocked_because'>;

export interface DescriptionPhase {
  readonly phase: PkpkPhaseId;
  /** Null where no row tells of the phase. */
  readonly status: DescriptionStatus | null;
  readonly ownerRole: RoleId | null;
  readonly blockedBecause: string | null;
  /** Told to be stuck, and not why: nobody can help. */
  readonly lacksReason: boolean;
}

export interface DescriptionProgress {
  /** All seven, in the order of the handbook. */
  readonly phases: readonly DescriptionPhase[];
  readonly doneCount: number;
  /** Neither done nor owned. */
  readonly unowned: readonly PkpkPhaseId[];
}

/**
 * Where the description of an organisation’s service package stands, phase by phase: its status, who answers for it and, where it is
 * stuck, why.
 *
 * @example descriptionProgress([]).unowned.length // 7
 */
export function descriptionProgress(rows: readonly DescriptionPhaseRow[]): DescriptionProgress {
  const phases = pkpkPhaseIds.map((phase): DescriptionPhase => {
    const row = rows.find((each) => each.phase === phase);
    return {
      phase,
      status: row?.status ?? null,
      ownerRole: row?.owner_role ?? null,
      blockedBecause: row?.blocked_because ?? null,
      lacksReason: row?.status === 'blocked' && row.blocked_because === null,
    };
  });
  return {
    phases,
    doneCount: phases.filter(({ status }) => status === 'done').length,
    unowned: phases.filter(({ status, ownerRole }) => status !== 'done' && ownerRole === null).map(({ phase }) => phase),
  };
}
