import type { Locale, Text } from '@polku/domain';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, ChartSize, DrawingProps } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import {
  Curves,
  FollowUpMask,
  MaskLabel,
  maskedFrom,
  plotScales,
  ShareGrid,
  wholeAbsence,
  type ArmCurve,
  type PlotArea,
  type Scale,
} from './curve-panel.tsx';
import { dayTicks, gridStep, windowOf } from './day-axis.ts';
import { AbsenceDrawing, Drawing, fontSize, usePalette } from './drawing.tsx';
import { ArmKey, keyHeight } from './arm-key.tsx';
import { numberFormat } from './number-format.ts';
import { NumbersBelow, numbersAt, numbersBelowHeight, type NumbersRow } from './numbers-below.tsx';
import { screenPalette } from './palette.ts';
import { EndLabels, HalfGuides, HalfMarks, TargetGuides } from './served-curve-guides.tsx';
import { servedArms, servedDescription } from './served-curve-arms.ts';
import { cutAt } from './step-curve.ts';
import { textWidth } from './text-width.ts';

export interface ServedCurveProps extends ChartProps<'duration'> {
  /** Days promised to clients, drawn as dotted guides; by default 14, 30 and 90. */
  readonly targetDays?: readonly number[];
  /** Last day of the axis; by default the usual window after which the curves hardly rise. */
  readonly untilDay?: number;
  /** What the axis counts; by default "days since referral". */
  readonly axisLabel?: Text;
}

const defaultTargets = [14, 30, 90] as const;

/** Narrower than this, line labels move from the lines' ends to a key above the plot. */
const narrowBelow = 600;

/**
 * Share served by day since the referral: a rising step curve for each arm with its interval, the promised days, when half are
 * served, and how many still wait.
 *
 * Leaving before service stays in the denominator (Aalen-Johansen), so the curve need not reach 100 %. Where follow-up ends
 * before the axis does the plot is hatched; where the numbers may not be shown it is criss-crossed.
 */
export function ServedCurve(props: ServedCurveProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
      {(width) => <ServedCurveDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The served curve as one SVG element, drawn from its props alone: also for a file. */
export function ServedCurveDrawing(props: ServedCurveProps & DrawingProps<'duration'>) {
  const { results, arms, locale, title, width, size = 'full', targetDays = defaultTargets, palette = screenPalette } = props;
  const served = servedArms(results, arms, palette);
  const description = props.description ?? servedDescription(served, targetDays, props);
  const nothing = wholeAbsence(served);
  if (nothing)
    return (
      <AbsenceDrawing
        minimumCount={props.minimumCount}
        absence={nothing}
        locale={locale}
        width={width}
        size={size}
        title={title}
        description={description}
        palette={palette}
      />
    );
  const untilDay =
    props.untilDay ??
    windowOf(
      served.map(({ curve }) => curve),
      targetDays,
    );
  const shown = served.map((arm) => ({ ...arm, curve: cutAt(arm.curve, untilDay) }));
  const layout = layoutOf(size, width, shown);
  const rows = numbersRows(props, shown, untilDay, layout);
  const height = layout.area.bottom + (size === 'card' ? 6 : numbersBelowHeight(rows, locale) + 62);
  const { x } = plotScales(layout.area, untilDay, 1);
  return (
    <Drawing minimumCount={props.minimumCount} width={width} height={height} title={title} description={description} palette={palette}>
      <Plot
        shown={shown}
        layout={layout}
        untilDay={untilDay}
        targetDays={targetDays}
        locale={locale}
        size={size}
        axisLabel={props.axisLabel ?? chartWords.daysSinceReferral}
      />
      {size === 'full' && (
        <NumbersBelow
          heading={chartWords.stillWaiting[locale]}
          rows={rows}
          x={x}
          left={layout.area.left}
          top={layout.area.bottom + 58}
          locale={locale}
        />
      )}
    </Drawing>
  );
}

interface Layout {
  readonly area: PlotArea;
  readonly narrow: boolean;
  readonly labelWidth: number;
  readonly keyTop: number;
}

function layoutOf(size: ChartSize, width: number, arms: readonly ArmCurve[]): Layout {
  if (size === 'card') return { area: { left: 3, right: width - 3, top: 8, bottom: 78 }, narrow: false, labelWidth: 0, keyTop: 0 };
  const narrow = width < narrowBelow;
  const longest = Math.max(0, ...arms.map(({ style }) => textWidth(style.label, fontSize, true)));
  const labelWidth = narrow ? 0 : Math.min(longest, width * 0.2, 190) + 16;
  const key = narrow ? keyHeight(arms, width) : 0;
  const top = key + 44;
  return {
    area: {
      left: 56,
      right: width - (narrow ? 18 : labelWidth + 24),
      top,
      bottom: top + Math.round(Math.max(210, Math.min(320, width * 0.34))),
    },
    narrow,
    labelWidth,
    keyTop: 0,
  };
}

function ticksOf(arms: readonly ArmCurve[], untilDay: number, { area, narrow }: Layout): readonly number[] {
  const days = arms.find(({ curve }) => curve.points.length > 0)?.curve.points.map(({ day }) => day) ?? [];
  return dayTicks(untilDay, gridStep(days), Math.floor((area.right - area.left) / (narrow ? 52 : 72)));
}

function numbersRows({ results }: ServedCurveProps, shown: readonly ArmCurve[], untilDay: number, layout: Layout): readonly NumbersRow[] {
  const ticks = ticksOf(shown, untilDay, layout);
  return shown.map(({ style, absence }, place) => ({
    style,
    absence,
    numbers: numbersAt(
      results[place]!.servedCurve.map(({ day, waiting }) => ({ day, value: waiting })),
      ticks,
    ),
  }));
}

interface PlotProps {
  readonly shown: readonly ArmCurve[];
  readonly layout: Layout;
  readonly untilDay: number;
  readonly targetDays: readonly number[];
  readonly locale: Locale;
  readonly size: ChartSize;
  readonly axisLabel: Text;
}

function Plot({ shown, layout, untilDay, targetDays, locale, size, axisLabel }: PlotProps) {
  const { area, narrow } = layout;
  const { x, y } = plotScales(area, untilDay, 1);
  const mask = maskedFrom(shown, untilDay);
  const card = size === 'card';
  return (
    <>
      {card ? (
        <ShareGrid area={area} y={y} shares={[0]} />
      ) : (
        <ShareGrid area={area} y={y} shares={[0, 0.25, 0.5, 0.75, 1]} text={numberFormat(locale).share} />
      )}
      {mask && <FollowUpMask area={area} x={x} mask={mask} />}
      {!card && <TargetGuides area={area} x={x} days={targetDays.filter((day) => day <= untilDay)} locale={locale} />}
      <HalfGuides arms={shown} area={area} x={x} y={y} />
      <Curves arms={shown} x={x} y={y} strokeWidth={card ? 2 : 2.5} />
      <HalfMarks arms={shown} area={area} x={x} y={y} locale={locale} labelled={!card} />
      {mask && (
        <MaskLabel
          at="bottom"
          mask={mask}
          all={shown}
          area={{ ...area, bottom: card ? area.bottom : area.bottom - shown.length * 20 }}
          x={x}
          locale={locale}
        />
      )}
      {!card && <DayAxis ticks={ticksOf(shown, untilDay, layout)} area={area} x={x} label={axisLabel[locale]} />}
      {!card &&
        (narrow ? (
          <ArmKey arms={shown} width={area.right} />
        ) : (
          <EndLabels arms={shown} area={area} labelWidth={layout.labelWidth} x={x} y={y} />
        ))}
    </>
  );
}

function DayAxis({
  ticks,
  area,
  x,
  label,
}: {
  readonly ticks: readonly number[];
  readonly area: PlotArea;
  readonly x: Scale;
  readonly label: string;
}) {
  const { lineStrong } = usePalette();
  return (
    <g textAnchor="middle">
      {ticks.map((day) => (
        <g key={day}>
          <path d={`M${x(day)} ${area.bottom}v5`} stroke={lineStrong} />
          <text x={x(day)} y={area.bottom + 20}>
            {day}
          </text>
        </g>
      ))}
      <text x={(area.left + area.right) / 2} y={area.bottom + 41}>
        {label}
      </text>
    </g>
  );
}
