import { continuitySystems } from './responsibility/continuity.ts';
import { coordinationSystems } from './responsibility/coordination.ts';
import type { System } from './system.ts';

/** Co-ordination and responsibility: who answers for a client, with whom, and to whom it passes. */
export const responsibilitySystems = { ...coordinationSystems, ...continuitySystems } as const satisfies Record<string, System>;
