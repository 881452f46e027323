import type { RoleId } from '../catalogue/roles/index.ts';
import type { AttendedMeeting } from '../cases/case-team.ts';
import type { CaseFile } from './case-file.ts';
import { listed } from './listed.ts';

/** Meetings about the case that were held by the day, the earliest first. */
export const meetingsOf = ({ own, on }: CaseFile): readonly AttendedMeeting[] =>
  own.meetings
    .filter(({ held_on: heldOn }) => heldOn <= on)
    .map((row) => ({
      heldOn: row.held_on,
      rolesPresent: listed<RoleId>(row.roles_present),
      rolesInvited: listed<RoleId>(row.roles_invited),
      clientPresent: row.client_present,
    }))
    .toSorted((a, b) => (a.heldOn < b.heldOn ? -1 : 1));
