import type { Text } from '../../text.ts';
import type { CatalogueEntry } from '../entry.ts';

export interface TeamModelEntry extends CatalogueEntry {
  readonly description: Text;
}

/** How a team is organised. */
export const teamModels = {
  centralised: {
    label: { fi: 'Keskitetty tiimi', sv: 'Centraliserat team', en: 'Centralised team' },
    description: {
      fi: 'Yksi ydintiimi koko alueelle; alueiden ammattilaiset liittyvät mukaan asiakkaan tarpeen mukaan.',
      sv: 'Ett kärnteam för hela området; områdenas yrkespersoner deltar efter klientens behov.',
      en: 'One core team for the whole area; professionals of the areas join by the client’s need.',
    },
    source: 'S0.6',
  },
  regional: {
    label: { fi: 'Alueellinen tiimi', sv: 'Regionalt team', en: 'Regional team' },
    description: {
      fi: 'Kullakin alueella oma tiiminsä, jonka alueen ammattilaiset muodostavat.',
      sv: 'Varje område har sitt eget team av områdets yrkespersoner.',
      en: 'Each area has a team of its own, of the professionals of the area.',
    },
    source: 'S0.6, S0.8',
  },
  my_team: {
    label: { fi: 'Minun tiimini', sv: 'Mitt team', en: 'My team' },
    svUncertain: true,
    description: {
      fi: 'Tarvittavat ammattilaiset ja muu verkosto kootaan kunkin asiakkaan ympärille; asiakas on aina mukana.',
      sv: 'De yrkespersoner och det nätverk som behövs samlas kring varje klient; klienten är alltid med.',
      en: 'The needed professionals and other network are gathered around each client, who is always present.',
    },
    source: 'S1.4, S1.6',
  },
  network: {
    label: { fi: 'Verkostomainen tiimi', sv: 'Nätverksteam', en: 'Network team' },
    description: {
      fi: 'Pieni ydin kutsuu koolle ne, joita asiakkaan asia koskee, eri organisaatioista.',
      sv: 'En liten kärna sammankallar dem som klientens ärende berör, från olika organisationer.',
      en: 'A small core convenes those whom the client’s matter concerns, from several organisations.',
    },
    source: 'S3.7, S3.8, S4.5',
  },
  special_expertise: {
    label: { fi: 'Erityisosaamistiimi', sv: 'Team med specialkompetens', en: 'Special expertise team' },
    svUncertain: true,
    description: {
      fi: 'Arvioi vaativimmat tilanteet ammattilaisen lähetteestä ja tukee perustason tiimejä.',
      sv: 'Bedömer de mest krävande situationerna på remiss av en yrkesperson och stöder teamen på basnivå.',
      en: 'Assesses the most demanding situations on a professional’s referral, and supports the teams of the basic level.',
    },
    source: 'S2.5',
  },
  work_ability_house: {
    label: { fi: 'Työkykytalo', sv: 'Arbetsförmågehuset (Työkykytalo)', en: 'Work ability house (Työkykytalo)' },
    svUncertain: true,
    description: {
      fi: 'Hyvinvointialueen tason asiantuntijatiimi vaativiin arvioihin, tutkimuksiin ja eläkeselvittelyyn.',
      sv: 'Ett expertteam på välfärdsområdets nivå för krävande bedömningar, undersökningar och pensionsutredning.',
      en: 'A county-level team of experts for demanding assessments, examinations and pension clarification.',
    },
    source: 'S1.5, S1.7',
  },
  other: {
    label: { fi: 'Muu tiimi', sv: 'Annat team', en: 'Other team' },
    description: { fi: 'Muulla tavoin järjestetty.', sv: 'Organiserat på annat sätt.', en: 'Organised in another way.' },
    source: '(P)',
  },
} as const satisfies Record<string, TeamModelEntry>;

export type TeamModel = keyof typeof teamModels;
export const teamModelIds = Object.keys(teamModels) as TeamModel[];
