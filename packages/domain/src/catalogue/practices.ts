import type { CatalogueEntry } from './entry.ts';

/**
 * Working practices that a team may lean on; a team ticks those it uses, and a comparison of teams can take them into
 * account. What most of them mean in detail the sources do not tell.
 */
export const practices = {
  multisector_service_process: {
    label: {
      fi: 'THL:n monialainen asiakaslähtöinen palveluprosessi',
      sv: 'THL:s sektorsövergripande klientorienterade serviceprocess',
      en: 'Multi-sector client-oriented service process of THL',
    },
    svUncertain: true,
    source: 'S1.6',
  },
  client_segmentation: {
    label: { fi: 'Asiakassegmentointi', sv: 'Segmentering av klienter', en: 'Client segmentation' },
    source: 'S1.6',
  },
  three_step_assessment: {
    label: {
      fi: 'THL:n kolmiportainen palvelutarpeen arviointi',
      sv: 'THL:s bedömning av servicebehovet i tre steg',
      en: 'Three-step assessment of service need of THL',
    },
    svUncertain: true,
    source: 'S1.6',
  },
  suuntima: { label: { fi: 'Suuntima', sv: 'Suuntima', en: 'Suuntima' }, isName: true, source: 'S1.6' },
  centralised_client_guidance: {
    label: { fi: 'Keskitetty asiakasohjaus', sv: 'Centraliserad klienthandledning', en: 'Centralised client guidance' },
    source: 'S1.6',
  },
  own_worker_model: { label: { fi: 'Omatyöntekijämalli', sv: 'Modellen med egen kontaktperson', en: 'Own-worker model' }, source: 'S1.6' },
  multisector_teams: {
    label: {
      fi: 'Sote-keskuksen monialaiset tiimit',
      sv: 'Social- och hälsocentralens sektorsövergripande team',
      en: 'Multi-sector teams in the centre',
    },
    source: 'S1.6',
  },
  centralised_special_teams: {
    label: { fi: 'Keskitetyt erityistiimit', sv: 'Centraliserade specialteam', en: 'Centralised special teams' },
    svUncertain: true,
    source: 'S1.6',
  },
  multisector_recording: {
    label: { fi: 'Monialainen kirjaaminen', sv: 'Sektorsövergripande dokumentation', en: 'Multi-sector recording' },
    source: 'S1.6',
  },
  systemic_way_of_working: {
    label: { fi: 'Systeeminen työote', sv: 'Systemiskt arbetssätt', en: 'Systemic way of working' },
    source: 'S1.6',
  },
  consultation_models: {
    label: {
      fi: 'Konsultaatiomallit eri vaiheissa',
      sv: 'Konsultationsmodeller i olika skeden',
      en: 'Consultation models at different phases',
    },
    source: 'S1.6',
  },
  digital_services: {
    label: {
      fi: 'Tiimityön mahdollistavat digipalvelut',
      sv: 'Digitala tjänster som möjliggör teamarbete',
      en: 'Digital services that enable teamwork',
    },
    source: 'S1.6',
  },
  multisector_functional_assessment: {
    label: {
      fi: 'Toimintakyvyn monialainen arviointi',
      sv: 'Sektorsövergripande bedömning av funktionsförmågan',
      en: 'Multi-sector assessment of functional ability',
    },
    source: 'S1.6',
  },
  home_rehabilitation: { label: { fi: 'Kotikuntoutus', sv: 'Rehabilitering i hemmet', en: 'Home rehabilitation' }, source: 'S1.6' },
  rehab_options_reviewed_jointly: {
    label: {
      fi: 'Kuntoutuksen vaihtoehdot punnitaan yhdessä',
      sv: 'Rehabiliteringsalternativen övervägs gemensamt',
      en: 'Rehabilitation options weighed jointly',
    },
    source: 'S2.20',
  },
} as const satisfies Record<string, CatalogueEntry>;

export type PracticeId = keyof typeof practices;
export const practiceIds = Object.keys(practices) as PracticeId[];
