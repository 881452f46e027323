import { defineMetric } from './definition.ts';

export const feedbackActed = defineMetric({
  kind: 'proportion',
  version: 2,
  label: {
    fi: 'Käytetty palaute',
    sv: 'Respons som använts',
    en: 'Feedback put to use',
  },
  question: {
    fi: 'Johtaako palaute toimenpiteisiin?',
    sv: 'Leder responsen till åtgärder?',
    en: 'Does feedback lead to action?',
  },
  topic: { id: 'experience', rank: 6 },
  numerator: {
    fi: 'Palautteet, jotka johtivat toimenpiteeseen 90 päivän kuluessa',
    sv: 'Respons som inom 90 dagar ledde till en åtgärd',
    en: 'Feedback on which something was done within 90 days',
  },
  denominator: {
    fi: 'kaikista vähintään 90 päivää ennen rajapäivää annetuista palautteista',
    sv: 'av all respons som getts minst 90 dagar före slutdatumet',
    en: 'of all feedback given at least 90 days before the cut-off',
  },
  pitfalls: {
    fi: 'Pienikin toimenpide lasketaan. Palautetta antavat vain jotkut.',
    sv: 'Också en liten åtgärd räknas. Bara en del ger respons.',
    en: 'A trivial action counts too. Only some give feedback.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.6',
  term: 'client_involvement',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'rows',
    of: 'feedback',
    datedBy: 'given_on',
    among: [],
    having: [{ from: 'given_on', to: 'acted_on', withinDays: 90 }],
  },
  phrases: {
    moreDid: {
      fi: 'antoi palautetta, joka johti toimenpiteeseen',
      sv: 'gav respons som följdes av en åtgärd',
      en: 'gave feedback that was acted on',
    },
    moreProbablyDid: {
      fi: 'antoi todennäköisesti palautetta, joka johti toimenpiteeseen',
      sv: 'gav sannolikt respons som följdes av en åtgärd',
      en: 'probably gave feedback that was acted on',
    },
    counted: {
      fi: 'Annetuista {denominator} palautteesta johti toimenpiteeseen 90 päivän kuluessa {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} responser följdes {numerator} av en åtgärd inom 90 dagar, {share} ({interval}).',
      en: '{numerator} of {denominator} pieces of feedback were acted on within 90 days, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'palautteen käyttöä ei ole kirjattu',
      sv: 'hur responsen använts har inte registrerats',
      en: 'what was done about feedback was not recorded',
    },
    whether: {
      fi: 'johtaako useampi palaute toimenpiteeseen',
      sv: 'om mer respons leder till åtgärder',
      en: 'whether more feedback is acted on',
    },
  },
});
