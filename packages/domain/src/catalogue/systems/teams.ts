import type { System } from './system.ts';
import { teamModelSystems } from './teams/models.ts';
import { networkTeamSystems } from './teams/networks.ts';
import { pirkanmaaTeamSystems } from './teams/pirkanmaa.ts';

/** Teams: how they are put together, how they work and how clients come to them. */
export const teamSystems = { ...teamModelSystems, ...pirkanmaaTeamSystems, ...networkTeamSystems } as const satisfies Record<
  string,
  System
>;
