// @internal
import type { Text } from '@polku/domain';
import { isAbsence, type Absence, type MaybeNumber } from '@polku/domain/evaluation';
import { scaleLinear } from 'd3-scale';
import { ArmKey, keyHeight } from './arm-key.tsx';
import type { ArmStyle } from './arm-style.ts';
import type { ChartSize, Wording } from './chart-props.ts';
import { AbsenceDrawing, ArmMark, Drawing, usePalette } from './drawing.tsx';
import { numberFormat, pointIntervalText } from './number-format.ts';
import type { ChartPalette } from './palette.ts';

/** One group's values at some points of an axis, with their intervals where they have any. */
interface PointLine {
  readonly style: ArmStyle;
  readonly points: readonly {
    readonly at: number;
    readonly value: number;
    readonly interval: { readonly lower: number; readonly upper: number } | undefined;
  }[];
}

export interface PointLinesProps extends Wording {
  readonly lines: readonly PointLine[];
  /** Every value, with those that may not be told: why there is nothing to draw. */
  readonly values: readonly MaybeNumber[];
  readonly scale: { readonly minimum: number; readonly maximum: number };
  readonly axisLabel: Text;
  /** Where the axis begins, whether or not there is a point. */
  readonly from: number;
  readonly title: string;
  readonly description: string | undefined;
  readonly width: number;
  readonly size: ChartSize;
  readonly palette: ChartPalette;
}

const leftWidth = 44;
const rightWidth = 16;
const heights = { full: 260, card: 84 } as const;
const noData: Absence = { absent: 'not_estimable', reason: 'no_data' };

/** Values of each group joined by a line, over an axis of few whole numbers: months or rounds. */
export function PointLines(props: PointLinesProps) {
  const { lines, values, scale, from, title, width, size, palette, locale, minimumCount } = props;
  const description = props.description ?? lines.map((line) => lineInWords(line, props)).join(' ');
  const named = { width, title, description, palette, minimumCount };
  if (lines.every(({ points }) => points.length === 0))
    return <AbsenceDrawing {...named} locale={locale} size={size} absence={values.find(isAbsence) ?? noData} />;
  const isCard = size === 'card';
  const keyed = isCard ? [] : lines;
  const top = isCard ? 6 : keyHeight(keyed, width) + 14;
  const bottom = top + (isCard ? heights.card - 12 : heights.full);
  const ticks = [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at)))];
  const x = scaleLinear([Math.min(from, ...ticks), Math.max(from + 1, ...ticks)], [isCard ? 8 : leftWidth, width - rightWidth]);
  const y = scaleLinear([scale.minimum, scale.maximum], [bottom, top]);
  return (
    <Drawing {...named} height={isCard ? heights.card : bottom + 42}>
      {!isCard && <ArmKey arms={keyed} width={width} />}
      {!isCard && <Axes {...props} x={x} y={y} bottom={bottom} ticks={ticks} />}
      {lines.map((line, place) => (
        <Line key={line.style.id} line={line} x={x} y={y} shift={isCard ? 0 : (place - (lines.length - 1) / 2) * 7} />
      ))}
    </Drawing>
  );
}

type Axis = (value: number) => number;

function lineInWords({ style, points }: PointLine, { locale, axisLabel }: PointLinesProps): string {
  const { points: written, count } = numberFormat(locale);
  const told = points.map(({ at, value, interval }) => {
    const range = interval === undefined ? '' : ` (${pointIntervalText({ ...interval, level: 0.95, method: 't' }, locale)})`;
    return `${count(Math.round(at))}: ${written(value)}${range}`;
  });
  return `${style.label}, ${axisLabel[locale]}: ${told.join('; ')}.`;
}

interface AxesProps extends Pick<PointLinesProps, 'scale' | 'locale' | 'axisLabel' | 'width'> {
  readonly x: Axis;
  readonly y: Axis;
  readonly bottom: number;
  readonly ticks: readonly number[];
}

function Axes({ x, y, width, bottom, ticks, scale, locale, axisLabel }: AxesProps) {
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
      {ticks.map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 18} textAnchor="middle">
          {count(Math.round(tick))}
        </text>
      ))}
      <text x={(leftWidth + width - rightWidth) / 2} y={bottom + 36} textAnchor="middle">
        {axisLabel[locale]}
      </text>
    </g>
  );
}

interface LineProps {
  readonly line: PointLine;
  readonly x: Axis;
  readonly y: Axis;
  readonly shift: number;
}

function Line({ line: { style, points }, x, y, shift }: LineProps) {
  const place = (at: number): number => x(at) + shift;
  const path = points.map(({ at, value }, i) => `${i === 0 ? 'M' : 'L'}${place(at)} ${y(value)}`).join('');
  return (
    <g>
      <path d={path} fill="none" stroke={style.colour} strokeWidth="2" strokeDasharray={style.dash} />
      {points.map(({ at, value, interval }) => (
        <g key={at}>
          {interval && <path d={`M${place(at)} ${y(interval.lower)}V${y(interval.upper)}`} stroke={style.colour} strokeWidth="2.5" />}
          <ArmMark style={style} x={place(at)} y={y(value)} />
        </g>
      ))}
    </g>
  );
}
