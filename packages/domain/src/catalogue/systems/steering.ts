import { programmeSystems } from './steering/programme.ts';
import { projectSystems } from './steering/project.ts';
import type { System } from './system.ts';

/** The programme, its projects and how they are described, steered and reported. */
export const steeringSystems = { ...programmeSystems, ...projectSystems } as const satisfies Record<string, System>;
