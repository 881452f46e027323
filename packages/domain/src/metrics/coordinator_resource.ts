import { defineMetric } from './definition.ts';

export const coordinatorResource = defineMetric({
  kind: 'count',
  version: 1,
  label: {
    fi: 'Koordinaattoriresurssi',
    sv: 'Samordnarresurs',
    en: 'Coordinator resource',
  },
  question: {
    fi: 'Riittääkö koordinaattoreita?',
    sv: 'Räcker samordnarna till?',
    en: 'Are there enough coordinators?',
  },
  topic: { id: 'reach', rank: 11 },
  definition: {
    fi: 'Työkykykoordinaattorien henkilötyövuodet rajapäivänä, ja avoimet asiakkuudet yhtä henkilötyövuotta kohden.',
    sv: 'Samordnarnas årsverken vid slutdatumet, och öppna ärenden per årsverke.',
    en: 'Full-time equivalents of work ability coordinators at the cut-off, and open cases for each.',
  },
  pitfalls: {
    fi: 'Virka ei kerro, kuinka suuri osa ajasta on asiakastyötä.',
    sv: 'En tjänst säger inte hur mycket av tiden som är klientarbete.',
    en: 'A post does not tell how much of its time is client work.',
  },
  unit: 'count',
  direction: 'neutral',
  level: 'team',
  status: 'implied',
  source: '(I) S1.13',
  term: 'work_ability_coordinator',
  reference: 'poisson.test',
  of: {
    rows: 'staffing',
    datedBy: 'from_on',
    inForceUntil: 'to_on',
    where: [{ column: 'role', in: ['work_ability_coordinator'] }],
    count: { sum: 'full_time_equivalents' },
  },
  per: 'active_episode',
  phrases: {
    counted: {
      fi: 'Koordinaattorien työpanos on {value} {value:henkilötyövuosi|henkilötyövuotta}.',
      sv: 'Samordnarna motsvarar {value} {value:årsverke|årsverken}.',
      en: 'There {value:is|are} {value} full-time {value:equivalent|equivalents} of coordinators.',
    },
    ofTarget: {
      fi: 'Koordinaattorien työpanos on {value} {value:henkilötyövuosi|henkilötyövuotta}, tavoite on {target}.',
      sv: 'Samordnarna motsvarar {value} {value:årsverke|årsverken}, målet är {target}.',
      en: 'There are {value} of the {target} full-time equivalents of coordinators aimed at.',
    },
    atThisPace: {
      fi: 'Koordinaattorien työpanos on {value} {value:henkilötyövuosi|henkilötyövuotta}, tavoite on {target}.',
      sv: 'Samordnarna motsvarar {value} {value:årsverke|årsverken}, målet är {target}.',
      en: 'There are {value} of the {target} full-time equivalents of coordinators aimed at.',
    },
    rated: {
      fi: 'Avoimia asiakkuuksia on {unitsEach} henkilötyövuotta kohden.',
      sv: 'Det är {unitsEach} öppna ärenden per årsverke.',
      en: 'That is {unitsEach} open cases for each.',
    },
    notFollowed: {
      fi: 'henkilötyövuosia ei ole kirjattu',
      sv: 'årsverken har inte registrerats',
      en: 'full-time equivalents were not recorded',
    },
  },
});
