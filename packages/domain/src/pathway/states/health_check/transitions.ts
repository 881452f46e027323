import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t13: {
    from: ['health_check'],
    to: ['work_ability_assessment'],
    label: { fi: 'Tarvitaan laajempi arviointi', sv: 'En mer omfattande bedömning behövs', en: 'A wider assessment is needed' },
    source: 'S0.6',
  },
  t14: {
    from: ['health_check'],
    to: ['waiting_for_team'],
    label: {
      fi: 'Tarkastuksen jälkeen tarvitaan yhteissuunnittelua',
      sv: 'Gemensam planering behövs efter undersökningen',
      en: 'Joint planning is needed after the check',
    },
    source: 'S3.7',
  },
  t15: {
    from: ['health_check'],
    to: ['ended_no_further_need'],
    label: {
      fi: 'Muuta ei tarvita, ja asiakas on samaa mieltä',
      sv: 'Inget mer behövs, och klienten är av samma åsikt',
      en: 'Nothing more is needed, and the client agrees',
    },
    source: '(I)',
  },
  t16: {
    from: ['health_check'],
    to: ['ended_guided_elsewhere'],
    label: { fi: 'Yksi palvelu riittää', sv: 'En enda tjänst räcker', en: 'A single service suffices' },
    source: '(I)',
  },
} as const satisfies Record<string, TransitionDeclaration>;
