import type { Locale } from '@polku/domain';
import { isAbsence } from '@polku/domain/evaluation';
import { armStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, DrawingProps } from './chart-props.ts';
import { armColumn, armLabel, numberCell, tableColumn, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { numberFormat } from './number-format.ts';
import { screenPalette } from './palette.ts';
import { PointLines } from './point-lines.tsx';

export interface RoundMeansProps extends ChartProps<'series'> {
  /** The range of the answers. */
  readonly scale: { readonly minimum: number; readonly maximum: number };
}

/** Mean answer of each group in each round of a survey. Who answered may change from round to round: how many they were stands in its table. */
export function RoundMeans(props: RoundMeansProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
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

/** The means of a survey's rounds: one row for each arm and round. */
export function roundMeansTable({ results, arms }: Pick<RoundMeansProps, 'results' | 'arms'>, locale: Locale): ChartTable {
  const { count, points } = numberFormat(locale);
  return {
    columns: [armColumn, tableColumn('round', chartWords.round), tableColumn('n', chartWords.people), tableColumn('mean', chartWords.mean)],
    rows: results.flatMap(({ arm, points: own }) =>
      own.map(({ period, n, value }) => [
        armLabel(arm, arms),
        numberCell(Number(period), count),
        numberCell(n, count),
        numberCell(value, points),
      ]),
    ),
  };
}
