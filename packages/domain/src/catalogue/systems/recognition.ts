import { accessSystems } from './recognition/access.ts';
import { outreachSystems } from './recognition/outreach.ts';
import { signsSystems } from './recognition/signs.ts';
import type { System } from './system.ts';

/** Recognition and access: how a need is seen, and how a client gets to support. */
export const recognitionSystems = { ...signsSystems, ...outreachSystems, ...accessSystems } as const satisfies Record<string, System>;
