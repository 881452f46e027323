import { defineMetric } from './definition.ts';

export const staffNps = defineMetric({
  kind: 'score',
  version: 1,
  label: {
    fi: 'Työntekijäkokemus (NPS)',
    sv: 'Personalens upplevelse (NPS)',
    en: 'Staff experience (NPS)',
  },
  question: {
    fi: 'Suosittelisivatko työntekijät toimintatapaa?',
    sv: 'Skulle personalen rekommendera arbetssättet?',
    en: 'Would staff recommend the way of working?',
  },
  topic: { id: 'experience', rank: 2 },
  definition: {
    fi: 'Työntekijöiden vastaukset: suosittelijoiden (9–10) osuus miinus arvostelijoiden (0–6) osuus, −100…100.',
    sv: 'Personalens svar: andelen ambassadörer (9–10) minus andelen kritiker (0–6), −100…100.',
    en: 'Answers of staff: share of promoters (9–10) minus share of detractors (0–6), −100 to 100.',
  },
  pitfalls: {
    fi: 'Vastaajia on vähän, joten yksikin vastaus heilauttaa lukua.',
    sv: 'De som svarar är få, så ett enda svar kan svänga talet.',
    en: 'Few answer, so that a single answer can swing the number.',
  },
  unit: 'points',
  direction: 'higher_is_better',
  level: 'project',
  status: 'named',
  source: 'S1.12',
  term: 'staff_experience',
  known: {
    fi: 'Pirkanmaan hankkeessa kyselyä ei tehty; syytä ei kerrota.',
    sv: 'I projektet i Birkaland gjordes ingen enkät; orsaken anges inte.',
    en: 'The project in Pirkanmaa did not carry it out; no reason is given.',
  },
  reference: 't.test on −100, 0, 100',
  respondent: 'staff',
  phrases: {
    notFollowed: {
      fi: 'työntekijöiltä ei kysytty, suosittelisivatko he toimintatapaa',
      sv: 'personalen tillfrågades inte om den skulle rekommendera arbetssättet',
      en: 'staff were not asked whether they would recommend the way of working',
    },
    whether: {
      fi: 'suosittelevatko työntekijät toimintatapaa enemmän',
      sv: 'om personalen rekommenderar arbetssättet mer',
      en: 'whether staff recommend the way of working more',
    },
  },
});
