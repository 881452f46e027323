import type { Text } from '@polku/domain';
import { ArmKey, keyHeight } from './arm-key.tsx';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, DrawingProps } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { plotScales, wholeAbsence, type ArmCurve, type PlotArea, type Scale } from './curve-panel.tsx';
import { monthTicks } from './day-axis.ts';
import { AbsenceDrawing, Drawing, usePalette } from './drawing.tsx';
import { NumbersBelow, numbersAt, numbersBelowHeight, type NumbersRow } from './numbers-below.tsx';
import { causeArms, outcomesDescription } from './outcome-curves-arms.ts';
import { CardPanel, OutcomePanel } from './outcome-panel.tsx';
import { screenPalette } from './palette.ts';
import { sharesTo } from './share-axis.ts';
import { cutAt } from './step-curve.ts';

export interface OutcomeCurvesProps extends ChartProps<'competing'> {
  /** The outcomes to draw, a panel each, in this order: the metric's own list of causes. */
  readonly causes: readonly { readonly id: string; readonly label: Text }[];
  /** Last day of the axis; by default 365. */
  readonly untilDay?: number;
}

/** Narrower than this, the panels stand in one column. */
const twoColumnsFrom = 600;

/**
 * What happens first after the referral: cumulative incidence of each outcome in a panel of its own, every arm in each, on one
 * common scale so that panels compare.
 *
 * Outcomes exclude one another (Aalen-Johansen), so the panels add up to those whose case has been settled. Half a year and a
 * year are marked; where follow-up does not reach them the panel is hatched.
 */
export function OutcomeCurves(props: OutcomeCurvesProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
      {(width) => <OutcomeCurvesDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The outcome curves as one SVG element, drawn from its props alone: also for a file. */
export function OutcomeCurvesDrawing(props: OutcomeCurvesProps & DrawingProps<'competing'>) {
  const { locale, title, width, size = 'full', untilDay = 365, palette = screenPalette, causes } = props;
  const description = props.description ?? outcomesDescription(props, palette);
  const panels = causes.map(({ id, label }) => ({
    id,
    label: label[locale],
    arms: causeArms(props, id, palette).map((arm) => ({ ...arm, curve: cutAt(arm.curve, untilDay) })),
  }));
  const nothing = wholeAbsence(panels.flatMap(({ arms }) => arms));
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
  const shares = sharesTo(Math.max(...panels.flatMap(({ arms }) => arms.flatMap(({ curve }) => curve.points.map(({ upper }) => upper)))));
  if (size === 'card') {
    return (
      <Drawing minimumCount={props.minimumCount} width={width} height={84} title={title} description={description} palette={palette}>
        <CardPanel panel={panels[0]!} width={width} untilDay={untilDay} locale={locale} />
      </Drawing>
    );
  }
  const keyed = panels[0]?.arms ?? [];
  const columns = width < twoColumnsFrom ? 1 : 2;
  const layout = layoutOf(width, columns, keyHeight(keyed, width), panels.length);
  const ticks = monthTicks(untilDay);
  const rows = atRiskRows(
    props,
    keyed,
    ticks.map(({ day }) => day),
  );
  const first = layout.areaOf(0);
  const belowTop = layout.bottom + 56;
  return (
    <Drawing
      minimumCount={props.minimumCount}
      width={width}
      height={belowTop + numbersBelowHeight(rows, locale) + 2}
      title={title}
      description={description}
      palette={palette}
    >
      <ArmKey arms={keyed} width={width} />
      {panels.map((panel, place) => {
        const lowest = place >= panels.length - columns;
        return (
          <OutcomePanel key={panel.id} panel={panel} area={layout.areaOf(place)} shares={shares} untilDay={untilDay} locale={locale}>
            {lowest && (
              <MonthAxis
                area={layout.areaOf(place)}
                ticks={ticks}
                x={plotScales(layout.areaOf(place), untilDay, 1).x}
                label={chartWords.monthsSinceReferral[locale]}
              />
            )}
          </OutcomePanel>
        );
      })}
      <NumbersBelow
        heading={chartWords.stillFollowed[locale]}
        rows={rows}
        x={plotScales(first, untilDay, 1).x}
        left={first.left}
        top={belowTop}
        locale={locale}
      />
    </Drawing>
  );
}

const axisWidth = 56;
const valueWidth = 62;
const panelHeight = 138;
const panelGap = 54;

function layoutOf(width: number, columns: number, keyed: number, panelCount: number) {
  const cell = width / columns;
  const top = keyed + 40;
  const rows = Math.ceil(panelCount / columns);
  const areaOf = (place: number): PlotArea => {
    const left = (place % columns) * cell + axisWidth;
    const panelTop = top + Math.floor(place / columns) * (panelHeight + panelGap);
    return { left, right: left + cell - axisWidth - valueWidth, top: panelTop, bottom: panelTop + panelHeight };
  };
  return { areaOf, bottom: top + rows * panelHeight + (rows - 1) * panelGap };
}

function atRiskRows({ results }: OutcomeCurvesProps, keyed: readonly ArmCurve[], ticks: readonly number[]): readonly NumbersRow[] {
  return keyed.map(({ style }, place) => {
    const { atRisk, n } = results[place]!;
    const absence = typeof n === 'number' ? undefined : n;
    return {
      style,
      absence,
      numbers: numbersAt(
        atRisk.map(({ day, atRisk: value }) => ({ day, value })),
        ticks,
      ),
    };
  });
}

function MonthAxis({
  area,
  ticks,
  x,
  label,
}: {
  readonly area: PlotArea;
  readonly ticks: ReturnType<typeof monthTicks>;
  readonly x: Scale;
  readonly label: string;
}) {
  const { lineStrong } = usePalette();
  return (
    <g textAnchor="middle">
      {ticks.map(({ day, month }) => (
        <g key={day}>
          <path d={`M${x(day)} ${area.bottom}v5`} stroke={lineStrong} />
          <text x={x(day)} y={area.bottom + 20}>
            {month}
          </text>
        </g>
      ))}
      <text x={(area.left + area.right) / 2} y={area.bottom + 40}>
        {label}
      </text>
    </g>
  );
}
