import type { Locale, Text } from '@polku/domain';
import { isAbsence, type Absence, type ArmResult } from '@polku/domain/evaluation';
import { absenceText } from './absence-words.ts';
import { armStyle, type ArmStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, DrawingProps } from './chart-props.ts';
import { armColumn, armLabel, numberCell, tableColumn, textCell, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing, AbsentRow, ArmMark, Drawing, HaloText, usePalette } from './drawing.tsx';
import { numberFormat } from './number-format.ts';
import { screenPalette, type ChartPalette } from './palette.ts';
import { phrases } from './phrases.ts';
import { textWidth } from './text-width.ts';

export interface StateDaysProps extends ChartProps<'occupancy'> {
  /** What each state is called, in the order of the result. */
  readonly states: readonly { readonly id: string; readonly label: Text }[];
}

/** Mean days of one group in each state, in the order of the states. */
interface StateRow {
  readonly style: ArmStyle;
  readonly horizon: number;
  readonly days: readonly number[];
  readonly absence: Absence | undefined;
}

const rowHeight = 62;
const cardRowHeight = 26;
const barHeight = 24;

/**
 * Where a group's days went after the referral: one bar for each group, as long as the days told of, divided by the states in which
 * its people spent them on average. The first states are those that the question is about; they are drawn full, the others paler.
 */
export function StateDays(props: StateDaysProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
      {(width) => <StateDaysDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The bars as one SVG element, drawn from its props alone: also for a file. */
export function StateDaysDrawing(props: StateDaysProps & DrawingProps<'occupancy'>) {
  const { results, locale, title, width, size = 'full', palette = screenPalette, minimumCount } = props;
  const rows = results.map((result) => stateRow(result, props, palette));
  const description = props.description ?? rows.map((row) => rowInWords(row, props)).join(' ');
  const named = { width, title, description, palette, minimumCount };
  const nothing = rows.every(({ absence }) => absence !== undefined);
  if (nothing) {
    const absence = rows[0]?.absence ?? { absent: 'not_estimable', reason: 'no_data' };
    return <AbsenceDrawing {...named} locale={locale} size={size} absence={absence} />;
  }
  const isCard = size === 'card';
  const height = isCard ? cardRowHeight : rowHeight;
  return (
    <Drawing {...named} height={rows.length * height + (isCard ? 0 : 24)}>
      {rows.map((row, place) => (
        <g key={row.style.id} transform={`translate(0 ${place * height})`}>
          {!isCard && <ArmMark style={row.style} x={7} y={10} />}
          {!isCard && (
            <text x={20} y={14.5} fill={row.style.colour} fontWeight="650">
              {row.style.label}
            </text>
          )}
          <Bar row={row} top={isCard ? 2 : 24} {...props} />
        </g>
      ))}
      {!isCard && (
        <text x={0} y={rows.length * height + 16}>
          {phrases.ofFirstDays[locale](numberFormat(locale).count(rows[0]!.horizon))}
        </text>
      )}
    </Drawing>
  );
}

function stateRow({ arm, horizon, states }: ArmResult<'occupancy'>, { arms }: StateDaysProps, palette: ChartPalette): StateRow {
  const days = states.map(({ meanDays }) => meanDays);
  const absence = days.find(isAbsence);
  return { style: armStyle(arm, arms, palette), horizon, absence, days: absence === undefined ? (days as number[]) : [] };
}

function rowInWords({ style, days, absence }: StateRow, props: StateDaysProps): string {
  if (absence !== undefined) return `${style.label}: ${absenceText(absence, props)}.`;
  const { count } = numberFormat(props.locale);
  const told = days.map((value, place) => `${props.states[place]!.label[props.locale].toLowerCase()} ${count(value)}`);
  return `${style.label}: ${told.join(', ')}.`;
}

function Bar({
  row,
  top,
  width,
  states,
  locale,
}: StateDaysProps & { readonly row: StateRow; readonly top: number; readonly width: number }) {
  const { paper, ink } = usePalette();
  const { count } = numberFormat(locale);
  if (row.absence !== undefined)
    return <AbsentRow box={{ x: 0, y: top, width, height: barHeight }} absence={row.absence} locale={locale} />;
  const total = row.days.reduce((sum, value) => sum + value, 0);
  const ends = row.days.map((_, place) => (row.days.slice(0, place + 1).reduce((sum, value) => sum + value, 0) / total) * width);
  return (
    <g>
      {row.days.map((value, place) => {
        const left = place === 0 ? 0 : ends[place - 1]!;
        const wide = ends[place]! - left;
        const isNamed = place < row.days.length - 2;
        const long = `${states[place]!.label[locale]} ${count(value)}`;
        const text = [long, count(value)].find((candidate) => textWidth(candidate, 13) <= wide - 12);
        return (
          <g key={states[place]!.id}>
            <rect
              x={left}
              y={top}
              width={Math.max(0, wide - 1)}
              height={barHeight}
              fill={row.style.colour}
              fillOpacity={isNamed ? 0.75 : 0.14 + 0.1 * (place % 2)}
              stroke={paper}
            />
            {text !== undefined && (
              <HaloText x={left + 7} y={top + barHeight / 2 + 4.5} colour={ink} bold={isNamed}>
                {text}
              </HaloText>
            )}
          </g>
        );
      })}
    </g>
  );
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
