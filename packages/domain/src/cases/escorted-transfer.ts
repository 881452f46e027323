import type { RoleId } from '../catalogue/roles/index.ts';
import type { Day } from '../pathway/day.ts';

/** A transfer of responsibility: a row of `handovers.csv`. */
export interface Handover {
  readonly proposedOn: Day;
  readonly acceptedOn: Day | null;
  readonly escorted: boolean | null;
  readonly fromRole: RoleId | null;
  readonly toRole: RoleId | null;
}

/** A meeting about the case: a row of `meetings.csv`. */
export interface CaseMeeting {
  readonly heldOn: Day;
  readonly clientPresent: boolean | null;
  readonly rolesPresent: readonly RoleId[];
}

export type EscortedTransfer =
  /** Recorded as escorted, and a meeting with all three has been held. */
  | 'shown'
  /** Recorded as escorted; no meeting shows that giver, receiver and client met. */
  | 'recorded_only'
  | 'not_escorted'
  /** Nobody recorded whether it was. */
  | 'unknown';

/**
 * Whether a client was walked over to the next service: the old service, the client and the new one together, before responsibility
 * moved. The sources name the way of working and leave its description open; that all three meet is read from the name.
 *
 * A meeting counts from the day of the proposal to the day of acceptance. Meetings that were not recorded leave it `recorded_only`.
 *
 * @example escortedTransfer({ proposedOn: '2022-09-01', acceptedOn: '2022-09-14', escorted: true, fromRole: 'work_ability_coordinator',
 *   toRole: 'social_worker' }, []) // 'recorded_only'
 */
export function escortedTransfer(handover: Handover, meetings: readonly CaseMeeting[]): EscortedTransfer {
  const { proposedOn, acceptedOn, escorted, fromRole, toRole } = handover;
  if (escorted === null) return 'unknown';
  if (!escorted) return 'not_escorted';
  const allThree = ({ heldOn, clientPresent, rolesPresent }: CaseMeeting): boolean =>
    clientPresent === true &&
    [fromRole, toRole].every((role) => role !== null && rolesPresent.includes(role)) &&
    heldOn >= proposedOn &&
    (acceptedOn === null || heldOn <= acceptedOn);
  return meetings.some(allThree) ? 'shown' : 'recorded_only';
}
