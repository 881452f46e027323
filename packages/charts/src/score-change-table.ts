import type { Locale } from '@polku/domain';
import { armColumn, armLabel, intervalCells, intervalColumns, numberCell, tableColumn, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { numberFormat } from './number-format.ts';
import type { ScoreChangeProps } from './score-change.tsx';

/** The score changes: one row for each arm. */
export function scoreChangeTable({ results, arms }: Pick<ScoreChangeProps, 'results' | 'arms'>, locale: Locale): ChartTable {
  const { count, share, points, signedPoints } = numberFormat(locale);
  return {
    columns: [
      armColumn,
      tableColumn('n', chartWords.people),
      tableColumn('paired', chartWords.pairs),
      tableColumn('responseRate', chartWords.responseRate),
      tableColumn('baseline', chartWords.baseline),
      tableColumn('followUp', chartWords.followUp),
      tableColumn('change', chartWords.change),
      ...intervalColumns,
    ],
    rows: results.map(({ arm, n, paired, responseRate, baselineMean, followUpMean, change }) => [
      armLabel(arm, arms),
      numberCell(n, count),
      numberCell(paired, count),
      numberCell(responseRate, share),
      numberCell(baselineMean, points),
      numberCell(followUpMean, points),
      numberCell(change.estimate, signedPoints),
      ...intervalCells(change.interval, signedPoints),
    ]),
  };
}
