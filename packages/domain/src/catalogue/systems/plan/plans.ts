import type { System } from '../system.ts';

/** Plans, and how they belong together. */
export const plansSystems = {
  'SYS-65': {
    label: { fi: 'Työkyvyn tuen suunnitelma', sv: 'Plan för stödet för arbetsförmågan', en: 'Work ability support plan' },
    source: 'S2.13, S2.4, S1.5, S1.10, S3.8',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Asiakkaan, verkoston ja työntekijän sopimus siitä, miten edetään. Oma suunnitelma, osa toista tai merkintä kirjauksissa; kaikki tietävät, missä se on ja että se on ajan tasalla.',
      sv: 'Klientens, nätverkets och den anställdas överenskommelse om hur man går vidare. En egen plan, en del av en annan eller en anteckning; alla vet var den finns och att den är aktuell.',
      en: 'An agreement between client, network and worker on how to proceed. A plan of its own, part of another, or an entry in the record; everyone knows where it is and that it is up to date.',
    },
    parts: [
      { metric: 'plan_exists' },
      { metric: 'plan_current' },
      { metric: 'goal_by_client' },
      { state: 'team_planning' },
      { event: 'plan_formed' },
      { event: 'plan_reviewed' },
      { call: 'planStage' },
      {
        file: 'plans',
        columns: ['kind', 'embedded_in', 'formed_on', 'agreed_on', 'located_in', 'review_due_on', 'closed_on', 'responsible_roles'],
      },
      { file: 'planned_measures', columns: ['plan_id', 'service', 'responsible_role', 'due_on'] },
      { call: 'planReviews' },
      { file: 'goals', columns: ['plan_id', 'set_on', 'by_client'] },
    ],
  },
  'SYS-66': {
    label: { fi: 'Turun suunnitelmapohja', sv: 'Åbos planunderlag', en: 'Plan template of the Turku health centre' },
    source: 'S2.14',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Muistilista kahdeksasta lohkosta, joista täytetään tarpeelliset. Vapaa teksti jää suunnitelmaan; vain täytetyt lohkot kirjataan.',
      sv: 'En minneslista med åtta block, av vilka de nödvändiga fylls i. Fri text stannar i planen; bara de ifyllda blocken registreras.',
      en: 'A memo list of eight blocks, filled in as needed. Free text stays in the plan; only the blocks filled in are recorded.',
    },
    parts: [
      {
        catalogue: 'planBlocks',
        entries: [
          'referrer',
          'skills',
          'earlier_services',
          'health_factors',
          'social_situation',
          'kela_pension_measures',
          'networks',
          'plan',
        ],
      },
      { call: 'planCompleteness' },
      { file: 'plans', columns: ['blocks', 'formed_on'] },
    ],
  },
  'SYS-67': {
    label: { fi: 'Suunnitelmien perhe', sv: 'Familjen av planer', en: 'Family of plans' },
    svUncertain: true,
    source: 'S1.10, S1.7, S2.13',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Aktivointi-, työllistymis-, hoito-, kuntoutus- ja asiakassuunnitelmat ja monialainen työkyvyn tuen suunnitelma. Osapuolet valitaan asiakkaan tilanteen mukaan; tuen suunnitelmalla on yksi koti.',
      sv: 'Aktiverings-, sysselsättnings-, vård-, rehabiliterings- och klientplaner samt den sektorsövergripande planen. Parterna väljs efter klientens situation; stödplanen har ett hem.',
      en: 'Activation, employment, treatment, rehabilitation and client plans, and the multi-sector plan of support. Parties are chosen by the client’s situation; the support plan has one home.',
    },
    parts: [
      {
        catalogue: 'planKinds',
        entries: [
          'work_ability_support',
          'multi_sector_work_ability_support',
          'follow_up_plan',
          'activation',
          'employment',
          'multi_sectoral_employment',
          'treatment',
          'rehabilitation',
          'client_plan',
        ],
      },
      { call: 'planHome' },
      { invariant: 'plan_in_several_places' },
      { file: 'plans', columns: ['kind', 'embedded_in', 'located_in', 'closed_on', 'parties'] },
    ],
  },
  'SYS-68': {
    label: { fi: 'Jatkosuunnitelma', sv: 'Fortsättningsplan', en: 'Follow-up plan' },
    source: 'S0.4, S0.7',
    area: 'plan',
    lives: 'computed',
    description: {
      fi: 'Suunnitelma jatkopolusta, kun tavoitteet on asetettu. Sen syntymiseen kuluva aika on toinen Porin kahdesta nopeusväitteestä.',
      sv: 'Planen för den fortsatta stigen när målen har satts upp. Tiden tills den görs är det ena av Björneborgs två påståenden om snabbhet.',
      en: 'The plan of the continuation path once goals are set. The time until it is formed is one of Pori’s two claims of speed.',
    },
    parts: [
      { metric: 'time_service_to_plan' },
      { metric: 'time_to_plan' },
      { clock: 'service_to_plan' },
      { catalogue: 'planKinds', entries: ['follow_up_plan'] },
      { event: 'plan_formed' },
    ],
  },
} as const satisfies Record<string, System>;
