import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';
import type { OrganisationId } from '../organisations/index.ts';
import type { RoleId } from '../roles/index.ts';
import type { TeamEntryRuleId } from './team-entry-rules.ts';
import type { TeamModel } from './team-models.ts';

export interface TeamMember {
  readonly role: RoleId;
  /** How many of them, where the sources tell. */
  readonly people?: number;
  /** Absent where the sources do not tell. */
  readonly fullTime?: boolean;
}

export interface TeamComposition extends CatalogueEntry {
  readonly model: TeamModel;
  readonly organisation?: OrganisationId;
  /** Always in the team. */
  readonly core: readonly TeamMember[];
  /** Join when a client’s matter needs them. */
  readonly extended: readonly TeamMember[];
  /** Who coordinates the team; null where the sources do not tell. */
  readonly coordinatedBy: RoleId | null;
  readonly entryRule: TeamEntryRuleId | null;
  readonly leftOpen?: Text;
}

const fullTime = (role: RoleId): TeamMember => ({ role, fullTime: true });
const partTime = (role: RoleId): TeamMember => ({ role, fullTime: false });

/** Who belongs to the teams that the sources describe. A team of one’s own keeps its posts in `staffing.csv`. */
export const teamCompositions = {
  national_generic: {
    label: { fi: 'Valtakunnallinen tiimimalli', sv: 'Den nationella teammodellen', en: 'National team model' },
    model: 'network',
    core: [],
    extended: [
      { role: 'physician' },
      { role: 'nurse' },
      { role: 'public_health_nurse' },
      { role: 'social_care_expert' },
      { role: 'rehabilitation_counsellor' },
      { role: 'physiotherapist' },
      { role: 'psychologist' },
      { role: 'work_ability_coordinator' },
      { role: 'case_coordinator' },
    ],
    coordinatedBy: null,
    entryRule: null,
    leftOpen: {
      fi: 'Jäsenet ovat mahdollisia, eivät vaadittuja; tiimi voi olla joustava verkosto.',
      sv: 'Medlemmarna är möjliga, inte obligatoriska; teamet kan vara ett flexibelt nätverk.',
      en: 'The members are possible, not required; the team may be a flexible network.',
    },
    source: 'S4.5',
  },
  pori_centralised: {
    label: { fi: 'Porin keskitetty tiimi', sv: 'Det centraliserade teamet i Björneborg', en: 'Centralised team of Pori' },
    model: 'centralised',
    organisation: 'porin_perusturva',
    core: [
      { role: 'social_worker', people: 1 },
      { role: 'social_counsellor', people: 1 },
      { role: 'public_health_nurse', people: 3 },
      { role: 'typ_nurse', people: 1 },
    ],
    extended: [
      { role: 'physician' },
      { role: 'physiotherapist' },
      { role: 'psychologist' },
      { role: 'psychiatric_nurse' },
      { role: 'rehabilitation_counsellor' },
      { role: 'occupational_therapist' },
    ],
    coordinatedBy: null,
    entryRule: 'all_unemployed',
    leftOpen: {
      fi: 'Ytimen koko, kuusi ihmistä, on luettu yksikkömuodoista; myös muita voi liittyä alueilta.',
      sv: 'Kärnans storlek, sex personer, är utläst ur ental i texten; även andra kan delta från områdena.',
      en: 'The size of the core, six people, is read from singulars in the text; others may join from the areas too.',
    },
    source: 'S0.6',
  },
  pori_regional: {
    label: { fi: 'Porin alueelliset tiimit', sv: 'De regionala teamen i Björneborg', en: 'Regional teams of Pori' },
    model: 'regional',
    organisation: 'porin_perusturva',
    core: [],
    extended: [],
    coordinatedBy: null,
    entryRule: null,
    leftOpen: {
      fi: 'Vuonna 2018 alkaneiden tiimien jäseniä lähteet eivät kerro, eivätkä sitä, mikä alue on.',
      sv: 'Källorna nämner inte medlemmarna i de team som började 2018, och inte vad ett område är.',
      en: 'The sources tell neither the members of the teams that started in 2018 nor what an area is.',
    },
    source: 'S0.6, S0.8',
  },
  pirkanmaa_my_team: {
    label: {
      fi: 'Minun tiimini Pirkanmaan keskuksissa',
      sv: 'Mitt team vid centralerna i Birkaland',
      en: 'My team in the centres of Pirkanmaa',
    },
    svUncertain: true,
    model: 'my_team',
    core: [{ role: 'client' }, { role: 'work_ability_coordinator' }],
    extended: [
      { role: 'nurse' },
      { role: 'public_health_nurse' },
      { role: 'physiotherapist' },
      { role: 'physician' },
      { role: 'social_worker' },
      { role: 'social_counsellor' },
      { role: 'psychiatric_nurse' },
      { role: 'substance_nurse' },
      { role: 'client_guide' },
      { role: 'kela_expert' },
    ],
    coordinatedBy: 'work_ability_coordinator',
    entryRule: 'multi_sector_need',
    leftOpen: {
      fi: 'Joukkoon kuuluvat myös vammaispalvelut, kuntoutus, työllisyyspalvelut, lapsiperheiden palvelut, lastensuojelu, kotihoito ja TAYS; keitä niistä tulee, lähteet eivät kerro.',
      sv: 'Till kretsen hör också funktionshinderservicen, rehabiliteringen, sysselsättningstjänsterna, tjänsterna för barnfamiljer, barnskyddet, hemvården och TAYS; vilka yrkespersoner de sänder berättar källorna inte.',
      en: 'The pool also has disability services, rehabilitation, employment services, family services, child protection, home care and TAYS; the sources do not tell which professionals come from them.',
    },
    source: 'S1.6, S1.7',
  },
  pirkanmaa_work_ability_house: {
    label: { fi: 'Pirkanmaan Työkykytalo', sv: 'Arbetsförmågehuset i Birkaland (Työkykytalo)', en: 'Työkykytalo of Pirkanmaa' },
    svUncertain: true,
    model: 'work_ability_house',
    core: [{ role: 'psychologist' }],
    extended: [],
    coordinatedBy: null,
    entryRule: null,
    leftOpen: {
      fi: 'Lähteet nimeävät terveydenhuollon väen, eläkeselvittelyn ja TOIKE-palvelun, eivät muita jäseniä.',
      sv: 'Källorna nämner hälsovårdspersonal, pensionsutredning och TOIKE-tjänsten, men inga andra medlemmar.',
      en: 'The sources name health-care staff, pension clarification and the TOIKE service, and no other members.',
    },
    source: 'S1.5, S1.7',
  },
  varsinais_suomi_local: {
    label: { fi: 'Varsinais-Suomen paikalliset tiimit', sv: 'De lokala teamen i Egentliga Finland', en: 'Local teams of Varsinais-Suomi' },
    model: 'network',
    core: [],
    extended: [
      { role: 'physician' },
      { role: 'nurse' },
      { role: 'public_health_nurse' },
      { role: 'social_care_expert' },
      { role: 'rehabilitation_counsellor' },
      { role: 'physiotherapist' },
      { role: 'occupational_therapist' },
      { role: 'psychologist' },
      { role: 'work_ability_coordinator' },
      { role: 'client_responsible' },
      { role: 'te_expert' },
      { role: 'kela_expert' },
      { role: 'nurse_for_unemployed' },
      { role: 'employment_services_worker' },
    ],
    coordinatedBy: 'work_ability_coordinator',
    entryRule: 'need_and_wish',
    leftOpen: {
      fi: 'Kokoonpano, voimavarat ja osaaminen eroavat paikkakunnittain.',
      sv: 'Sammansättning, resurser och kompetens skiljer sig mellan orterna.',
      en: 'Composition, resource and competence differ by place.',
    },
    source: 'S2.19, S2.20',
  },
  varsinais_suomi_special_expertise: {
    label: {
      fi: 'Varsinais-Suomen erityisosaamistiimi',
      sv: 'Teamet med specialkompetens i Egentliga Finland',
      en: 'Special expertise team of Varsinais-Suomi',
    },
    svUncertain: true,
    model: 'special_expertise',
    organisation: 'university_centre',
    core: [
      fullTime('work_ability_coordinator'),
      fullTime('social_worker'),
      fullTime('occupational_physician'),
      fullTime('psychiatric_nurse'),
      fullTime('expert_by_experience'),
      fullTime('kela_adviser'),
      fullTime('employment_expert'),
      partTime('psychologist'),
      partTime('specialist_neurology'),
      partTime('specialist_psychiatry'),
      partTime('specialist_physiatry'),
      partTime('specialist_addiction'),
      partTime('occupational_therapist'),
      partTime('physiotherapist'),
    ],
    extended: [],
    coordinatedBy: 'work_ability_coordinator',
    entryRule: 'professional_referral',
    leftOpen: {
      fi: 'Ehdotus, jota ei kerrota toteutetun.',
      sv: 'Ett förslag som inte sägs ha genomförts.',
      en: 'A proposal that is not told to have been carried out.',
    },
    source: 'S2.5',
  },
  kainuu_network: {
    label: {
      fi: 'Kainuun työkyvyn tuen tiimi',
      sv: 'Teamet för stödet för arbetsförmågan i Kajanaland',
      en: 'Work ability support team of Kainuu',
    },
    model: 'network',
    organisation: 'kainuu_joint_authority',
    core: [
      { role: 'rehabilitation_counsellor' },
      { role: 'public_health_nurse' },
      { role: 'employment_counsellor' },
      { role: 'work_ability_coordinator' },
    ],
    extended: [{ role: 'social_worker' }, { role: 'kela_expert' }],
    coordinatedBy: 'rehabilitation_counsellor',
    entryRule: 'basic_services_tried',
    leftOpen: {
      fi: 'Luonnos; ydintiimiin tulee työllisyyspalveluista oma työllisyysohjaaja tai työkykykoordinaattori, jompikumpi, ja mielenterveys- ja päihdepalvelut kutsutaan tarvittaessa.',
      sv: 'Ett utkast; från sysselsättningstjänsterna kommer till kärnteamet klientens egen handledare eller en samordnare, endera, och mentalvårds- och missbrukartjänsterna kallas vid behov.',
      en: 'A draft; from employment services the client’s own employment adviser or a work ability coordinator is in the core, one of the two, and mental health and substance services are called in when needed.',
    },
    source: 'S3.7, S3.8, S3.9',
  },
} as const satisfies Record<string, TeamComposition>;

export type TeamCompositionId = keyof typeof teamCompositions;
