import { scoreBandsOverlap as haveScoreInCommon, type ScoreRange } from '../../catalogue/recognition/score-guidance.ts';
import { broken, file } from '../example.ts';
import { rowsOf } from '../rows-of.ts';
import type { DataRule } from './rule.ts';

const bandsOf = (...rows: readonly string[]) => file('score_bands', 'organisation_id,from_score,to_score,step', ...rows);

export const scoreBandsOverlap: DataRule = {
  severity: 'refuse',
  texts: {
    expected: {
      fi: 'organisaation pistevälit, joilla ei ole yhteistä pistettä',
      sv: 'poängintervall för organisationen utan gemensamma poäng',
      en: 'bands of the organisation that hold no score in common',
    },
    hint: {
      fi: 'Yksi piste johtaisi kahteen askeleeseen: tarkista sarakkeet from_score ja to_score.',
      sv: 'En poäng skulle leda till två steg: kontrollera from_score och to_score.',
      en: 'One score would lead to two steps: check from_score and to_score.',
    },
  },
  check: {
    row: rowsOf('score_bands', () => {
      const bands = new Map<string, ScoreRange[]>();
      return ({ organisation_id: organisation, from_score: from, to_score: to }) => {
        if (organisation === null || from === null || to === null || to < from) return undefined;
        const others = bands.get(organisation) ?? [];
        bands.set(organisation, [...others, { from, to }]);
        return others.some((other) => haveScoreInCommon(other, { from, to })) && { column: 'from_score' };
      };
    }),
  },
  example: {
    breaks: [
      broken(
        'a score in two bands of one organisation',
        bandsOf('o1,0,5,Talk', 'o2,5,7,Another county', 'o1,5,7,Ask again'),
        'score_bands',
        3,
        'from_score',
      ),
    ],
    keeps: [bandsOf('o1,0,5,Talk', 'o1,6,7,Ask again')],
  },
};
