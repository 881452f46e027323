import { pathSystems } from './services/paths.ts';
import { workSystems } from './services/work.ts';
import type { System } from './system.ts';

/** Services and the paths through them: the service tray, joint services, coaching, pension, employers. */
export const serviceSystems = { ...pathSystems, ...workSystems } as const satisfies Record<string, System>;
