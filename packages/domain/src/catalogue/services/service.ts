import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

export const serviceCategories = {
  coordination: { fi: 'Koordinointi', sv: 'Samordning', en: 'Coordination' },
  health: { fi: 'Terveyspalvelut', sv: 'Hälso- och sjukvård', en: 'Health services' },
  social: { fi: 'Sosiaalipalvelut', sv: 'Socialservice', en: 'Social services' },
  employment: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Employment services' },
  kela: { fi: 'Kela ja etuudet', sv: 'FPA och förmåner', en: 'Kela and benefits' },
  rehabilitation: { fi: 'Kuntoutus', sv: 'Rehabilitering', en: 'Rehabilitation' },
  education: { fi: 'Koulutus', sv: 'Utbildning', en: 'Education' },
  third_sector: { fi: 'Järjestöt', sv: 'Tredje sektorn', en: 'Third sector' },
  other_public: { fi: 'Muut julkiset palvelut', sv: 'Övriga offentliga tjänster', en: 'Other public services' },
} as const satisfies Record<string, Text>;
export type ServiceCategory = keyof typeof serviceCategories;

export interface Service extends CatalogueEntry {
  readonly category: ServiceCategory;
  /** On the service tray: the services that a work ability team offers first. */
  readonly onServiceTray?: true;
  /** Only for people younger than this, in years. */
  readonly belowAgeYears?: number;
  /** Beyond the basic level: having had one says nothing of whether basic services were tried. */
  readonly isBeyondBasic?: true;
  /** A plan, test or benefit that is named as a support rather than a service that stands alone. */
  readonly isProduct?: true;
}
