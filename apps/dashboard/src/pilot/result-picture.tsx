import {
  OutcomeCurves,
  ProportionDots,
  RoundMeans,
  ScoreChange,
  ScoreTrend,
  ServedCurve,
  StateDays,
  TargetProgress,
  type ChartSize,
} from '@polku/charts';
import { answerScale, chartProps, instrumentScale, occupancyStates, outcomes, startLabel, trendScale } from './chart-facts.ts';
import { useSay } from '../messages/use-say.ts';
import { ScoreRange } from './score-range.tsx';
import { useFirstChartMark } from './use-first-chart-mark.ts';
import { headlineOf, type ResultView } from './words.ts';

/** The picture of a result, by its kind: `card` beside an answer, `full` in its own section. */
export function ResultPicture({ size, ...view }: ResultView & { readonly size: ChartSize }) {
  const say = useSay();
  useFirstChartMark();
  const { result, evaluation } = view;
  const common = { ...chartProps(view), locale: say.locale, title: say.text(headlineOf(view)), size };
  switch (result.kind) {
    case 'duration': {
      const axisLabel = startLabel(result);
      return (
        <ServedCurve {...common} results={result.arms} untilDay={evaluation.provenance.horizonDays} {...(axisLabel ? { axisLabel } : {})} />
      );
    }
    case 'competing':
      return <OutcomeCurves {...common} results={result.arms} causes={outcomes(result)} />;
    case 'proportion':
      return <ProportionDots {...common} results={result.arms} />;
    case 'change':
      return <ScoreChange {...common} results={result.arms} scale={instrumentScale(result)} />;
    case 'trend':
      return <ScoreTrend {...common} results={result.arms} scale={trendScale(result)} />;
    case 'occupancy':
      return <StateDays {...common} results={result.arms} states={occupancyStates(result)} />;
    case 'series':
      return <RoundMeans {...common} results={result.arms} scale={answerScale} />;
    case 'count':
      return <TargetProgress {...common} results={result.arms} />;
    case 'score':
      return <ScoreRange {...common} results={result.arms} />;
  }
}
