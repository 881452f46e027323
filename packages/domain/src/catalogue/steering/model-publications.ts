import type { RegionId } from '../../pilots/regions.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { OperatingModelId } from './operating-models.ts';

/** How far a model is on its way to the open platform. */
export const modelPublicationStatuses = {
  draft: { label: { fi: 'Luonnos', sv: 'Utkast', en: 'Draft' }, source: 'S3.7' },
  piloted: { label: { fi: 'Kokeiltu', sv: 'Prövad', en: 'Piloted' }, source: 'S4.7 (I)' },
  published: { label: { fi: 'Julkaistu', sv: 'Publicerad', en: 'Published' }, source: 'S4.7' },
} as const satisfies Record<string, CatalogueEntry>;
export type ModelPublicationStatus = keyof typeof modelPublicationStatuses;
export const modelPublicationStatusIds = Object.keys(modelPublicationStatuses) as ModelPublicationStatus[];

export interface ModelPublication extends CatalogueEntry {
  readonly model: OperatingModelId;
  readonly region: RegionId;
  readonly status: ModelPublicationStatus;
  /** A month, written YYYY-MM; null where the sources tell none. */
  readonly plannedFor: string | null;
  readonly publishedOn: string | null;
}

/** Models of regions whose publishing the sources tell of. */
export const modelPublications = {
  kainuu_team: {
    label: { fi: 'Kainuun tiimimalli', sv: 'Kajanalands teammodell', en: 'Team model of Kainuu' },
    model: 'work_ability_support_team',
    region: 'kainuu',
    status: 'draft',
    plannedFor: '2022-10',
    publishedOn: null,
    source: 'S3.4',
  },
} as const satisfies Record<string, ModelPublication>;

export type ModelPublicationId = keyof typeof modelPublications;
