import type { CatalogueEntry } from './entry.ts';
import { ips25Items } from './fidelity-scales/ips-25-items.ts';

/** A named range of totals, from its lowest total up to the next band's. */
export interface FidelityBand extends CatalogueEntry {
  readonly from: number;
}

/** A rating tool for how closely a team follows its model. A new version of a scale is an entry of its own. */
export interface FidelityScale extends CatalogueEntry {
  /** How rows of `fidelity.csv` name the scale and its version. */
  readonly writtenAs: string;
  /** Which edition of the tool the items are. */
  readonly edition: string;
  readonly items: Readonly<Record<string, CatalogueEntry>>;
  /** The rating of one item. */
  readonly lowestRating: number;
  readonly highestRating: number;
  /**
   * Names for ranges of the total, lowest first. Empty, because the source documents give none: a package's owner who has agreed
   * on bands passes a scale with them.
   */
  readonly bands: readonly FidelityBand[];
}

/** Scales by which coaching is rated. */
export const fidelityScales = {
  ips_25: {
    label: { fi: 'IPS-laatukriteerit (25)', sv: 'IPS-kvalitetskriterier (25)', en: 'IPS quality criteria (25)' },
    writtenAs: 'IPS-25',
    edition: '2008',
    items: ips25Items,
    lowestRating: 1,
    highestRating: 5,
    bands: [],
    source: 'S2.22; (X)',
  },
} as const satisfies Record<string, FidelityScale>;

export type FidelityScaleId = keyof typeof fidelityScales;

/** What the model of individual placement and support rests on, before any rating of it. */
export const ipsPrinciples = {
  open_to_all: {
    label: {
      fi: 'Avoin kaikille, joiden oma tavoite on palkkatyö',
      sv: 'Öppen för alla vars eget mål är lönearbete',
      en: 'Open to everyone whose own goal is paid work',
    },
    source: 'S2.22',
  },
  voluntary: { label: { fi: 'Vapaaehtoinen', sv: 'Frivillig', en: 'Voluntary' }, source: 'S2.22' },
  open_labour_market: {
    label: { fi: 'Avoimet työmarkkinat', sv: 'Den öppna arbetsmarknaden', en: 'The open labour market' },
    source: 'S2.22',
  },
  search_starts_fast: {
    label: { fi: 'Työnhaku alkaa nopeasti', sv: 'Jobbsökningen börjar snabbt', en: 'The job search starts fast' },
    source: 'S2.22',
  },
  same_coach: {
    label: {
      fi: 'Sama valmentaja kaikissa vaiheissa',
      sv: 'Samma arbetstränare i alla skeden',
      en: 'The same coach through every phase',
    },
    source: 'S2.22',
  },
  tailored: { label: { fi: 'Yksilöllinen', sv: 'Individuellt anpassad', en: 'Tailored to the person' }, source: 'S2.22' },
  as_long_as_needed: {
    label: { fi: 'Kestää niin kauan kuin on tarpeen', sv: 'Pågår så länge det behövs', en: 'Lasts as long as it is needed' },
    source: 'S2.22',
  },
  works_with_employers: {
    label: { fi: 'Tiivis yhteistyö työnantajien kanssa', sv: 'Nära samarbete med arbetsgivare', en: 'Close work with employers' },
    source: 'S2.22',
  },
  works_with_treatment: {
    label: {
      fi: 'Tiivis yhteistyö hoitavan tahon kanssa',
      sv: 'Nära samarbete med den vårdande parten',
      en: 'Close work with those who treat the client',
    },
    source: 'S2.22',
  },
  financial_advice: {
    label: { fi: 'Neuvontaa taloudellisesta tuesta', sv: 'Rådgivning om ekonomiskt stöd', en: 'Advice on financial support' },
    source: 'S2.22',
  },
} as const satisfies Record<string, CatalogueEntry>;
