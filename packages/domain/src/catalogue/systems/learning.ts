import { competenceSystems } from './learning/competence.ts';
import { involvementSystems } from './learning/involvement.ts';
import type { System } from './system.ts';

/** Involvement of clients, competence of staff, communications, and what a project measures of itself. */
export const learningSystems = { ...involvementSystems, ...competenceSystems } as const satisfies Record<string, System>;
