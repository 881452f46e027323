import { coordinationServices } from './coordination.ts';
import { healthServices } from './health.ts';
import { socialServices } from './social.ts';
import { employmentServices } from './employment.ts';
import { kelaServices } from './kela.ts';
import { rehabilitationServices } from './rehabilitation.ts';
import { educationServices } from './education.ts';
import { thirdSectorServices } from './third-sector.ts';
import { otherPublicServices } from './other-public.ts';

/** Services that an episode may hold, by category. */
export const services = {
  ...coordinationServices,
  ...healthServices,
  ...socialServices,
  ...employmentServices,
  ...kelaServices,
  ...rehabilitationServices,
  ...educationServices,
  ...thirdSectorServices,
  ...otherPublicServices,
} as const;

export type ServiceId = keyof typeof services;
export const serviceIds = Object.keys(services) as ServiceId[];
