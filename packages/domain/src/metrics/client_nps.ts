import { defineMetric } from './definition.ts';

export const clientNps = defineMetric({
  kind: 'score',
  version: 1,
  label: {
    fi: 'Asiakaskokemus (NPS)',
    sv: 'Klientupplevelse (NPS)',
    en: 'Client experience (NPS)',
  },
  question: {
    fi: 'Suosittelisivatko asiakkaat palvelua?',
    sv: 'Skulle klienterna rekommendera servicen?',
    en: 'Would clients recommend the service?',
  },
  topic: { id: 'experience', rank: 1 },
  definition: {
    fi: 'Suosittelijoiden (9–10) osuus miinus arvostelijoiden (0–6) osuus, −100…100.',
    sv: 'Andelen ambassadörer (9–10) minus andelen kritiker (0–6), −100…100.',
    en: 'Share of promoters (9–10) minus share of detractors (0–6), −100 to 100.',
  },
  pitfalls: {
    fi: 'Kuka vastaa, ratkaisee paljon.',
    sv: 'Vem som svarar avgör mycket.',
    en: 'Much depends on who answers.',
  },
  unit: 'points',
  direction: 'higher_is_better',
  level: 'project',
  status: 'named',
  source: 'S1.12',
  term: 'client_experience',
  reference: 't.test on −100, 0, 100',
  respondent: 'client',
  phrases: {
    notFollowed: {
      fi: 'asiakkailta ei kysytty, suosittelisivatko he palvelua',
      sv: 'klienterna tillfrågades inte om de skulle rekommendera servicen',
      en: 'clients were not asked whether they would recommend the service',
    },
    whether: {
      fi: 'suosittelevatko asiakkaat palvelua enemmän',
      sv: 'om klienterna rekommenderar servicen mer',
      en: 'whether clients recommend the service more',
    },
  },
});
