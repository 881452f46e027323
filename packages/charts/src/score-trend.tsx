import type { Locale } from '@polku/domain';
import { isAbsence } from '@polku/domain/evaluation';
import { armStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, DrawingProps } from './chart-props.ts';
import { armColumn, armLabel, intervalCells, intervalColumns, numberCell, tableColumn, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { numberFormat } from './number-format.ts';
import { screenPalette } from './palette.ts';
import { PointLines } from './point-lines.tsx';

export interface ScoreTrendProps extends ChartProps<'trend'> {
  /** The instrument's range. */
  readonly scale: { readonly minimum: number; readonly maximum: number };
}

/**
 * Mean score of each group on each occasion, over the months since the referral, with 95 % intervals. It speaks of those who were
 * measured on the occasion: how many they were stands in its table.
 */
export function ScoreTrend(props: ScoreTrendProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
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

/** The means of scores: one row for each arm and occasion. */
export function scoreTrendTable({ results, arms }: Pick<ScoreTrendProps, 'results' | 'arms'>, locale: Locale): ChartTable {
  const { count, points } = numberFormat(locale);
  return {
    columns: [
      armColumn,
      tableColumn('month', chartWords.monthsSinceReferral),
      tableColumn('n', chartWords.people),
      tableColumn('mean', chartWords.mean),
      ...intervalColumns,
    ],
    rows: results.flatMap(({ arm, occasions }) =>
      occasions.map(({ month, n, mean, interval }) => [
        armLabel(arm, arms),
        numberCell(Math.round(month), count),
        numberCell(n, count),
        numberCell(mean, points),
        ...intervalCells(interval, points),
      ]),
    ),
  };
}
