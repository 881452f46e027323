import { defineMetric } from './definition.ts';

export const coachingEmployed = defineMetric({
  kind: 'proportion',
  version: 1,
  label: {
    fi: 'Työhönvalmennuksesta työhön',
    sv: 'Från arbetsträning till arbete',
    en: 'From coaching to work',
  },
  question: {
    fi: 'Työllistyvätkö työhönvalmennuksen asiakkaat?',
    sv: 'Får klienterna i arbetsträning arbete?',
    en: 'Do coached clients find work?',
  },
  topic: { id: 'work', rank: 4 },
  numerator: {
    fi: 'Työssä jonakin päivänä valmennuksen alettua',
    sv: 'I arbete någon dag efter att träningen börjat',
    en: 'In work on any day after coaching started',
  },
  denominator: {
    fi: 'kaikista valmennuksen aloittaneista; tai julkaistut lukumäärät',
    sv: 'av alla som börjat; eller publicerade antal',
    en: 'of all who started; or the published counts',
  },
  pitfalls: {
    fi: 'Eri ryhmiä ei voi verrata eikä yhdistää vaieten; seuranta-aika vaihtelee.',
    sv: 'Olika grupper kan inte jämföras eller slås ihop i tysthet; uppföljningstiden varierar.',
    en: 'Different groups cannot be compared or silently pooled; follow-up time varies.',
  },
  unit: 'share',
  direction: 'higher_is_better',
  level: 'team',
  status: 'named',
  source: 'S1.9',
  term: 'work_coaching',
  reference: 'prop.test(correct = FALSE)',
  of: {
    population: 'started_service',
    services: ['work_coaching', 'ips_coaching'],
    inSpell: { startedBy: 'employment_started', endedBy: 'employment_ended' },
  },
  phrases: {
    moreDid: { fi: 'työllistyi työhönvalmennuksen jälkeen', sv: 'fick arbete efter arbetsträning', en: 'found work after coaching' },
    moreProbablyDid: {
      fi: 'työllistyi todennäköisesti työhönvalmennuksen jälkeen',
      sv: 'fick sannolikt arbete efter arbetsträning',
      en: 'probably found work after coaching',
    },
    counted: {
      fi: 'Valmennuksessa olleista {denominator} asiakkaasta työllistyi {numerator} eli {share} ({interval}).',
      sv: 'Av {denominator} klienter i arbetsträning fick {numerator} arbete, {share} ({interval}).',
      en: '{numerator} of {denominator} coached clients found work, {share} ({interval}).',
    },
    notFollowed: {
      fi: 'työhönvalmennuksen jälkeistä työllistymistä ei ole kirjattu',
      sv: 'arbete efter arbetsträning har inte registrerats',
      en: 'work after coaching was not recorded',
    },
    whether: {
      fi: 'työllistyykö valmennuksesta useampi',
      sv: 'om fler får arbete efter arbetsträning',
      en: 'whether more coached clients find work',
    },
  },
});
