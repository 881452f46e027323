import type { Locale } from '@polku/domain';
import { isAbsence } from '@polku/domain/evaluation';
import { armLabel, numberCell, tableColumn, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { numberFormat } from './number-format.ts';
import type { ServedCurveProps } from './served-curve.tsx';

/** The numbers of the served curve: one row for each arm and step. */
export function servedCurveTable({ results, arms }: Pick<ServedCurveProps, 'results' | 'arms'>, locale: Locale): ChartTable {
  const { count, preciseShare } = numberFormat(locale);
  return {
    columns: [
      tableColumn('arm', chartWords.group, 'start'),
      tableColumn('day', chartWords.day),
      tableColumn('share', chartWords.share),
      tableColumn('lower', chartWords.lower),
      tableColumn('upper', chartWords.upper),
      tableColumn('waiting', chartWords.stillWaiting),
    ],
    rows: results.flatMap(({ arm, servedCurve }) =>
      servedCurve.map(({ day, share, interval, waiting }) => [
        armLabel(arm, arms),
        numberCell(day, count),
        numberCell(share, preciseShare),
        numberCell(isAbsence(interval) ? interval : interval.lower, preciseShare),
        numberCell(isAbsence(interval) ? interval : interval.upper, preciseShare),
        numberCell(waiting, count),
      ]),
    ),
  };
}
