import type { Locale } from '@polku/domain';
import { isAbsence } from '@polku/domain/evaluation';
import { armLabel, numberCell, tableColumn, textCell, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { numberFormat } from './number-format.ts';
import type { OutcomeCurvesProps } from './outcome-curves.tsx';

/** The incidences of each outcome at the days read: one row for each outcome, arm and day. */
export function outcomeCurvesTable(
  { results, arms, causes }: Pick<OutcomeCurvesProps, 'results' | 'arms' | 'causes'>,
  locale: Locale,
): ChartTable {
  const { count, preciseShare } = numberFormat(locale);
  return {
    columns: [
      tableColumn('outcome', chartWords.outcome, 'start'),
      tableColumn('arm', chartWords.group, 'start'),
      tableColumn('day', chartWords.day),
      tableColumn('share', chartWords.share),
      tableColumn('lower', chartWords.lower),
      tableColumn('upper', chartWords.upper),
      tableColumn('n', chartWords.people),
    ],
    rows: causes.flatMap(({ id, label }) =>
      results.flatMap((result) =>
        (result.causes.find(({ cause }) => cause === id)?.at ?? []).map(({ day, incidence, interval }) => [
          textCell(label[locale]),
          armLabel(result.arm, arms),
          numberCell(day, count),
          numberCell(incidence, preciseShare),
          numberCell(isAbsence(interval) ? interval : interval.lower, preciseShare),
          numberCell(isAbsence(interval) ? interval : interval.upper, preciseShare),
          numberCell(result.n, count),
        ]),
      ),
    ),
  };
}
