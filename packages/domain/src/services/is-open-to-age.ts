import { services, type ServiceId } from '../catalogue/services/index.ts';
import type { Service } from '../catalogue/services/service.ts';

/**
 * Whether a service is open to someone of this age in whole years. Most services have no limit of age; where one has and the age is
 * not known, the answer is null.
 *
 * @example isOpenToAge('ohjaamo', 30) // false
 */
export function isOpenToAge(service: ServiceId, ageYears: number | null): boolean | null {
  const { belowAgeYears }: Service = services[service];
  if (belowAgeYears === undefined) return true;
  return ageYears === null ? null : ageYears < belowAgeYears;
}
