import type { Locale } from '@polku/domain';
import { isAbsence, type MaybeInterval, type MaybeNumber } from '@polku/domain/evaluation';
import { armLabel, numberCell, tableColumn, textCell, type ChartTable, type ChartTableCell } from './chart-table.ts';
import type {
  CompletenessProps,
  ProportionDotsProps,
  RoundMeansProps,
  ScoreChangeProps,
  ScoreTrendProps,
  StateDaysProps,
  TargetProgressProps,
} from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { numberFormat } from './number-format.ts';
import { phrases } from './phrases.ts';

function intervalCells(interval: MaybeInterval, format: (value: number) => string): readonly ChartTableCell[] {
  const end = (side: 'lower' | 'upper'): MaybeNumber => (isAbsence(interval) ? interval : interval[side]);
  return [numberCell(end('lower'), format), numberCell(end('upper'), format)];
}

const intervalColumns = [tableColumn('lower', chartWords.lower), tableColumn('upper', chartWords.upper)];
const armColumn = tableColumn('arm', chartWords.group, 'start');

/** The proportions: one row for each arm. */
export function proportionDotsTable({ results, arms }: Pick<ProportionDotsProps, 'results' | 'arms'>, locale: Locale): ChartTable {
  const { count, preciseShare } = numberFormat(locale);
  return {
    columns: [
      armColumn,
      tableColumn('numerator', chartWords.ofThem),
      tableColumn('denominator', chartWords.people),
      tableColumn('share', chartWords.share),
      ...intervalColumns,
      tableColumn('unknown', chartWords.unknown),
      tableColumn('lowest', chartWords.lowestPossible),
      tableColumn('highest', chartWords.highestPossible),
    ],
    rows: results.map(({ arm, numerator, denominator, estimate, interval, unknown, bounds }) => [
      armLabel(arm, arms),
      numberCell(numerator, count),
      numberCell(denominator, count),
      numberCell(estimate, preciseShare),
      ...intervalCells(interval, preciseShare),
      numberCell(unknown, count),
      numberCell(isAbsence(bounds) ? bounds : bounds.lower, preciseShare),
      numberCell(isAbsence(bounds) ? bounds : bounds.upper, preciseShare),
    ]),
  };
}

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

/** Mean days in each state and its share on some days: one row for each arm and state. */
export function stateDaysTable({ results, arms, states }: Pick<StateDaysProps, 'results' | 'arms' | 'states'>, locale: Locale): ChartTable {
  const { count, preciseShare } = numberFormat(locale);
  const days = results[0]?.states[0]?.at.map(({ day }) => day) ?? [];
  const nameOf = (id: string): string => states.find((state) => state.id === id)?.label[locale] ?? id;
  return {
    columns: [
      armColumn,
      tableColumn('state', chartWords.state, 'start'),
      tableColumn('meanDays', chartWords.meanDays),
      ...days.map((day) => {
        const text = String(day);
        return tableColumn(`day${text}`, { fi: phrases.onDay.fi(text), sv: phrases.onDay.sv(text), en: phrases.onDay.en(text) });
      }),
    ],
    rows: results.flatMap(({ arm, states: own }) =>
      own.map(({ state, at, meanDays }) => [
        armLabel(arm, arms),
        textCell(nameOf(state)),
        numberCell(meanDays, count),
        ...at.map(({ share }) => numberCell(share, preciseShare)),
      ]),
    ),
  };
}

/** The counts against their targets: one row for each arm. */
export function targetProgressTable({ results, arms }: Pick<TargetProgressProps, 'results' | 'arms'>, locale: Locale): ChartTable {
  const { count, share } = numberFormat(locale);
  return {
    columns: [
      armColumn,
      tableColumn('value', chartWords.value),
      tableColumn('target', chartWords.target),
      tableColumn('shareOfTarget', chartWords.shareOfTarget),
      tableColumn('forecastBy', chartWords.forecastBy, 'start'),
      tableColumn('forecast', chartWords.forecast),
      ...intervalColumns,
    ],
    rows: results.map(({ arm, value, target, shareOfTarget, forecast }) => [
      armLabel(arm, arms),
      numberCell(value, count),
      numberCell(target, count),
      numberCell(shareOfTarget, share),
      isAbsence(forecast) ? numberCell(forecast, count) : textCell(forecast.by),
      numberCell(isAbsence(forecast) ? forecast : forecast.estimate, count),
      ...intervalCells(isAbsence(forecast) ? forecast : forecast.interval, count),
    ]),
  };
}

/** The checks of the data: one row for each. */
export function completenessTable({ checks }: Pick<CompletenessProps, 'checks'>, locale: Locale): ChartTable {
  const { count } = numberFormat(locale);
  return {
    columns: [
      tableColumn('check', chartWords.check, 'start'),
      tableColumn('complete', chartWords.complete),
      tableColumn('potential', chartWords.potential),
    ],
    rows: checks.map(({ label, complete, potential }) => [textCell(label), numberCell(complete, count), numberCell(potential, count)]),
  };
}
