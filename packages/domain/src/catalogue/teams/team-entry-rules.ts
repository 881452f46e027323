import type { CatalogueEntry } from '../entry.ts';

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
    source: 'S2.5',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type TeamEntryRuleId = keyof typeof teamEntryRules;
export const teamEntryRuleIds = Object.keys(teamEntryRules) as TeamEntryRuleId[];
