import type { Locale } from '@polku/domain';
import { isAbsence, type Absence, type ArmResult } from '@polku/domain/evaluation';
import { useId } from 'react';
import { CartesianGrid, ErrorBar, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { absenceText } from './absence-words.ts';
import { armStyle, shapePath, type ArmStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, ChartSize, Wording } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing } from './drawing.tsx';
import { numberFormat, pointIntervalText, textOf } from './number-format.ts';
import { screenPalette } from './palette.ts';
import { scoreAxis } from './score-axis.ts';
import { phrases } from './phrases.ts';

export interface ScoreChangeProps extends ChartProps<'change'> {
  /** The instrument's range. */
  readonly scale: { readonly minimum: number; readonly maximum: number };
}

type Change = ArmResult<'change'>;

interface ChangeArm {
  readonly style: ArmStyle;
  readonly result: Change;
  readonly absence: Absence | undefined;
}

/** A mean at an occasion; the follow-up carries the interval of the change, as distances below and above. */
interface MeanPoint {
  readonly occasion: number;
  readonly mean: number;
  readonly change?: readonly [number, number];
}

const textStyle = { fontFamily: screenPalette.face, fontSize: 13, fill: screenPalette.inkSoft } as const;

const noteStyle = { gridColumn: '1 / -1', margin: 0, fontFamily: screenPalette.face, fontSize: 13, color: screenPalette.inkSoft } as const;

/**
 * Mean score at the start and at follow-up among those who answered both times, with the interval of the change, and beside it
 * the change in figures and how many answered again. It speaks only of them: the share is always shown.
 */
export function ScoreChange(props: ScoreChangeProps) {
  const { results, arms, locale, title, size = 'full' } = props;
  const changed: readonly ChangeArm[] = results.map((result) => ({
    style: armStyle(result.arm, arms, screenPalette),
    result,
    absence: [result.change.estimate, result.baselineMean, result.followUpMean].find(isAbsence),
  }));
  const description = props.description ?? changed.map((arm) => `${arm.style.label}: ${changeInWords(arm, props)}.`).join(' ');
  const nothing = changed.every(({ absence }) => absence !== undefined);
  return (
    <ChartFigure size={size} width={props.width} theme={props.theme}>
      {(width) => {
        if (nothing) {
          const absence = changed[0]?.absence ?? { absent: 'not_estimable', reason: 'no_data' };
          return (
            <AbsenceDrawing
              absence={absence}
              locale={locale}
              minimumCount={props.minimumCount}
              width={width}
              size={size}
              title={title}
              description={description}
            />
          );
        }
        const beside = size === 'full' && width >= 620;
        const slope = (
          <Slope
            arms={changed}
            scale={props.scale}
            locale={locale}
            size={size}
            width={beside ? Math.round(width * 0.5) : width}
            title={title}
            description={description}
          />
        );
        if (size === 'card') return slope;
        return (
          <div
            style={{
              display: 'grid',
              gridTemplateColumns: beside ? 'auto minmax(0, 1fr)' : 'minmax(0, 1fr)',
              gap: beside ? 32 : 12,
              alignItems: 'center',
            }}
          >
            {slope}
            <ChangeList arms={changed} wording={props} />
            <p style={noteStyle}>
              {phrases.meansOnScale[locale](
                numberFormat(locale).count(props.scale.minimum),
                numberFormat(locale).count(props.scale.maximum),
              )}
            </p>
          </div>
        );
      }}
    </ChartFigure>
  );
}

function changeInWords({ result, absence }: ChangeArm, wording: Wording): string {
  if (absence) return absenceText(absence, wording);
  const { locale } = wording;
  const { points, signedPoints } = numberFormat(locale);
  const interval = pointIntervalText(result.change.interval, locale);
  const means = `${chartWords.baseline[locale].toLowerCase()} ${textOf(result.baselineMean, points)}, ${chartWords.followUp[locale].toLowerCase()} ${textOf(result.followUpMean, points)}`;
  return `${means}; ${chartWords.change[locale].toLowerCase()} ${textOf(result.change.estimate, signedPoints)}${interval ? ` (${interval})` : ''}; ${answeredText(result, locale)}`;
}

function answeredText({ n, paired, responseRate }: Change, locale: Locale): string {
  const { count, share } = numberFormat(locale);
  return `${phrases.of[locale](textOf(paired, count), textOf(n, count))} ${chartWords.answeredAgain[locale]} (${textOf(responseRate, share)})`;
}

function meanPoints({ result: { baselineMean, followUpMean, change } }: ChangeArm, shift: number): readonly MeanPoint[] {
  if (isAbsence(baselineMean) || isAbsence(followUpMean) || isAbsence(change.estimate)) return [];
  const whiskers = isAbsence(change.interval)
    ? {}
    : { change: [change.estimate - change.interval.lower, change.interval.upper - change.estimate] as const };
  return [
    { occasion: shift, mean: baselineMean },
    { occasion: 1 + shift, mean: followUpMean, ...whiskers },
  ];
}

interface SlopeProps {
  readonly arms: readonly ChangeArm[];
  readonly scale: ScoreChangeProps['scale'];
  readonly locale: Locale;
  readonly size: ChartSize;
  readonly width: number;
  readonly title: string;
  readonly description: string;
}

function Slope({ arms, scale, locale, size, width, title, description }: SlopeProps) {
  const id = useId();
  const { points: format } = numberFormat(locale);
  const present = arms.filter(({ absence }) => absence === undefined);
  // Side by side rather than on top of each other: whiskers of arms that end alike stay readable.
  const series = present.map((arm, place) => ({ arm, points: meanPoints(arm, (place - (present.length - 1) / 2) * 0.06) }));
  const means = series.flatMap(({ points }) => points);
  const axis = scoreAxis(
    Math.min(...means.map(({ mean, change }) => mean - (change?.[0] ?? 0))),
    Math.max(...means.map(({ mean, change }) => mean + (change?.[1] ?? 0))),
    scale,
  );
  const card = size === 'card';
  const named = { role: 'img', title, desc: description, 'aria-describedby': `${id}desc` } as const;
  return (
    <div>
      <span id={`${id}desc`} hidden>
        {description}
      </span>
      <ScatterChart
        width={width}
        height={card ? 84 : 250}
        margin={card ? { top: 6, right: 8, bottom: 6, left: 8 } : { top: 12, right: 16, bottom: 8, left: 0 }}
        accessibilityLayer={false}
        {...named}
        style={{ fontFamily: screenPalette.face }}
      >
        {!card && <CartesianGrid vertical={false} stroke={screenPalette.line} />}
        <XAxis
          type="number"
          dataKey="occasion"
          domain={[-0.22, 1.22]}
          ticks={[0, 1]}
          hide={card}
          tick={textStyle}
          tickLine={false}
          axisLine={{ stroke: screenPalette.lineStrong }}
          tickFormatter={(occasion: number) => (occasion === 0 ? chartWords.baseline : chartWords.followUp)[locale]}
        />
        <YAxis
          type="number"
          dataKey="mean"
          domain={[axis.from, axis.to]}
          hide={card}
          width={48}
          ticks={axis.ticks}
          interval={0}
          tick={textStyle}
          tickLine={false}
          axisLine={false}
          tickFormatter={format}
        />
        {card && <ReferenceLine y={axis.from} stroke={screenPalette.line} />}
        {series.map(({ arm: { style }, points }) => (
          <Scatter
            key={style.id}
            data={points}
            line={{ stroke: style.colour, strokeWidth: 2.25, strokeDasharray: style.dash }}
            shape={<MeanMark arm={style} radius={card ? 4 : 5.5} />}
            isAnimationActive={false}
          >
            <ErrorBar dataKey="change" direction="y" width={card ? 3 : 5} stroke={style.colour} strokeWidth={2} isAnimationActive={false} />
          </Scatter>
        ))}
      </ScatterChart>
    </div>
  );
}

/** The arm's shape at a mean; Recharts gives it its place. */
function MeanMark({
  arm,
  radius,
  cx = 0,
  cy = 0,
}: {
  readonly arm: ArmStyle;
  readonly radius: number;
  readonly cx?: number;
  readonly cy?: number;
}) {
  return (
    <path d={shapePath(arm.shape, cx, cy, radius)} fill={arm.colour} stroke={screenPalette.paper} strokeWidth="1.5" paintOrder="stroke" />
  );
}

/** Each arm's change in figures, with who answered again. */
function ChangeList({ arms, wording }: { readonly arms: readonly ChangeArm[]; readonly wording: Wording }) {
  const { locale } = wording;
  const { points, signedPoints } = numberFormat(locale);
  const { ink, inkSoft, face } = screenPalette;
  return (
    <ul
      style={{
        display: 'grid',
        gap: 18,
        margin: 0,
        padding: 0,
        listStyle: 'none',
        fontFamily: face,
        fontSize: 14,
        lineHeight: 1.45,
        color: inkSoft,
      }}
    >
      {arms.map(({ style, result, absence }) => {
        const interval = pointIntervalText(result.change.interval, locale);
        return (
          <li key={style.id} style={{ display: 'grid', gridTemplateColumns: '14px minmax(0, 1fr)', columnGap: 10 }}>
            <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" style={{ marginTop: 3 }}>
              <path d={shapePath(style.shape, 7, 7, 5)} fill={style.colour} />
            </svg>
            <div>
              <div style={{ color: style.colour, fontWeight: 650 }}>{style.label}</div>
              {absence ? (
                absenceText(absence, wording)
              ) : (
                <>
                  <div style={{ color: ink, fontVariantNumeric: 'tabular-nums' }}>
                    <strong style={{ fontSize: 18 }}>{textOf(result.change.estimate, signedPoints)}</strong>
                    {interval && ` (${interval})`}
                    <span
                      style={{ color: inkSoft }}
                    >{` · ${textOf(result.baselineMean, points)} → ${textOf(result.followUpMean, points)}`}</span>
                  </div>
                  <div>{answeredText(result, locale)}</div>
                </>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
