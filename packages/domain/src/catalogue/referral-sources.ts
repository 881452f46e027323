import type { CatalogueEntry } from './entry.ts';

/** Who recognised the need and referred. */
export const referralSources = {
  self: {
    label: { fi: 'Asiakas itse, suora yhteydenotto', sv: 'Klienten själv, direkt kontakt', en: 'Client, direct contact' },
    source: 'S1.5, S2.7',
  },
  team_member: {
    label: { fi: 'Työkykytiimin jäsen', sv: 'Medlem i teamet för stödet för arbetsförmågan', en: 'Team member recognising own client' },
    source: 'S0.4',
  },
  health_social_services: {
    label: { fi: 'Sosiaali- ja terveyspalvelut', sv: 'Social- och hälsovården', en: 'Health and social services worker' },
    source: 'S1.5, S2.7',
  },
  centre_multisector_team: {
    label: {
      fi: 'Sote-keskuksen monialainen tiimi',
      sv: 'Social- och hälsocentralens sektorsövergripande team',
      en: 'Other multi-sector team of the centre',
    },
    source: 'S0.7',
  },
  health_centre_physician: {
    label: {
      fi: 'Terveyskeskuksen lääkäri',
      sv: 'Läkare vid hälsovårdscentralen',
      en: 'Health-centre physician (e.g. B-statement booking)',
    },
    source: 'S2.8',
  },
  health_check_nurse: {
    label: { fi: 'Työttömien terveydenhoitaja', sv: 'Hälsovårdare för arbetslösa', en: 'Nurse after a health check' },
    source: 'S3.7',
  },
  specialised_care: {
    label: { fi: 'Erikoissairaanhoito', sv: 'Specialiserad sjukvård', en: 'Specialised medical care' },
    source: 'S1.5',
  },
  rehabilitation_clinic: {
    label: { fi: 'Kuntoutustutkimuspoliklinikka', sv: 'Poliklinik för rehabiliteringsutredning', en: 'Rehabilitation research clinic' },
    svUncertain: true,
    source: 'S3.8 (I)',
  },
  occupational_health: {
    label: { fi: 'Työterveys', sv: 'Företagshälsovård', en: 'Occupational health care' },
    source: 'S1.5, S2.7',
  },
  student_health: {
    label: { fi: 'Opiskeluterveydenhuolto', sv: 'Studerandehälsovård', en: 'Student health care' },
    source: 'S1.5',
  },
  private_provider: {
    label: { fi: 'Yksityinen palveluntuottaja', sv: 'Privat serviceproducent', en: 'Private provider' },
    source: 'S1.5',
  },
  social_services: {
    label: { fi: 'Sosiaalitoimi', sv: 'Socialväsendet', en: 'Social services' },
    source: 'S2.7',
  },
  employment_services: {
    label: { fi: 'Työllisyyspalvelut', sv: 'Sysselsättningstjänster', en: 'Municipal employment services' },
    source: 'S1.5',
  },
  employment_trial: {
    label: {
      fi: 'Työllisyyden kuntakokeilu',
      sv: 'Kommunförsök som gäller främjande av sysselsättningen',
      en: 'Municipal employment trial',
    },
    source: 'S2.7',
  },
  te_services: {
    label: { fi: 'TE-palvelut', sv: 'Arbets- och näringstjänster', en: 'Public employment services (TE services)' },
    source: 'S1.5, S2.7',
  },
  typ: {
    label: { fi: 'TYP', sv: 'Sektorsövergripande samservice (TYP)', en: 'Multi-sectoral joint service' },
    source: 'S2.4 (I)',
  },
  kela: {
    label: { fi: 'Kela', sv: 'FPA', en: 'Kela' },
    source: 'S1.5, S2.7',
  },
  kela_data_mining: {
    label: { fi: 'Kelan datalouhinta ja yhteydenotto', sv: 'FPA:s datautvinning och kontakt', en: 'Outreach after Kela data mining' },
    svUncertain: true,
    source: 'S2.8',
  },
  immigrant_competence_centre: {
    label: { fi: 'Maahanmuuttajien osaamiskeskus', sv: 'Kompetenscentrum för invandrare', en: 'Competence centre for immigrants' },
    source: 'S1.5',
  },
  ohjaamo: {
    label: { fi: 'Ohjaamo', sv: 'Navigatorn', en: 'Ohjaamo (under 30)' },
    source: 'S1.10',
  },
  study_counsellor: {
    label: { fi: 'Opinto-ohjaaja', sv: 'Studiehandledare', en: 'Study counsellor' },
    source: 'S2.7',
  },
  school: {
    label: { fi: 'Koulut ja oppilaitokset', sv: 'Skolor och läroanstalter', en: 'Schools and educational institutions' },
    source: 'S2.7',
  },
  youth_work: {
    label: { fi: 'Nuorisotyö', sv: 'Ungdomsarbete', en: 'Youth work' },
    source: 'S2.7',
  },
  debt_counselling: {
    label: { fi: 'Velkaneuvonta', sv: 'Skuldrådgivning', en: 'Debt counselling' },
    source: 'S2.7',
  },
  organisation: {
    label: { fi: 'Järjestöt ja yhdistykset', sv: 'Organisationer och föreningar', en: 'Organisations and associations' },
    source: 'S2.7',
  },
  criminal_sanctions: {
    label: { fi: 'Rikosseuraamuslaitos', sv: 'Brottspåföljdsmyndigheten', en: 'Criminal Sanctions Agency' },
    source: 'S2.7',
  },
  prison_health: {
    label: { fi: 'Vankiterveydenhuollon yksikkö', sv: 'Enheten för hälso- och sjukvård för fångar', en: 'Health care for prisoners' },
    source: 'S2.7',
  },
  special_team_return: {
    label: {
      fi: 'Erityisosaamistiimistä takaisin',
      sv: 'Tillbaka från teamet med specialkompetens',
      en: 'Back from special expertise team',
    },
    svUncertain: true,
    source: 'S2.5 (I)',
  },
  unknown: {
    label: { fi: 'Ei tiedossa', sv: 'Uppgift saknas', en: 'Unknown' },
    source: '(P)',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type ReferralSourceId = keyof typeof referralSources;
export const referralSourceIds = Object.keys(referralSources) as ReferralSourceId[];
