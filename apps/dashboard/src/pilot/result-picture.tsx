import type { ChartSize } from '@polku/charts';
import type { ResultKind } from '@polku/domain/evaluation';
import { useSay } from '../messages/use-say.ts';
import { pilotFacts } from './pilot-facts.ts';
import { screenKind } from './screen-kind.ts';
import { useFirstChartMark } from './use-first-chart-mark.ts';
import type { ResultView } from './words.ts';

/** The picture of a result, by its kind: `card` beside an answer, `full` in its own section. */
export function ResultPicture({ size, ...view }: ResultView & { readonly size: ChartSize }) {
  const say = useSay();
  useFirstChartMark();
  const { result, evaluation } = view;
  const { Picture } = screenKind<ResultKind>(result);
  const frame = { ...pilotFacts(evaluation), locale: say.locale, title: say.text(view.result.headline), size };
  return <Picture result={result} frame={frame} evaluation={evaluation} />;
}
