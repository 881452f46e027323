import type { RegionId } from '../../pilots/regions.ts';
import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

export const organisationKinds = {
  national: { fi: 'Valtio ja valtakunnalliset', sv: 'Staten och riksomfattande', en: 'State and national' },
  regional: { fi: 'Alueelliset', sv: 'Regionala', en: 'Regional' },
  municipal: { fi: 'Kunnat ja paikalliset', sv: 'Kommuner och lokala', en: 'Municipal and local' },
  insurance: { fi: 'Vakuuttajat', sv: 'Försäkrare', en: 'Insurance' },
  education: { fi: 'Oppilaitokset', sv: 'Läroanstalter', en: 'Education' },
  third_sector: { fi: 'Järjestöt', sv: 'Tredje sektorn', en: 'Third sector' },
  project: { fi: 'Hankkeet', sv: 'Projekt', en: 'Projects' },
} as const satisfies Record<string, Text>;
export type OrganisationKind = keyof typeof organisationKinds;

export interface Organisation extends CatalogueEntry {
  readonly kind: OrganisationKind;
  readonly region?: RegionId;
  /** The sources name a sort of body, of which there are many, and not one of them. */
  readonly isMany?: true;
}
