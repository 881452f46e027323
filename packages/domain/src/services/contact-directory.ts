import type { ContactChannelId } from '../catalogue/contact-channels.ts';
import type { OrganisationId } from '../catalogue/organisations/index.ts';
import type { RoleId } from '../catalogue/roles/index.ts';

/** Whom to turn to in another organisation: a row of `directory.csv`. */
export interface DirectoryEntry {
  readonly counterpart: OrganisationId;
  readonly role: RoleId;
  readonly channel?: ContactChannelId | null;
  readonly page?: string | null;
}

export interface DirectoryOfOrganisation {
  readonly counterpart: OrganisationId;
  readonly entries: readonly DirectoryEntry[];
}

/**
 * The directory organisation by organisation, in the order asked for. One without entries stays in the list: that nobody knows whom
 * to turn to there is what has to be seen. It holds roles and pages, never people.
 *
 * @example
 * contactDirectory([], ['kela']) // [{ counterpart: 'kela', entries: [] }]
 */
export const contactDirectory = (
  entries: readonly DirectoryEntry[],
  counterparts: readonly OrganisationId[],
): readonly DirectoryOfOrganisation[] =>
  counterparts.map((counterpart) => ({ counterpart, entries: entries.filter((entry) => entry.counterpart === counterpart) }));
