import type { TransitionDeclaration } from '../../transition.ts';

export const transitions = {
  t17: {
    from: ['work_ability_assessment'],
    to: ['waiting_for_team'],
    label: {
      fi: 'Arvioinnista yhteissuunnitteluun',
      sv: 'Från bedömningen till gemensam planering',
      en: 'From the assessment to joint planning',
    },
    source: '(I)',
  },
  t18: {
    from: ['work_ability_assessment'],
    to: ['specialist_consultation'],
    label: { fi: 'Perustaso ei riitä', sv: 'Basnivån räcker inte', en: 'The basic level is not enough' },
    source: 'S2.4',
  },
  t54: {
    from: ['work_ability_assessment'],
    to: ['ended_guided_elsewhere', 'ended_no_further_need'],
    label: {
      fi: 'Arviointi ratkaisee asian, ja asiakas on samaa mieltä',
      sv: 'Bedömningen avgör ärendet, och klienten är av samma åsikt',
      en: 'The assessment settles the matter, and the client agrees',
    },
    source: '(I)',
  },
} as const satisfies Record<string, TransitionDeclaration>;
