import { isAbsence, type ArmResult } from '@polku/domain';
import { scaleLinear } from 'd3-scale';
import { ArmKey, keyHeight } from './arm-key.tsx';
import { armStyle, type ArmStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { DrawingProps, ScoreTrendProps } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing, ArmMark, Drawing, usePalette } from './drawing.tsx';
import { numberFormat, pointIntervalText } from './number-format.ts';
import { screenPalette, type ChartPalette } from './palette.ts';

interface TrendPoint {
  readonly month: number;
  readonly mean: number;
  readonly interval: { readonly lower: number; readonly upper: number } | undefined;
}

interface TrendLine {
  readonly style: ArmStyle;
  readonly points: readonly TrendPoint[];
}

const leftWidth = 44;
const rightWidth = 16;
const heights = { full: 260, card: 84 } as const;

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
export function ScoreTrendDrawing(props: ScoreTrendProps & DrawingProps<'trend'>) {
  const { results, locale, title, width, size = 'full', palette = screenPalette, minimumCount } = props;
  const lines = results.map((result) => trendLine(result, props, palette));
  const description = props.description ?? lines.map((line) => lineInWords(line, props)).join(' ');
  const named = { width, title, description, palette, minimumCount };
  if (lines.every(({ points }) => points.length === 0)) {
    const absence = results.flatMap(({ occasions }) => occasions.map(({ mean }) => mean)).find(isAbsence);
    return <AbsenceDrawing {...named} locale={locale} size={size} absence={absence ?? { absent: 'not_estimable', reason: 'no_data' }} />;
  }
  const isCard = size === 'card';
  const keyed = isCard ? [] : lines;
  const top = isCard ? 6 : keyHeight(keyed, width) + 14;
  const bottom = top + (isCard ? heights.card - 12 : heights.full);
  const months = lines.flatMap(({ points }) => points.map(({ month }) => month));
  const x = scaleLinear([Math.min(0, ...months), Math.max(1, ...months)], [isCard ? 8 : leftWidth, width - rightWidth]);
  const y = scaleLinear([props.scale.minimum, props.scale.maximum], [bottom, top]);
  return (
    <Drawing {...named} height={isCard ? heights.card : bottom + 42}>
      {!isCard && <ArmKey arms={keyed} width={width} />}
      {!isCard && <Axes x={x} y={y} width={width} bottom={bottom} months={[...new Set(months)]} scale={props.scale} locale={locale} />}
      {lines.map((line, place) => (
        <Line key={line.style.id} line={line} x={x} y={y} shift={isCard ? 0 : (place - (lines.length - 1) / 2) * 7} />
      ))}
    </Drawing>
  );
}

type Axis = (value: number) => number;

function trendLine({ arm, occasions }: ArmResult<'trend'>, { arms }: ScoreTrendProps, palette: ChartPalette): TrendLine {
  return {
    style: armStyle(arm, arms, palette),
    points: occasions.flatMap(({ month, mean, interval }) =>
      isAbsence(mean) ? [] : [{ month, mean, interval: isAbsence(interval) ? undefined : interval }],
    ),
  };
}

function lineInWords({ style, points }: TrendLine, { locale }: ScoreTrendProps): string {
  const { points: written, count } = numberFormat(locale);
  const told = points.map(({ month, mean, interval }) => {
    const range = interval === undefined ? '' : ` (${pointIntervalText({ ...interval, level: 0.95, method: 't' }, locale)})`;
    return `${count(Math.round(month))}: ${written(mean)}${range}`;
  });
  return `${style.label}, ${chartWords.monthsSinceReferral[locale]}: ${told.join('; ')}.`;
}

function Axes({
  x,
  y,
  width,
  bottom,
  months,
  scale,
  locale,
}: Pick<ScoreTrendProps, 'scale' | 'locale'> & {
  readonly x: Axis;
  readonly y: Axis;
  readonly width: number;
  readonly bottom: number;
  readonly months: readonly number[];
}) {
  const { line, lineStrong } = usePalette();
  const { count } = numberFormat(locale);
  const middle = (scale.minimum + scale.maximum) / 2;
  return (
    <g>
      {[scale.minimum, middle, scale.maximum].map((value) => (
        <g key={value}>
          <path d={`M${leftWidth} ${y(value)}H${width - rightWidth}`} stroke={value === scale.minimum ? lineStrong : line} />
          <text x={leftWidth - 8} y={y(value) + 4.5} textAnchor="end">
            {count(value)}
          </text>
        </g>
      ))}
      {months.map((month) => (
        <text key={month} x={x(month)} y={bottom + 18} textAnchor="middle">
          {count(Math.round(month))}
        </text>
      ))}
      <text x={(leftWidth + width - rightWidth) / 2} y={bottom + 36} textAnchor="middle">
        {chartWords.monthsSinceReferral[locale]}
      </text>
    </g>
  );
}

function Line({
  line: { style, points },
  x,
  y,
  shift,
}: {
  readonly line: TrendLine;
  readonly x: Axis;
  readonly y: Axis;
  readonly shift: number;
}) {
  const at = (month: number): number => x(month) + shift;
  const path = points.map(({ month, mean }, place) => `${place === 0 ? 'M' : 'L'}${at(month)} ${y(mean)}`).join('');
  return (
    <g>
      <path d={path} fill="none" stroke={style.colour} strokeWidth="2" strokeDasharray={style.dash} />
      {points.map(({ month, mean, interval }) => (
        <g key={month}>
          {interval && <path d={`M${at(month)} ${y(interval.lower)}V${y(interval.upper)}`} stroke={style.colour} strokeWidth="2.5" />}
          <ArmMark style={style} x={at(month)} y={y(mean)} />
        </g>
      ))}
    </g>
  );
}
