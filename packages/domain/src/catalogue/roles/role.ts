import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

/** Which side of the work a role stands on. */
export const roleGroups = {
  client_side: { fi: 'Asiakas ja lähipiiri', sv: 'Klienten och de närstående', en: 'Client and those close' },
  responsibility: { fi: 'Koordinointi ja vastuu', sv: 'Samordning och ansvar', en: 'Coordination and responsibility' },
  health: { fi: 'Terveydenhuolto', sv: 'Hälso- och sjukvård', en: 'Health care' },
  rehabilitation: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation' },
  social: { fi: 'Sosiaalihuolto', sv: 'Socialvård', en: 'Social care' },
  employment: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' },
  kela: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
  education: { fi: 'Oppilaitokset', sv: 'Läroanstalter', en: 'Education' },
  workplace: { fi: 'Työpaikka', sv: 'Arbetsplats', en: 'Workplace' },
  leadership: { fi: 'Johto ja hanke', sv: 'Ledning och projekt', en: 'Leadership and project' },
} as const satisfies Record<string, Text>;
export type RoleGroup = keyof typeof roleGroups;

export interface Role extends CatalogueEntry {
  readonly group: RoleGroup;
  /** What the role does for work ability support. */
  readonly does: Text;
  /** Held beside a profession, from a date to a date, for one client: not a job title. */
  readonly isAssignment?: true;
}
