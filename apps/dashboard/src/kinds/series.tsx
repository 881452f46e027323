import { RoundMeans, roundMeansTable } from '@polku/charts';
import { isAbsence } from '@polku/domain/evaluation';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** Answers to surveys are given from 0 to 10. */
const answerScale = { minimum: 0, maximum: 10 };

/** Means of a survey's rounds, as a line. */
export const series: ScreenKind<'series'> = {
  subtitle: {
    fi: '{metric}: vastausten keskiarvo kierroksittain (0–10).',
    sv: '{metric}: svarens medelvärde per omgång (0–10).',
    en: '{metric}: mean of the answers by round (0 to 10).',
  },
  Picture: ({ result, frame }) => <RoundMeans {...frame} results={result.arms} scale={answerScale} />,
  numbers: ({ arms: results }, facts, { locale }) => roundMeansTable({ ...facts, results }, locale),
  isEstimated: ({ points }) => points.some(({ value }) => !isAbsence(value)),
  isDescriptive: true,
};
