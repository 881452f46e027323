import { isAbsence } from '@polku/domain/evaluation';
import { armStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { DrawingProps, ScoreTrendProps } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { screenPalette } from './palette.ts';
import { PointLines } from './point-lines.tsx';

/**
 * Mean score of each group on each occasion, over the months since the referral, with 95 % intervals. It speaks of those who were
 * measured on the occasion: how many they were stands in its table.
 */
export function ScoreTrend(props: ScoreTrendProps) {
  return (
    <ChartFigure size={props.size} width={props.width}>
      {(width) => <ScoreTrendDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The means as one SVG element, drawn from its props alone: also for a file. */
export function ScoreTrendDrawing({
  results,
  arms,
  size = 'full',
  palette = screenPalette,
  description,
  ...common
}: ScoreTrendProps & DrawingProps<'trend'>) {
  return (
    <PointLines
      {...common}
      description={description}
      size={size}
      palette={palette}
      axisLabel={chartWords.monthsSinceReferral}
      from={0}
      values={results.flatMap(({ occasions }) => occasions.map(({ mean }) => mean))}
      lines={results.map(({ arm, occasions }) => ({
        style: armStyle(arm, arms, palette),
        points: occasions.flatMap(({ month, mean, interval }) =>
          isAbsence(mean) ? [] : [{ at: month, value: mean, interval: isAbsence(interval) ? undefined : interval }],
        ),
      }))}
    />
  );
}
