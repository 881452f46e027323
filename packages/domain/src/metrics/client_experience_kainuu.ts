import { defineMetric } from './definition.ts';

export const clientExperienceKainuu = defineMetric({
  kind: 'series',
  version: 1,
  label: { fi: 'Asiakaskokemus paikan päällä', sv: 'Klientupplevelse på plats', en: 'Client experience on the spot' },
  question: {
    fi: 'Millaisena asiakkaat kokevat palvelun?',
    sv: 'Hur upplever klienterna servicen?',
    en: 'How do clients find the service?',
  },
  topic: { id: 'experience', rank: 12 },
  definition: {
    fi: 'Kuntouttavan työtoiminnan paikoissa kysytyn asiakaskokemuksen keskiarvo kierroksittain (0–10).',
    sv: 'Medelvärdet av klientupplevelsen, frågad på platserna för arbetsverksamhet i rehabiliteringssyfte, per omgång (0–10).',
    en: 'Mean of the experience asked of clients in places of rehabilitative work activity, by round (0 to 10).',
  },
  pitfalls: {
    fi: 'Palvelu on toinen kuin tiimi: tulos ei kerro tiimin työstä.',
    sv: 'Servicen är en annan än teamet: resultatet säger inget om teamets arbete.',
    en: 'The service is another than the team: the result does not tell of the team’s work.',
  },
  unit: 'points',
  direction: 'higher_is_better',
  level: 'team',
  status: 'named',
  source: 'S3.5',
  term: 'client_experience',
  reference: 'mean, qicharts2::qic(chart = "i"), nlme::gls(…, correlation = corAR1(), method = "REML")',
  of: {
    rows: 'surveys',
    datedBy: 'answered_on',
    where: [{ column: 'survey', in: ['client_experience'] }],
    period: 'round',
    topic: 'topic',
    value: 'score',
  },
  phrases: {
    once: {
      fi: 'Asiakaskokemuksen keskiarvo oli {value} {round}.',
      sv: 'Klientupplevelsens medelvärde var {value} {round}.',
      en: 'Mean experience was {value} {round}.',
    },
    fromTo: {
      fi: 'Asiakaskokemuksen keskiarvo oli ensin {first} ja {last} {round}.',
      sv: 'Klientupplevelsens medelvärde var först {first} och {last} {round}.',
      en: 'Mean experience was {first} at first and {last} {round}.',
    },
    notFollowed: {
      fi: 'asiakaskokemusta ei ole kysytty',
      sv: 'klienterna tillfrågades inte om sina upplevelser',
      en: 'clients were not asked about their experience',
    },
  },
});
