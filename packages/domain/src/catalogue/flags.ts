import type { CatalogueEntry } from './entry.ts';

/** Overlapping facts about an episode, any number of them. Those on health are sensitive: shown in aggregates only. */
export const flags = {
  musculoskeletal: {
    label: { fi: 'Tuki- ja liikuntaelinsairaus', sv: 'Sjukdom i rörelseorganen', en: 'Musculoskeletal disease' },
    source: 'S0.6, S0.7',
  },
  mental_health: {
    label: { fi: 'Mielenterveyden häiriö', sv: 'Psykisk ohälsa', en: 'Mental health condition' },
    source: 'S0.6, S0.7, S1.1',
  },
  substance_use: {
    label: { fi: 'Päihteiden käyttö', sv: 'Substansbruk', en: 'Substance use' },
    source: 'S1.1, S2.14',
  },
  nepsy: {
    label: { fi: 'Neuropsykiatrinen oirekuva', sv: 'Neuropsykiatriska svårigheter (npf)', en: 'Neuropsychiatric condition' },
    source: 'S1.8',
  },
  learning_difficulties: {
    label: { fi: 'Oppimisvaikeudet', sv: 'Inlärningssvårigheter', en: 'Learning difficulties' },
    source: 'S2.14',
  },
  intellectual_disability: {
    label: { fi: 'Kehitysvamma', sv: 'Utvecklingsstörning', en: 'Intellectual disability' },
    source: 'S1.4, S1.10',
  },
  disability_services: {
    label: { fi: 'Vammaispalvelujen asiakas', sv: 'Klient inom funktionshinderservicen', en: 'Client of disability services' },
    source: 'S1.4, S1.10',
  },
  immigrant_integration: {
    label: { fi: 'Kotoutuva maahanmuuttaja', sv: 'Invandrare i integrationsskedet', en: 'Immigrant in integration' },
    source: 'S1.1, S1.5, S1.8, S1.10',
  },
  criminal_sanctions: {
    label: {
      fi: 'Rikosseuraamuslaitoksen asiakas',
      sv: 'Klient hos Brottspåföljdsmyndigheten',
      en: 'Client of the Criminal Sanctions Agency',
    },
    source: 'S2.7, S2.16',
  },
  debt_or_housing: {
    label: { fi: 'Velka- tai asumisongelmia', sv: 'Skuld- eller boendeproblem', en: 'Debt or housing problems' },
    source: 'S1.1, S2.14',
  },
  transport_obstacle: {
    label: { fi: 'Kulkeminen esteenä', sv: 'Transporterna är ett hinder', en: 'Transport is an obstacle' },
    svUncertain: true,
    source: 'S2.14',
  },
  long_term_unemployed: {
    label: { fi: 'Pitkäaikaistyötön', sv: 'Långtidsarbetslös', en: 'Long-term unemployed' },
    source: 'S1.2',
  },
  typ_client: {
    label: { fi: 'TYP-asiakas', sv: 'TYP-klient', en: 'TYP client' },
    source: 'S2.10',
  },
  rehabilitative_work_activity: {
    label: { fi: 'Kuntouttavassa työtoiminnassa', sv: 'I arbetsverksamhet i rehabiliteringssyfte', en: 'In rehabilitative work activity' },
    source: 'S3.5',
  },
  b_statement_requested: {
    label: { fi: 'B-lausuntoa pyydetty', sv: 'B-utlåtande begärt', en: 'B-statement requested' },
    source: 'S2.8',
  },
  heavy_service_user: {
    label: { fi: 'Palvelujen suurkäyttäjä', sv: 'Storförbrukare av tjänster', en: 'Heavy user of services' },
    source: 'S2.8',
  },
  pension_rejected: {
    label: { fi: 'Eläkehakemus hylätty', sv: 'Avslag på pensionsansökan', en: 'Pension application rejected' },
    source: 'S2.14',
  },
  multi_sector_need: {
    label: { fi: 'Monialainen tuen tarve', sv: 'Sektorsövergripande stödbehov', en: 'Multi-sector need' },
    source: 'S2.5',
  },
  demanding_assessment: {
    label: { fi: 'Vaativa työkyvyn arviointi', sv: 'Krävande bedömning av arbetsförmågan', en: 'Demanding assessment' },
    source: 'S2.5',
  },
  low_work_ability_score: {
    label: { fi: 'Matala työkykypistemäärä', sv: 'Låg arbetsförmågepoäng', en: 'Low work ability score' },
    svUncertain: true,
    source: 'S2.8',
  },
  under_30: {
    label: { fi: 'Alle 30-vuotias', sv: 'Under 30 år', en: 'Under 30' },
    source: 'S1.10',
  },
  ips_in_use: {
    label: { fi: 'IPS-työhönvalmennuksessa', sv: 'I IPS-arbetsträning', en: 'In IPS coaching' },
    source: 'S2.22',
  },
  no_occupational_health: {
    label: { fi: 'Ei työterveyshuoltoa', sv: 'Ingen företagshälsovård', en: 'No occupational health care' },
    source: 'S2.1, S2.11',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type FlagId = keyof typeof flags;
export const flagIds = Object.keys(flags) as FlagId[];
