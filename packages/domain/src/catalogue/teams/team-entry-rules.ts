import type { CatalogueEntry } from '../entry.ts';
import type { ReferralSourceId } from '../referral-sources.ts';

export interface TeamEntryRule extends CatalogueEntry {
  /** The only sources from which a client may be referred; absent where the rule does not restrict the way in. */
  readonly onlyFrom?: readonly ReferralSourceId[];
}

/** Whom a team takes. The rules differ between regions, and teams under different rules are not alike to compare. */
export const teamEntryRules = {
  all_unemployed: {
    label: { fi: 'Alueen kaikki työttömät', sv: 'Alla arbetslösa i området', en: 'All unemployed people of the area' },
    source: 'S0.6',
  },
  need_and_wish: {
    label: { fi: 'Tuen tarve ja oma tahto työhön', sv: 'Stödbehov och egen vilja att arbeta', en: 'Need of support and own wish to work' },
    source: 'S2.2',
  },
  multi_sector_need: {
    label: { fi: 'Monialainen tuen tarve', sv: 'Sektorsövergripande stödbehov', en: 'Multi-sector need of support' },
    source: 'S1.5, S1.6',
  },
  basic_services_tried: {
    label: {
      fi: 'Peruspalvelut eivät ole löytäneet ratkaisua, ja asiakas on motivoitunut',
      sv: 'Basservicen har inte hittat en lösning och klienten är motiverad',
      en: 'Basic services have found no solution, and the client is motivated',
    },
    source: 'S3.9',
  },
  professional_referral: {
    label: { fi: 'Vain peruspalvelujen lähetteellä', sv: 'Endast på remiss av basservicen', en: 'Only on referral by basic services' },
    onlyFrom: [
      'team_member',
      'health_social_services',
      'centre_multisector_team',
      'health_centre_physician',
      'health_check_nurse',
      'social_services',
    ],
    source: 'S2.5',
  },
} as const satisfies Record<string, TeamEntryRule>;

export type TeamEntryRuleId = keyof typeof teamEntryRules;
