import { educationOrganisations, insuranceOrganisations } from './insurance-and-education.ts';
import { localOrganisations } from './local.ts';
import { nationalOrganisations } from './national.ts';
import { projectOrganisations } from './projects.ts';
import { regionalOrganisations } from './regional.ts';
import { thirdSectorOrganisations } from './third-sector.ts';

/** The bodies that the sources name, from ministries to projects. */
export const organisations = {
  ...nationalOrganisations,
  ...regionalOrganisations,
  ...localOrganisations,
  ...insuranceOrganisations,
  ...educationOrganisations,
  ...thirdSectorOrganisations,
  ...projectOrganisations,
} as const;

export type OrganisationId = keyof typeof organisations;
export const organisationIds = Object.keys(organisations) as OrganisationId[];
