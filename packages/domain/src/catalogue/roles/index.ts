import { clientSideRoles } from './client-side.ts';
import { educationRoles, workplaceRoles } from './education-and-workplace.ts';
import { employmentRoles } from './employment.ts';
import { healthRoles } from './health.ts';
import { kelaRoles } from './kela.ts';
import { leadershipRoles } from './leadership.ts';
import { rehabilitationRoles } from './rehabilitation.ts';
import { responsibilityRoles } from './responsibility.ts';
import { socialRoles } from './social.ts';
import { specialistRoles } from './specialists.ts';

/** Who takes part in work ability support: the client, professionals of every sector, those who lead and develop. */
export const roles = {
  ...clientSideRoles,
  ...responsibilityRoles,
  ...healthRoles,
  ...specialistRoles,
  ...rehabilitationRoles,
  ...socialRoles,
  ...employmentRoles,
  ...kelaRoles,
  ...educationRoles,
  ...workplaceRoles,
  ...leadershipRoles,
} as const;

export type RoleId = keyof typeof roles;
export const roleIds = Object.keys(roles) as RoleId[];
