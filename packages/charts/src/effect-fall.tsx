import type { Locale } from '@polku/domain';
import { effectFall, prose, type EffectFall as Steps } from '@polku/domain/sentences';
import { scaleLinear } from 'd3-scale';
import { ChartFigure } from './chart-figure.tsx';
import type { ConclusionChartProps, ConclusionDrawingProps } from './chart-props.ts';
import { emptyCell, tableColumn, textCell, type ChartTable, type ChartTableCell } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing, Drawing, HaloText, usePalette } from './drawing.tsx';
import { screenPalette } from './palette.ts';
import { phrases } from './phrases.ts';

/** From the difference that is seen, by what the change beside and the client mix take off it, to what remains with its interval. */
export function EffectFall(props: ConclusionChartProps) {
  return (
    <ChartFigure width={props.width} theme={props.theme}>
      {(width) => <EffectFallDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** A bar from one value to another, and what it is labelled with. */
interface Bar {
  readonly id: 'seen' | 'changeBeside' | 'clientMix' | 'remains';
  readonly from: number;
  readonly to: number;
  readonly value: number;
}

function barsOf({ seen, changeBeside, clientMix, remains }: Steps): readonly Bar[] {
  const afterBeside = seen - changeBeside;
  return [
    { id: 'seen', from: 0, to: seen, value: seen },
    { id: 'changeBeside', from: seen, to: afterBeside, value: -changeBeside },
    { id: 'clientMix', from: afterBeside, to: afterBeside - clientMix, value: -clientMix },
    { id: 'remains', from: 0, to: remains, value: remains },
  ];
}

/** Narrower than this, the words of a step go above its bar. */
const narrowBelow = 560;
const barHeight = 28;

/** The steps as one SVG element, drawn from its props alone: also for a file. */
export function EffectFallDrawing(props: ConclusionDrawingProps) {
  const { conclusion, locale, title, width, palette = screenPalette, minimumCount } = props;
  const fall = effectFall(conclusion);
  const named = { title, palette, minimumCount };
  if (fall === undefined)
    return (
      <AbsenceDrawing
        {...named}
        absence={{ absent: 'not_estimable', reason: 'no_data' }}
        locale={locale}
        width={width}
        description={props.description ?? title}
      />
    );
  const bars = barsOf(fall);
  const narrow = width < narrowBelow;
  const rowHeight = narrow ? 60 : 48;
  const [left, right] = narrow ? [10, width - 44] : [210, width - 64];
  const ends = [0, ...bars.flatMap(({ from, to }) => [from, to]), fall.interval?.lower ?? 0, fall.interval?.upper ?? 0];
  const scale = scaleLinear([Math.min(...ends), Math.max(...ends)], [left, right]);
  const x = (value: number) => scale(value);
  const bottom = 8 + bars.length * rowHeight + 18;
  return (
    <Drawing {...named} width={width} height={bottom + 46} description={props.description ?? stepsInWords(fall, locale)}>
      <Axis fall={fall} ticks={scale.ticks(narrow ? 4 : 6)} x={x} bottom={bottom} middle={(left + right) / 2} locale={locale} />
      {bars.map((bar, place) => {
        const top = 8 + place * rowHeight + (narrow ? 22 : 8);
        return (
          <g key={bar.id}>
            <Step
              bar={bar}
              fall={fall}
              x={x}
              top={top}
              labelAt={narrow ? { x: left, y: top - 7 } : { x: left - 14, y: top + 19 }}
              narrow={narrow}
              locale={locale}
            />
            {place < bars.length - 1 && <Joint at={x(bar.to)} from={top + barHeight} to={top + rowHeight} />}
          </g>
        );
      })}
    </Drawing>
  );
}

/** What is taken off has its sign; what is seen and what remains only where it is below 0. */
const signed = (value: number, { decimals }: Steps, locale: Locale, isTakenOff = false): string =>
  value < 0 || isTakenOff ? prose[locale].signed(value, decimals) : prose[locale].number(value, decimals);

const isTakenOff = (id: Bar['id']): boolean => id === 'changeBeside' || id === 'clientMix';

function stepsInWords(fall: Steps, locale: Locale): string {
  const interval = intervalText(fall, locale);
  return barsOf(fall)
    .map(
      ({ id, value }) =>
        `${chartWords[id][locale]}: ${signed(value, fall, locale, isTakenOff(id))}${id === 'remains' && interval ? ` (${interval})` : ''}.`,
    )
    .join(' ');
}

const intervalText = ({ interval, decimals }: Steps, locale: Locale): string | undefined =>
  interval && prose[locale].range(interval.lower, interval.upper, decimals);

function Axis({ fall, ticks, x, bottom, middle, locale }: AxisProps) {
  const { line, lineStrong } = usePalette();
  const words = fall.isMore ? phrases.unitsMore : phrases.unitsLess;
  return (
    <g>
      {ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${x(tick)} 4V${bottom}`} stroke={tick === 0 ? lineStrong : line} />
          <text x={x(tick)} y={bottom + 18} textAnchor="middle">
            {prose[locale].brief(tick)}
          </text>
        </g>
      ))}
      <text x={middle} y={bottom + 38} textAnchor="middle">
        {words[locale](fall.unit[locale])}
      </text>
    </g>
  );
}

interface AxisProps {
  readonly fall: Steps;
  readonly ticks: readonly number[];
  readonly x: (value: number) => number;
  readonly bottom: number;
  readonly middle: number;
  readonly locale: Locale;
}

interface StepProps {
  readonly bar: Bar;
  readonly fall: Steps;
  readonly x: (value: number) => number;
  readonly top: number;
  readonly labelAt: { readonly x: number; readonly y: number };
  readonly narrow: boolean;
  readonly locale: Locale;
}

/** One step: its words, its bar (solid of what is seen and what remains, dashed of what is taken off) and its number. */
function Step({ bar: { id, from, to, value }, fall, x, top, labelAt, narrow, locale }: StepProps) {
  const { ink, inkSoft, line, lineStrong, arms } = usePalette();
  const colour = id === 'remains' ? arms[0] : isTakenOff(id) ? line : inkSoft;
  const [start, end] = [Math.min(x(from), x(to)), Math.max(x(from), x(to))];
  const interval = id === 'remains' ? fall.interval : undefined;
  const furthest = Math.max(end, interval ? x(interval.upper) : end);
  return (
    <g>
      <HaloText {...labelAt} anchor={narrow ? 'start' : 'end'} bold={id === 'remains'} {...(id === 'remains' ? { colour: arms[0] } : {})}>
        {chartWords[id][locale] + (interval && narrow ? ` (${intervalText(fall, locale)})` : '')}
      </HaloText>
      <rect
        x={start}
        y={top}
        width={Math.max(1.5, end - start)}
        height={barHeight}
        rx="3"
        fill={colour}
        {...(isTakenOff(id) ? { stroke: lineStrong, strokeDasharray: '3 3' } : {})}
      />
      {interval && (
        <path
          d={`M${x(interval.lower)} ${top + barHeight + 6}H${x(interval.upper)}m0 -5v10M${x(interval.lower)} ${top + barHeight + 1}v10`}
          stroke={arms[0]}
          strokeWidth="2.25"
          fill="none"
        />
      )}
      <text x={end + 8} y={top + 19} fill={ink} fontWeight="650">
        {signed(value, fall, locale, isTakenOff(id))}
      </text>
      {interval && !narrow && (
        <text x={furthest + 8} y={top + barHeight + 11}>
          {intervalText(fall, locale)}
        </text>
      )}
    </g>
  );
}

function Joint({ at, from, to }: { readonly at: number; readonly from: number; readonly to: number }) {
  const { lineStrong } = usePalette();
  return <path d={`M${at} ${from}V${to}`} stroke={lineStrong} />;
}

/** The steps with what each comes to, and the interval of what remains. */
export function effectFallTable({ conclusion }: Pick<ConclusionChartProps, 'conclusion'>, locale: Locale): ChartTable {
  const fall = effectFall(conclusion);
  const cell = (value: number | undefined, takenOff = false): ChartTableCell =>
    fall === undefined || value === undefined ? emptyCell : { text: signed(value, fall, locale, takenOff), value };
  return {
    columns: [
      tableColumn('step', chartWords.step, 'start'),
      tableColumn('difference', chartWords.difference),
      tableColumn('lower', chartWords.lower),
      tableColumn('upper', chartWords.upper),
    ],
    rows:
      fall === undefined
        ? []
        : barsOf(fall).map(({ id, value }) => {
            const interval = id === 'remains' ? fall.interval : undefined;
            return [textCell(chartWords[id][locale]), cell(value, isTakenOff(id)), cell(interval?.lower), cell(interval?.upper)];
          }),
  };
}
