// @internal
import type { Locale } from '@polku/domain';
import { isAbsence, type Absence, type ArmResult } from '@polku/domain/evaluation';
import type { ArmStyle } from './arm-style.ts';
import type { ChartSize } from './chart-props.ts';
import { AbsentRow, ArmMark, fontSize, HaloText, lineHeight, usePalette } from './drawing.tsx';
import { numberFormat, shareIntervalText, textOf } from './number-format.ts';
import { phrases } from './phrases.ts';
import { textWidth } from './text-width.ts';

/** An arm's proportion, or why it has none. */
export interface ProportionRow {
  readonly style: ArmStyle;
  readonly result: ArmResult<'proportion'>;
  readonly absence: Absence | undefined;
}

/** Where a row stands: the ends of its axis, the height of its dot, and whether its figures go under the dot. */
interface RowPlace {
  readonly left: number;
  readonly right: number;
  readonly middle: number;
  readonly narrow: boolean;
}

/** How many of how many, and of how many it is not known. */
export function countsText({ numerator, denominator, unknown }: ArmResult<'proportion'>, locale: Locale): string {
  const { count } = numberFormat(locale);
  const counts = phrases.of[locale](textOf(numerator, count), textOf(denominator, count));
  return isAbsence(unknown) || unknown === 0 ? counts : `${counts}, ${phrases.unknown[locale](count(unknown))}`;
}

interface RowProps {
  readonly row: ProportionRow;
  readonly place: RowPlace;
  readonly x: (share: number) => number;
  readonly locale: Locale;
  readonly size: ChartSize;
}

/** One arm: its name, its estimate with the interval, its counts, and the dot. On a narrow chart the figures go under the dot. */
export function DotRow({ row, place, x, locale, size }: RowProps) {
  const { style, result, absence } = row;
  const { left, right, middle } = place;
  const card = size === 'card';
  if (absence) {
    return (
      <g>
        {!card && <ArmName style={style} x={left + 6} y={middle - 22} />}
        <AbsentRow
          box={{ x: left, y: middle - 9, width: (card ? right + 48 : right) - left, height: 18 }}
          absence={absence}
          locale={locale}
        />
      </g>
    );
  }
  return (
    <g>
      <Dot result={result} style={style} middle={middle} x={x} radius={card ? 5 : 6.5} />
      {card ? (
        <text x={right + 50} y={middle + 4.5} textAnchor="end" fill={style.colour} fontWeight="650">
          {textOf(result.estimate, numberFormat(locale).share)}
        </text>
      ) : (
        <Figures row={row} place={place} locale={locale} />
      )}
    </g>
  );
}

function ArmName({ style, x, y }: { readonly style: ArmStyle; readonly x: number; readonly y: number }) {
  return (
    <HaloText x={x} y={y} colour={style.colour} bold>
      {style.label}
    </HaloText>
  );
}

function Figures({ row: { style, result }, place: { left, right, middle, narrow }, locale }: Pick<RowProps, 'row' | 'place' | 'locale'>) {
  const { ink, paper } = usePalette();
  const interval = shareIntervalText(result.interval, locale);
  const start = left + 6;
  const afterName = start + textWidth(style.label, fontSize, true) + 14;
  return (
    <>
      <ArmName style={style} x={start} y={middle - 22} />
      <text x={narrow ? start : afterName} y={narrow ? middle + 28 : middle - 22} stroke={paper} strokeWidth="4" paintOrder="stroke">
        <tspan fill={ink} fontWeight="650">
          {textOf(result.estimate, numberFormat(locale).share)}
        </tspan>
        {interval && <tspan dx="5">{`(${interval})`}</tspan>}
      </text>
      <HaloText x={narrow ? start : right} y={narrow ? middle + 28 + lineHeight : middle - 22} anchor={narrow ? 'start' : 'end'}>
        {countsText(result, locale)}
      </HaloText>
    </>
  );
}

function Dot({
  result,
  style,
  middle,
  x,
  radius,
}: {
  readonly result: ArmResult<'proportion'>;
  readonly style: ArmStyle;
  readonly middle: number;
  readonly x: (share: number) => number;
  readonly radius: number;
}) {
  const { estimate, interval, bounds } = result;
  if (isAbsence(estimate)) return null;
  return (
    <g>
      {!isAbsence(bounds) && bounds.upper > bounds.lower && (
        <rect
          x={x(bounds.lower)}
          y={middle - radius - 3}
          width={x(bounds.upper) - x(bounds.lower)}
          height={2 * radius + 6}
          fill={style.colour}
          fillOpacity="0.16"
          rx="2"
        />
      )}
      {!isAbsence(interval) && (
        <path
          d={`M${x(interval.lower)} ${middle}H${x(interval.upper)}M${x(interval.lower)} ${middle - 5}v10M${x(interval.upper)} ${middle - 5}v10`}
          stroke={style.colour}
          strokeWidth="2.25"
          fill="none"
        />
      )}
      <ArmMark style={style} x={x(estimate)} y={middle} radius={radius} />
    </g>
  );
}
