import { defineMetric } from './definition.ts';

export const waitingDays = defineMetric({
  kind: 'occupancy',
  version: 2,
  label: {
    fi: 'Odotuspäivät polulla',
    sv: 'Väntedagar på stigen',
    en: 'Days waiting on the path',
  },
  question: {
    fi: 'Odottavatko asiakkaat polulla vähemmän?',
    sv: 'Väntar klienterna mindre på stigen?',
    en: 'Do clients wait less on the path?',
  },
  topic: { id: 'speed', rank: 6 },
  definition: {
    fi: 'Kuinka monta päivää asiakas on keskimäärin odottanut tiimiä ja palvelua lähetteestä kaikille yhteiseen päivään asti, kirjattujen tilojen mukaan; kukin tila myös erikseen. Osuudet kertovat, missä asiakkaat ovat kunakin päivänä; kesken olevat tapaukset ovat mukana siihen asti, kun niitä on seurattu.',
    sv: 'Genomsnittliga dagar i väntan på teamet och på en tjänst från remissen till en dag som är gemensam för alla, enligt registrerade tillstånd; varje tillstånd också för sig. Andelarna visar var klienterna är varje dag; öppna ärenden ingår så länge de har följts.',
    en: 'Mean days waiting for the team and for a service from the referral to a day common to all, by the states recorded; each state by itself too. Shares tell where clients are on each day; open cases are included as long as they were followed.',
  },
  pitfalls: {
    fi: 'Rinnakkaiset odotukset kirjataan usein vain yhtenä. Tila, jota ei ole kirjattu, näkyy edellisen jatkumisena.',
    sv: 'Parallella väntetider registreras ofta bara som en. Ett tillstånd som inte registrerats syns som att det föregående fortsätter.',
    en: 'Waits at the same time are often recorded as one. A state that was not recorded looks as if the one before went on.',
  },
  unit: 'days',
  direction: 'lower_is_better',
  level: 'team',
  status: 'implied',
  source: '(I) S2.15',
  term: 'transition_phase',
  reference: 'survival::survfit(Surv(tstart, tstop, state) ~ 1, id = id)',
  states: [
    {
      id: 'waiting_for_team',
      label: { fi: 'Odottaa tiimiä', sv: 'Väntar på teamet', en: 'Waiting for the team' },
      of: ['waiting_for_team'],
    },
    {
      id: 'waiting_for_service',
      label: { fi: 'Odottaa palvelua', sv: 'Väntar på en tjänst', en: 'Waiting for a service' },
      of: ['waiting_for_service'],
    },
  ],
  phrases: {
    stayed: {
      fi: 'Asiakkaat odottivat keskimäärin {days} päivää ensimmäisistä {horizon} päivästä.',
      sv: 'Klienterna väntade i genomsnitt {days} av de första {horizon} dagarna.',
      en: 'Clients waited {days} of the first {horizon} days on average.',
    },
    whether: {
      fi: 'odottavatko asiakkaat polulla vähemmän',
      sv: 'om klienterna väntar mindre på stigen',
      en: 'whether clients wait less on the path',
    },
    notFollowed: {
      fi: 'polun tiloja ei ole kirjattu',
      sv: 'stigens tillstånd har inte registrerats',
      en: 'the states of the path were not recorded',
    },
  },
});
