import type { TransitionDeclaration } from './transition.ts';

/** From the team's meeting through clarifications, goals and the plan to the continuation path. */
export const planningTransitions = {
  t19: {
    from: ['waiting_for_team'],
    to: ['team_planning'],
    label: { fi: 'Tiimi kokoontuu', sv: 'Teamet möts', en: 'The meeting is held' },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['team_meeting'] }],
  },
  t20: {
    from: ['team_planning'],
    to: ['health_check', 'work_ability_assessment'],
    label: {
      fi: 'Tiimi tilaa puuttuvan tarkastuksen tai arvioinnin',
      sv: 'Teamet beställer den undersökning eller bedömning som saknas',
      en: 'The team orders the check or assessment that is missing',
    },
    source: 'S0.6, S4.5',
  },
  t21: {
    from: ['team_planning'],
    to: ['investigations'],
    label: {
      fi: 'Lisätutkimukset tilattu ja yhteyshenkilö nimetty',
      sv: 'Ytterligare undersökningar beställda och kontaktperson utsedd',
      en: 'Examinations ordered and the contact person named',
    },
    source: 'S0.4',
  },
  t22: {
    from: ['team_planning'],
    to: ['specialist_consultation'],
    label: { fi: 'Tilanne on vaativa', sv: 'Ärendet är krävande', en: 'The case is demanding' },
    source: 'S2.4, S3.12',
  },
  t23: {
    from: ['team_planning'],
    to: ['goal_setting'],
    label: {
      fi: 'Tiedetään riittävästi ja yhteyshenkilö on nimetty',
      sv: 'Tillräckligt är känt och kontaktperson är utsedd',
      en: 'Enough is known and the contact person is named',
    },
    source: 'S0.4',
  },
  t24: {
    from: ['investigations'],
    to: ['goal_setting'],
    label: { fi: 'Tulokset ovat valmiit', sv: 'Resultaten är klara', en: 'The results are in' },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['investigation_done'] }],
  },
  t25: {
    from: ['investigations'],
    to: ['team_planning'],
    label: { fi: 'Tulokset vaativat tiimin käsittelyä', sv: 'Resultaten behöver behandlas i teamet', en: 'The results need the team' },
    source: 'S0.4',
    loop: true,
  },
  t26: {
    from: ['investigations'],
    to: ['specialist_consultation'],
    label: { fi: 'Perustason keinot on käytetty', sv: 'Basnivåns medel är uttömda', en: 'The means of the basic level are exhausted' },
    source: 'S2.4',
  },
  t27: {
    from: ['specialist_consultation'],
    to: ['team_planning'],
    label: {
      fi: 'Asiakasvastaava saa lausunnon ja asia palaa tiimiin',
      sv: 'Den kundansvariga får utlåtandet och ärendet återgår till teamet',
      en: 'The client-responsible worker gets the statement and the case comes back',
    },
    source: 'S2.5',
    guards: [{ kind: 'event', anyOf: ['specialist_statement'] }],
    loop: true,
  },
  t28: {
    from: ['specialist_consultation'],
    to: ['goal_setting'],
    label: { fi: 'Saatu vastaus riittää', sv: 'Svaret räcker', en: 'The answer suffices' },
    source: '(I)',
  },
  t29: {
    from: ['goal_setting'],
    to: ['plan_drafting'],
    label: { fi: 'Tavoitteet on kirjattu', sv: 'Målen har antecknats', en: 'The goals are recorded' },
    source: 'S0.4',
    guards: [{ kind: 'event', anyOf: ['goals_set'] }],
  },
  t30: {
    from: ['plan_drafting'],
    to: ['waiting_for_service'],
    label: {
      fi: 'Polku löytyi, mutta palvelu ei ole vielä saatavilla',
      sv: 'En stig hittades, men tjänsten är ännu inte tillgänglig',
      en: 'A path was found, the service is not yet available',
    },
    source: 'S0.4, S2.15',
  },
  t31: {
    from: ['plan_drafting'],
    to: ['on_pathway'],
    label: { fi: 'Polku löytyi ja alkaa', sv: 'En stig hittades och börjar', en: 'A path was found and starts' },
    source: 'S0.4',
  },
  t32: {
    from: ['plan_drafting'],
    to: ['pension_application_support'],
    label: { fi: 'Polkua työhön ei löytynyt', sv: 'Ingen väg till arbete hittades', en: 'No path to employment was found' },
    source: 'S0.4',
  },
  t33: {
    from: ['plan_drafting'],
    to: ['team_planning'],
    label: {
      fi: 'Ei päästy sopimukseen tai tuli uutta tietoa',
      sv: 'Ingen överenskommelse nåddes eller nya fakta framkom',
      en: 'No agreement was reached or new facts came up',
    },
    source: 'S0.4',
    loop: true,
  },
  t34: {
    from: ['plan_drafting'],
    to: ['follow_up_after_start'],
    label: { fi: 'Työ tai opinnot alkavat heti', sv: 'Arbetet eller studierna börjar genast', en: 'Work or studies start at once' },
    source: '(I)',
    guards: [{ kind: 'event', anyOf: ['employment_started', 'studies_started'] }],
  },
  t35: {
    from: ['waiting_for_service'],
    to: ['on_pathway'],
    label: { fi: 'Palvelu alkaa', sv: 'Tjänsten börjar', en: 'The service starts' },
    source: 'S2.15',
    guards: [{ kind: 'event', anyOf: ['service_started'] }],
  },
  t36: {
    from: ['waiting_for_service'],
    to: ['team_planning'],
    label: {
      fi: 'Odotus on liian pitkä tai tilanne muuttui',
      sv: 'Väntan är för lång eller situationen har ändrats',
      en: 'The wait is too long or the situation changed',
    },
    source: 'S0.4, S2.15',
    loop: true,
  },
} as const satisfies Record<string, TransitionDeclaration>;
