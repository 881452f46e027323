import { ScoreTrend, scoreTrendTable } from '@polku/charts';
import { isAbsence } from '@polku/domain/evaluation';
import { scoreScale } from '../pilot/score-scale.ts';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** Means of a score on each occasion, as a line. */
export const trend: ScreenKind<'trend'> = {
  subtitle: {
    fi: '{metric}: keskiarvo kullakin mittauskerralla siihen vastanneilla ja 95 %:n väli.',
    sv: '{metric}: medelvärde vid varje mätning för dem som svarade då och 95 %-intervall.',
    en: '{metric}: mean on each occasion among those who answered then, with 95% intervals.',
  },
  Picture: ({ result, frame }) => {
    const means = result.arms.flatMap(({ occasions }) => occasions.map(({ mean }) => mean));
    return <ScoreTrend {...frame} results={result.arms} scale={scoreScale(result, means)} />;
  },
  numbers: ({ arms: results }, facts, { locale }) => scoreTrendTable({ ...facts, results }, locale),
  isEstimated: ({ occasions }) => occasions.some(({ mean }) => !isAbsence(mean)),
};
