import { defineMetric } from './definition.ts';

export const workerChanges = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Vastuuhenkilön vaihdot',
    sv: 'Byten av ansvarig person',
    en: 'Changes of responsible worker',
  },
  question: {
    fi: 'Pysyykö vastuuhenkilö samana?',
    sv: 'Är den ansvariga densamma?',
    en: 'Does the responsible worker stay the same?',
  },
  topic: { id: 'experience', rank: 10 },
  definition: {
    fi: 'Asiakasvastaavan vaihdot saman asiakkuuden aikana; seurantavuotta kohden.',
    sv: 'Byten av kundansvarig under samma klientförhållande; per uppföljningsår.',
    en: 'Changes of the client-responsible worker within a case; for each year of following it.',
  },
  pitfalls: {
    fi: 'Vaihto voi olla asiakkaan toive.',
    sv: 'Ett byte kan vara klientens önskan.',
    en: 'A change may be the client’s wish.',
  },
  unit: 'count',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.16',
  term: 'client_responsible_worker',
  reference: 'poisson.test',
  of: {
    rows: 'assignments',
    datedBy: 'from_on',
    where: [{ column: 'kind', in: ['client_responsible'] }],
    count: 'repeats',
  },
  per: 'episode_year',
  phrases: {
    counted: {
      fi: 'Vastuuhenkilö on vaihtunut {value} {value:kerran|kertaa}.',
      sv: 'Den ansvariga har bytts {value} {value:gång|gånger}.',
      en: 'The responsible worker has changed {value} {value:time|times}.',
    },
    ofTarget: {
      fi: 'Vastuuhenkilö on vaihtunut {value} {value:kerran|kertaa}, tavoite on {target}.',
      sv: 'Den ansvariga har bytts {value} {value:gång|gånger}, målet är {target}.',
      en: 'The responsible worker has changed {value} {value:time|times}; the aim is {target}.',
    },
    atThisPace: {
      fi: 'Vastuuhenkilö on vaihtunut {value} {value:kerran|kertaa}, tavoite on {target}; tällä vauhdilla lopussa {forecast} ({interval}).',
      sv: 'Den ansvariga har bytts {value} {value:gång|gånger}, målet är {target}; i den här takten blir det {forecast} ({interval}) före slutet.',
      en: 'The responsible worker has changed {value} {value:time|times}; the aim is {target}; at this pace {forecast} ({interval}) by the end.',
    },
    rated: {
      fi: 'Asiakkuuden vuotta kohden vaihtoja on {rate}.',
      sv: 'Det är {rate} byten per klientår.',
      en: 'That is {rate} changes for each year of a case.',
    },
    notFollowed: {
      fi: 'vastuuhenkilöitä ei ole kirjattu',
      sv: 'ansvariga personer har inte registrerats',
      en: 'responsible workers were not recorded',
    },
  },
});
