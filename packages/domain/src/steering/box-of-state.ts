import { servicePackages, type ServicePackage, type ServicePackageId } from '../catalogue/steering/service-packages.ts';
import type { StateId } from '../pathway/states.ts';

/**
 * The part of a service package in which a client’s matter is while the case is in a state: how one client’s path is drawn on the map
 * of the package. Null where the package has no such part: the case has ended, or the part is not told.
 *
 * @example boxOfState('varsinais_suomi', 'specialist_consultation') // 'special_expertise'
 */
export function boxOfState(packageId: ServicePackageId, state: StateId): string | null {
  const { boxes }: ServicePackage = servicePackages[packageId];
  return Object.entries(boxes).find(([, { states }]) => states.includes(state))?.[0] ?? null;
}
