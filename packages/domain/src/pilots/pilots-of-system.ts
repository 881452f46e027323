import type { SystemId } from '../catalogue/systems/index.ts';
import { pilotIds, pilots, type PilotId } from './pilots.ts';

/**
 * The pilots that try a system or lean on it, by their facts, in the order of their numbers. That none does may also mean that the
 * sources do not tell.
 *
 * @example pilotsOfSystem('SYS-79')
 *   // ['p07_quality_coaching_satakunta', 'p16_lempaala_coaching', 'p17_kangasala_lempaala_coaching']
 */
export const pilotsOfSystem = (system: SystemId): readonly PilotId[] => pilotIds.filter((id) => pilots()[id].systems.includes(system));
