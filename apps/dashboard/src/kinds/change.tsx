import { ScoreChange, scoreChangeTable } from '@polku/charts';
import { isAbsence } from '@polku/domain/evaluation';
import { scoreScale } from '../pilot/score-scale.ts';
import type { ScreenKind } from '../pilot/screen-kind.ts';

/** The change of a score between two occasions, as a line from mean to mean. */
export const change: ScreenKind<'change'> = {
  subtitle: {
    fi: '{metric}: keskiarvo alussa ja sovitulla mittauskerralla niillä, jotka vastasivat molemmilla, 95 %:n väli muutokselle.',
    sv: '{metric}: medelvärde i början och vid den överenskomna mätningen för dem som svarade båda gångerna, 95 %-intervall för förändringen.',
    en: '{metric}: mean at the start and at the agreed occasion among those who answered both, with the 95% interval of the change.',
  },
  Picture: ({ result, frame }) => {
    const means = result.arms.flatMap(({ baselineMean, followUpMean }) => [baselineMean, followUpMean]);
    return <ScoreChange {...frame} results={result.arms} scale={scoreScale(result, means)} />;
  },
  numbers: ({ arms: results }, facts, { locale }) => scoreChangeTable({ ...facts, results }, locale),
  isEstimated: ({ change: { estimate } }) => !isAbsence(estimate),
};
