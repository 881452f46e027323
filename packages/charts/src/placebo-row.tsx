import type { Locale, Text } from '@polku/domain';
import { isAbsence, type Conclusion } from '@polku/domain/evaluation';
import { differenceIn, prose } from '@polku/domain/sentences';
import { scaleLinear } from 'd3-scale';
import { shapePath, type ArmShape } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ConclusionChartProps, ConclusionDrawingProps } from './chart-props.ts';
import { emptyCell, tableColumn, textCell, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing, Drawing, fontSize, HaloText, lineHeight, usePalette } from './drawing.tsx';
import { screenPalette } from './palette.ts';
import { phrases } from './phrases.ts';
import { wrapText } from './text-width.ts';

/** What the same comparison makes of nothing, as grey estimates, with that of the pilot below them. */
export function PlaceboRow(props: ConclusionChartProps) {
  return (
    <ChartFigure width={props.width} theme={props.theme}>
      {(width) => <PlaceboRowDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

type RowKind = Conclusion['placebos'][number]['kind'] | 'pilot';

/** Each kind by its words and its shape, so that none is told by colour alone. */
const looks: Readonly<Record<RowKind, { readonly label: Text; readonly shape: ArmShape }>> = {
  time: { label: chartWords.placebosInTime, shape: 'circle' },
  team: { label: chartWords.placebosOfTeams, shape: 'square' },
  metric: { label: chartWords.placebosOfMetrics, shape: 'triangle' },
  pilot: { label: chartWords.thePilot, shape: 'diamond' },
};
const kinds = ['time', 'team', 'metric', 'pilot'] as const;

interface Row {
  readonly kind: RowKind;
  readonly estimate: number;
  readonly lower: number;
  readonly upper: number;
  readonly standardError?: number;
}

/** The placebos by kind, then the pilot, in what differences are counted in. */
function rowsOf({ placebos, estimate, interval, unit }: Conclusion) {
  const written = differenceIn(unit, [...placebos.map((each) => each.estimate), isAbsence(estimate) ? 0 : estimate]);
  const { scale } = written;
  const rows = kinds.flatMap((kind): Row[] => {
    if (kind === 'pilot')
      return isAbsence(estimate) || isAbsence(interval)
        ? []
        : [{ kind, estimate: scale * estimate, lower: scale * interval.lower, upper: scale * interval.upper }];
    return placebos
      .filter((each) => each.kind === kind)
      .map(({ estimate: found, standardError }) => ({
        kind,
        estimate: scale * found,
        lower: scale * (found - 2 * standardError),
        upper: scale * (found + 2 * standardError),
        standardError: scale * standardError,
      }));
  });
  return { rows, written };
}

/** Narrower than this, the words of a kind go above its estimates. */
const narrowBelow = 560;
const step = 17;

/** The estimates as one SVG element, drawn from its props alone: also for a file. */
export function PlaceboRowDrawing(props: ConclusionDrawingProps) {
  const { conclusion, locale, title, width, palette = screenPalette, minimumCount } = props;
  const { rows, written } = rowsOf(conclusion);
  const named = { title, palette, minimumCount };
  if (rows.every(({ kind }) => kind === 'pilot'))
    return (
      <AbsenceDrawing
        {...named}
        absence={{ absent: 'not_estimable', reason: 'no_data' }}
        locale={locale}
        width={width}
        description={props.description ?? title}
      />
    );
  const narrow = width < narrowBelow;
  const [left, right] = narrow ? [10, width - 58] : [190, width - 70];
  const furthest = Math.max(...rows.flatMap(({ lower, upper }) => [Math.abs(lower), Math.abs(upper)]));
  const scale = scaleLinear([-furthest, furthest], [left, right]);
  const x = (value: number) => scale(value);
  const number = (value: number) => prose[locale].signed(value, written.decimals);
  const groups = placed(rows, narrow);
  const bottom = groups.at(-1)!.end + 8;
  const note = isAbsence(conclusion.interval)
    ? []
    : wrapText(phrases.decidingInterval[locale](percent(conclusion.interval.level, locale)), width - 4, fontSize);
  const description = props.description ?? rows.map(({ kind, estimate }) => `${looks[kind].label[locale]}: ${number(estimate)}.`).join(' ');
  return (
    <Drawing {...named} width={width} height={bottom + 62 + note.length * lineHeight} description={description}>
      <Axis
        ticks={scale.ticks(narrow ? 4 : 6)}
        x={x}
        bottom={bottom}
        left={left}
        right={right}
        unit={written.unit[locale]}
        locale={locale}
      />
      {groups.map(({ kind, labelY, places }) => (
        <g key={kind}>
          <HaloText x={narrow ? left : 2} y={labelY} bold={kind === 'pilot'} {...(kind === 'pilot' ? { colour: palette.arms[0] } : {})}>
            {looks[kind].label[locale]}
          </HaloText>
          {places.map(({ row, y }) => (
            <Estimate key={y} row={row} y={y} x={x} numberAt={right + 10} text={number(row.estimate)} />
          ))}
        </g>
      ))}
      {note.map((line, place) => (
        <text key={line} x="2" y={bottom + 62 + place * lineHeight}>
          {line}
        </text>
      ))}
    </Drawing>
  );
}

const percent = (level: number, locale: Locale): string => {
  const value = prose[locale].brief(Number((100 * level).toFixed(1)));
  return locale === 'en' ? `${value}%` : `${value}\u00A0%`;
};

/** Where each kind and each of its estimates stands. */
function placed(rows: readonly Row[], narrow: boolean) {
  let y = narrow ? 6 : 18;
  return kinds
    .filter((kind) => rows.some((row) => row.kind === kind))
    .map((kind) => {
      const own = rows.filter((row) => row.kind === kind);
      if (narrow) y += 12;
      const labelY = y + (narrow ? 0 : 4.5);
      if (narrow) y += step;
      const places = own.map((row, place) => ({ row, y: y + place * step }));
      y += own.length * step + 12;
      return { kind, labelY, places, end: y - 12 };
    });
}

function Axis({ ticks, x, bottom, left, right, unit, locale }: AxisProps) {
  const { line, lineStrong } = usePalette();
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 4V${bottom}`} stroke={tick === 0 ? lineStrong : line} />
          <text x={x(tick)} y={bottom + 18} textAnchor="middle">
            {tick === 0 ? '0' : (tick > 0 ? '+' : '') + prose[locale].brief(tick)}
          </text>
        </g>
      ))}
      <text x={left} y={bottom + 38}>
        {chartWords.less[locale]}
      </text>
      <text x={x(0)} y={bottom + 38} textAnchor="middle">
        {unit}
      </text>
      <text x={right} y={bottom + 38} textAnchor="end">
        {chartWords.more[locale]}
      </text>
    </g>
  );
}

interface AxisProps {
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  readonly unit: string;
  readonly locale: Locale;
}

function Estimate({ row, y, x, numberAt, text }: EstimateProps) {
  const { arms, inkFaint, ink, paper } = usePalette();
  const isPilot = row.kind === 'pilot';
  const colour = isPilot ? arms[0] : inkFaint;
  return (
    <g>
      <path d={`M${x(row.lower)} ${y}H${x(row.upper)}`} stroke={colour} strokeWidth={isPilot ? 2.5 : 1.25} />
      <path
        d={shapePath(looks[row.kind].shape, x(row.estimate), y, isPilot ? 6.5 : 5)}
        fill={colour}
        stroke={paper}
        strokeWidth="1"
        paintOrder="stroke"
      />
      <text x={numberAt} y={y + 4.5} {...(isPilot ? { fill: ink, fontWeight: 650 } : {})}>
        {text}
      </text>
    </g>
  );
}

interface EstimateProps {
  readonly row: Row;
  readonly y: number;
  readonly x: (value: number) => number;
  readonly numberAt: number;
  readonly text: string;
}

/** Each estimate with its standard error, and the pilot's with its interval. */
export function placeboRowTable({ conclusion }: Pick<ConclusionChartProps, 'conclusion'>, locale: Locale): ChartTable {
  const { rows, written } = rowsOf(conclusion);
  const cell = (value: number | undefined, write: (value: number) => string) =>
    value === undefined ? emptyCell : { text: write(value), value };
  const signed = (value: number) => prose[locale].signed(value, written.decimals);
  const error = (value: number) => prose[locale].number(value, written.decimals);
  return {
    columns: [
      tableColumn('comparison', chartWords.comparison, 'start'),
      tableColumn('difference', chartWords.difference),
      tableColumn('standardError', chartWords.standardError),
      tableColumn('lower', chartWords.lower),
      tableColumn('upper', chartWords.upper),
    ],
    rows: rows.map(({ kind, estimate, standardError, lower, upper }) => [
      textCell(looks[kind].label[locale]),
      cell(estimate, signed),
      cell(standardError, error),
      cell(kind === 'pilot' ? lower : undefined, signed),
      cell(kind === 'pilot' ? upper : undefined, signed),
    ]),
  };
}
