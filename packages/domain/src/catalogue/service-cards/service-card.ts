import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { RoleId } from '../roles/index.ts';
import type { TeamCompositionId } from '../teams/team-compositions.ts';

/** The fields of a definition card, in order. */
export const serviceCardFields = {
  service_name: { label: { fi: 'Palvelun nimi', sv: 'Tjänstens namn', en: 'Service name' }, source: 'S2.4, S2.5' },
  service_area: { label: { fi: 'Palveluala', sv: 'Serviceområde', en: 'Service area' }, source: 'S2.4' },
  service_package: { label: { fi: 'Palvelukokonaisuus', sv: 'Servicehelhet', en: 'Service package' }, source: 'S2.4' },
  definition: { label: { fi: 'Määritelmä', sv: 'Definition', en: 'Definition' }, source: 'S2.4' },
  target_group: { label: { fi: 'Kohderyhmä', sv: 'Målgrupp', en: 'Target group' }, source: 'S2.4, S2.5' },
  aim: { label: { fi: 'Tavoite', sv: 'Mål', en: 'Aim' }, source: 'S2.4, S2.5' },
  content: { label: { fi: 'Sisältö', sv: 'Innehåll', en: 'Content' }, source: 'S2.4, S2.5' },
  members_and_tasks: { label: { fi: 'Jäsenet ja tehtävät', sv: 'Medlemmar och uppgifter', en: 'Members and tasks' }, source: 'S2.4, S2.5' },
  entry: { label: { fi: 'Palveluun tulo', sv: 'Vägen till tjänsten', en: 'Entry' }, source: 'S2.4, S2.5' },
  practice: { label: { fi: 'Toimintatapa', sv: 'Arbetssätt', en: 'Practice' }, source: 'S2.4, S2.5' },
  tools_and_forms: { label: { fi: 'Välineet ja lomakkeet', sv: 'Verktyg och blanketter', en: 'Tools and forms' }, source: 'S2.4, S2.5' },
} as const satisfies Record<string, CatalogueEntry>;

export type ServiceCardFieldId = keyof typeof serviceCardFields;
export const serviceCardFieldIds = Object.keys(serviceCardFields) as ServiceCardFieldId[];

/** A one-page definition of a service, for planners and readable to staff. */
export interface ServiceCard extends CatalogueEntry {
  /** The team that the card is about, where its members are listed. */
  readonly team?: TeamCompositionId;
  /** Version of the card, who keeps it and the day it came into force; null where the sources do not tell. */
  readonly version: string | null;
  readonly owner: RoleId | null;
  readonly validFrom: string | null;
  /** Null where the card has nothing in the field. */
  readonly fields: Readonly<Record<ServiceCardFieldId, Text | null>>;
}
