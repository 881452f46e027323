import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
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
} as const satisfies Record<string, TransitionDeclaration>;
