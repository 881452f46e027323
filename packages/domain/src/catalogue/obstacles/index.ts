import { clientsWayObstacles } from './clients-way.ts';
import { informationObstacles } from './information.ts';
import { organisationObstacles } from './organisations-way.ts';

/** Obstacles and lessons of the projects that software can address. */
export const obstacles = { ...informationObstacles, ...clientsWayObstacles, ...organisationObstacles } as const;

export type ObstacleId = keyof typeof obstacles;
