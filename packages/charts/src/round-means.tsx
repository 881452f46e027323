import { isAbsence } from '@polku/domain/evaluation';
import { armStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { DrawingProps, RoundMeansProps } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { screenPalette } from './palette.ts';
import { PointLines } from './point-lines.tsx';

/** Mean answer of each group in each round of a survey. Who answered may change from round to round: how many they were stands in its table. */
export function RoundMeans(props: RoundMeansProps) {
  return (
    <ChartFigure size={props.size} width={props.width}>
      {(width) => <RoundMeansDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The means as one SVG element, drawn from its props alone: also for a file. */
export function RoundMeansDrawing({
  results,
  arms,
  size = 'full',
  palette = screenPalette,
  description,
  ...common
}: RoundMeansProps & DrawingProps<'series'>) {
  return (
    <PointLines
      {...common}
      description={description}
      size={size}
      palette={palette}
      axisLabel={chartWords.round}
      from={1}
      values={results.flatMap(({ points }) => points.map(({ value }) => value))}
      lines={results.map(({ arm, points }) => ({
        style: armStyle(arm, arms, palette),
        points: points.flatMap(({ period, value }) => (isAbsence(value) ? [] : [{ at: Number(period), value, interval: undefined }])),
      }))}
    />
  );
}
