import type { Service } from './service.ts';

export const coordinationServices = {
  work_ability_team: {
    category: 'coordination',
    label: { fi: 'Työkyvyn tuen tiimi', sv: 'Team för stödet för arbetsförmågan', en: 'Work ability support team' },
    source: 'S4.5',
  },
  my_team: {
    category: 'coordination',
    label: {
      fi: 'Minun tiimini -mallin mukainen työkyvyn tuen palvelu',
      sv: 'Stöd för arbetsförmågan enligt modellen Mitt team',
      en: 'My-team service in the centre',
    },
    svUncertain: true,
    source: 'S1.5',
  },
  coordinator_service: {
    category: 'coordination',
    label: {
      fi: 'Työkykykoordinaattorin palvelut',
      sv: 'Tjänster av en samordnare för arbetsförmågan',
      en: 'Work ability coordinator’s service',
    },
    source: 'S2.4',
  },
  client_responsible_service: {
    category: 'coordination',
    label: { fi: 'Asiakasvastaavan tuki', sv: 'Stöd av kundansvarig', en: 'Client-responsible worker’s support' },
    svUncertain: true,
    source: 'S4.5',
  },
  client_guidance: {
    category: 'coordination',
    label: { fi: 'Asiakasohjaus ja palveluohjaus', sv: 'Klienthandledning och servicehandledning', en: 'Client and service guidance' },
    source: 'S1.6, S2.11',
  },
  consultation: {
    category: 'coordination',
    label: { fi: 'Konsultaatio', sv: 'Konsultation', en: 'Consultation between professionals' },
    source: 'S2.17',
  },
  special_expertise_team: {
    category: 'coordination',
    isBeyondBasic: true,
    label: { fi: 'Työkyvyn tuen erityisosaamistiimi', sv: 'Team med specialkompetens för arbetsförmågan', en: 'Special expertise team' },
    svUncertain: true,
    source: 'S2.5',
  },
  work_ability_house: {
    category: 'coordination',
    isBeyondBasic: true,
    label: { fi: 'Työkykytalo', sv: 'Arbetsförmågehuset (Työkykytalo)', en: 'County-level expert team' },
    svUncertain: true,
    source: 'S1.7',
  },
  walk_in: {
    category: 'coordination',
    label: { fi: 'Walk in -toiminta', sv: 'Walk in-verksamhet', en: 'Walk-in service' },
    source: 'S0.10',
  },
  waiting_support: {
    category: 'coordination',
    label: { fi: 'Kannattelu odotusaikana', sv: 'Stöd under väntetiden', en: 'Support while waiting' },
    svUncertain: true,
    source: 'S2.15',
  },
  multi_sector_plan: {
    category: 'coordination',
    label: {
      fi: 'Monialainen työkyvyn tuen suunnitelma',
      sv: 'Sektorsövergripande plan för stöd av arbetsförmågan',
      en: 'Multi-sector support plan',
    },
    isProduct: true,
    source: 'S1.10',
  },
} as const satisfies Record<string, Service>;
