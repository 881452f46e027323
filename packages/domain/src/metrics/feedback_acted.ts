import { defineMetric } from './definition.ts';

export const feedbackActed = defineMetric({
  kind: 'proportion',
  version: 1,
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
    fi: 'Palautteet, joiden perusteella on tehty jotakin',
    sv: 'Respons som lett till en åtgärd',
    en: 'Feedback on which something was done',
  },
  denominator: {
    fi: 'kaikista annetuista palautteista',
    sv: 'av all given respons',
    en: 'of all feedback given',
  },
  pitfalls: {
    fi: 'Pienikin toimenpide lasketaan. Tuoreeseen palautteeseen ei ole vielä ehditty vastata teoin.',
    sv: 'Också en liten åtgärd räknas. Färsk respons har man ännu inte hunnit agera på.',
    en: 'A trivial action counts too. There has been no time yet to act on recent feedback.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.6',
  term: 'client_involvement',
  reference: 'prop.test(correct = FALSE)',
  of: { population: 'rows', of: 'feedback', datedBy: 'given_on', among: [], having: [{ column: 'acted_on', filled: true }] },
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
      fi: 'Annetuista {denominator} palautteesta toimenpiteeseen johti {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} svar följdes {numerator} av en åtgärd, {share} ({interval}).',
      en: '{numerator} of {denominator} pieces of feedback were acted on, {share} ({interval}).',
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
