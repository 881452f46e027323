import { localeTags, type Locale, type Text } from '@polku/domain';
import { isAbsence, type ArmResult, type MaybeInterval } from '@polku/domain/evaluation';
import { scaleLinear } from 'd3-scale';
import { absenceLabel, absenceText } from './absence-words.ts';
import { armStyle, type ArmStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, ChartSize, DrawingProps, Wording } from './chart-props.ts';
import { armColumn, armLabel, intervalCells, intervalColumns, numberCell, tableColumn, textCell, type ChartTable } from './chart-table.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing, AbsentRow, ArmMark, Drawing, fontSize, HaloText, usePalette, useWording } from './drawing.tsx';
import { countIntervalText, numberFormat } from './number-format.ts';
import { screenPalette } from './palette.ts';
import { phrases } from './phrases.ts';
import { textWidth } from './text-width.ts';

export interface TargetProgressProps extends ChartProps<'count'> {
  /** What is counted, where the axis should say it; by default "people". */
  readonly axisLabel?: Text;
}

type Count = ArmResult<'count'>;

/** What has been reached against the target, and where the present pace leads: a bar, the target's line, and the forecast with its interval. */
export function TargetProgress(props: TargetProgressProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
      {(width) => <TargetProgressDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The progress as one SVG element, drawn from its props alone: also for a file. */
export function TargetProgressDrawing(props: DrawingProps<'count'>) {
  const { results, arms, locale, title, width, size = 'full', palette = screenPalette } = props;
  const rows = results.map((result) => ({ result, style: armStyle(result.arm, arms, palette) }));
  const description = props.description ?? rows.map(({ result, style }) => `${style.label}: ${progressInWords(result, props)}.`).join(' ');
  if (results.every(({ value }) => isAbsence(value))) {
    const [first] = results;
    const absence = first && isAbsence(first.value) ? first.value : ({ absent: 'not_estimable', reason: 'no_data' } as const);
    return (
      <AbsenceDrawing
        minimumCount={props.minimumCount}
        absence={absence}
        locale={locale}
        width={width}
        size={size}
        title={title}
        description={description}
        palette={palette}
      />
    );
  }
  // With neither target nor forecast there is no whole: the bar must not look like one.
  const bare = results.every(({ target, forecast }) => isAbsence(target) && isAbsence(forecast));
  const highest = Math.max(1, ...results.flatMap(numbersOf)) / (bare ? 0.6 : 1);
  const inset = size === 'card' ? 2 : 1;
  const scale = scaleLinear([0, highest], [inset, width - inset - 2]);
  const x = (value: number) => scale(value);
  const rowHeight = size === 'card' ? 84 / Math.max(1, rows.length) : 96;
  return (
    <Drawing
      minimumCount={props.minimumCount}
      width={width}
      height={size === 'card' ? 84 : rows.length * rowHeight + 4}
      title={title}
      description={description}
      palette={palette}
    >
      {rows.map(({ result, style }, place) => (
        <Row
          key={style.id}
          result={result}
          style={style}
          named={rows.length > 1}
          top={place * rowHeight}
          rowHeight={rowHeight}
          width={width}
          x={x}
          locale={locale}
          size={size}
        />
      ))}
    </Drawing>
  );
}

function numbersOf({ value, target, forecast }: Count): readonly number[] {
  const forecasts = isAbsence(forecast) ? [] : [forecast.estimate, isAbsence(forecast.interval) ? 0 : forecast.interval.upper];
  return [value, target, ...forecasts].filter((number) => typeof number === 'number');
}

function reachedText({ value, target, shareOfTarget }: Count, locale: Locale): string {
  const { count, share } = numberFormat(locale);
  if (isAbsence(value)) return absenceLabel(value, locale);
  if (isAbsence(target)) return count(value);
  const reached = phrases.ofTarget[locale](count(value), count(target));
  return isAbsence(shareOfTarget) ? reached : `${reached} (${share(shareOfTarget)})`;
}

/** The reached count and its target, as fully as fits. */
function reachedFitting(result: Count, width: number, locale: Locale): string {
  const { value, target } = result;
  const { count } = numberFormat(locale);
  if (isAbsence(value)) return '';
  const shorter = isAbsence(target)
    ? []
    : [phrases.ofTarget[locale](count(value), count(target)), phrases.of[locale](count(value), count(target))];
  return [reachedText(result, locale), ...shorter].find((text) => textWidth(text, fontSize, true) <= width) ?? count(value);
}

/** The forecast where it looks further than the count: one for a day that has come only repeats it. */
function forecastAhead({
  value,
  forecast,
}: Count): { readonly by: string; readonly estimate: number; readonly interval: MaybeInterval } | undefined {
  if (isAbsence(forecast) || isAbsence(forecast.estimate)) return undefined;
  const { by, estimate, interval } = forecast;
  const reach = isAbsence(interval) ? estimate : Math.max(estimate, interval.upper);
  return isAbsence(value) || reach > value ? { by, estimate, interval } : undefined;
}

function forecastText(result: Count, wording: Wording): string | undefined {
  const { target, forecast } = result;
  const { locale } = wording;
  if (isAbsence(target)) return absenceText(target, wording);
  const missing = [forecast, isAbsence(forecast) ? forecast : forecast.estimate].find(isAbsence);
  if (missing) return phrases.forecastMissing[locale](absenceText(missing, wording).toLowerCase());
  const ahead = forecastAhead(result);
  if (!ahead) return undefined;
  const interval = countIntervalText(ahead.interval, locale);
  return phrases.forecastFor[locale](
    dateText(ahead.by, locale),
    `${numberFormat(locale).count(ahead.estimate)}${interval ? ` (${interval})` : ''}`,
  );
}

function dateText(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(localeTags[locale], { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(date));
}

function progressInWords(result: Count, wording: Wording): string {
  if (isAbsence(result.value)) return absenceText(result.value, wording);
  return [reachedText(result, wording.locale), forecastText(result, wording)].filter((text) => text !== undefined).join('; ');
}

interface RowProps {
  readonly result: Count;
  readonly style: ArmStyle;
  readonly named: boolean;
  readonly top: number;
  readonly rowHeight: number;
  readonly width: number;
  readonly x: (value: number) => number;
  readonly locale: Locale;
  readonly size: ChartSize;
}

function Row({ result, style, named, top, rowHeight, width, x, locale, size }: RowProps) {
  const { ink } = usePalette();
  const wording = useWording(locale);
  const card = size === 'card';
  const [barTop, barHeight] = card ? [top + rowHeight / 2 - 9, 18] : [top + 36, 24];
  return (
    <g>
      {!card && (
        <>
          <ArmMark style={style} x={8} y={top + 16} />
          <text x="20" y={top + 20.5} fill={style.colour} fontWeight="650">
            {style.label}
          </text>
          <text x={width - 3} y={top + 20.5} textAnchor="end" fill={ink} fontWeight="650">
            {reachedFitting(result, width - 36 - textWidth(style.label, fontSize, true), locale)}
          </text>
        </>
      )}
      {isAbsence(result.value) ? (
        <AbsentRow box={{ x: x(0), y: barTop, width: width - 4, height: barHeight }} absence={result.value} locale={locale} />
      ) : (
        <>
          <Bar result={result} value={result.value} style={style} x={x} top={barTop} height={barHeight} />
          {!card && (
            <text x="1" y={barTop + barHeight + 20}>
              {forecastText(result, wording)}
            </text>
          )}
        </>
      )}
      {card && named && <ArmMark style={style} x={8} y={barTop + barHeight / 2} radius={4} />}
      {card && !named && !isAbsence(result.value) && !isAbsence(result.target) && (
        <HaloText x={x(result.target) - 6} y={barTop - 8} anchor="end">
          {phrases.targetIs[locale](numberFormat(locale).count(result.target))}
        </HaloText>
      )}
    </g>
  );
}

function Bar({
  result,
  value,
  style,
  x,
  top,
  height,
}: {
  readonly result: Count;
  readonly value: number;
  readonly style: ArmStyle;
  readonly x: (value: number) => number;
  readonly top: number;
  readonly height: number;
}) {
  const { line, ink } = usePalette();
  const middle = top + height / 2;
  const ahead = forecastAhead(result);
  const { target } = result;
  return (
    <g>
      {!isAbsence(target) && <rect x={x(0)} y={top} width={x(target) - x(0)} height={height} fill={line} fillOpacity="0.55" rx="3" />}
      {ahead && (
        <rect
          x={x(0)}
          y={top}
          width={Math.max(0, x(ahead.estimate) - x(0))}
          height={height}
          fill={style.colour}
          fillOpacity="0.22"
          rx="3"
        />
      )}
      <rect x={x(0)} y={top} width={Math.max(1.5, x(value) - x(0))} height={height} fill={style.colour} rx="3" />
      {ahead && !isAbsence(ahead.interval) && (
        <path
          d={`M${x(ahead.interval.lower)} ${middle}H${x(ahead.interval.upper)}M${x(ahead.interval.lower)} ${middle - 5}v10M${x(ahead.interval.upper)} ${middle - 5}v10`}
          stroke={style.colour}
          strokeWidth="2.25"
          fill="none"
        />
      )}
      {ahead && <ArmMark style={style} x={x(ahead.estimate)} y={middle} radius={4.5} />}
      {!isAbsence(target) && <path d={`M${x(target)} ${top - 6}v${height + 12}`} stroke={ink} strokeWidth="2.5" />}
    </g>
  );
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
