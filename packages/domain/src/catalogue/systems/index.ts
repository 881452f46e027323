import { learningSystems } from './learning.ts';
import { planSystems } from './plan.ts';
import { recognitionSystems } from './recognition.ts';
import { responsibilitySystems } from './responsibility.ts';
import { serviceSystems } from './services.ts';
import { steeringSystems } from './steering.ts';
import type { System } from './system.ts';
import { teamSystems } from './teams.ts';

/** The systems that the source documents describe: models, processes, tools, registers, role models and routines. */
export const systems = {
  ...steeringSystems,
  ...teamSystems,
  ...responsibilitySystems,
  ...recognitionSystems,
  ...planSystems,
  ...serviceSystems,
  ...learningSystems,
} as const satisfies Record<string, System>;

export type SystemId = keyof typeof systems;

const numberOf = (id: SystemId): number => Number(id.slice('SYS-'.length));
/** In the order of their numbers. */
export const systemIds: readonly SystemId[] = /* @__PURE__ */ (Object.keys(systems) as SystemId[]).sort(
  (a, b) => numberOf(a) - numberOf(b),
);
