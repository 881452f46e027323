import { courseSystems } from './plan/course.ts';
import { plansSystems } from './plan/plans.ts';
import { recordsSystems } from './plan/records.ts';
import type { System } from './system.ts';

/** Plan, consent and information, from the first plan to the ending. */
export const planSystems = { ...plansSystems, ...recordsSystems, ...courseSystems } as const satisfies Record<string, System>;
