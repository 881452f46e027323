import type { Locale } from '@polku/domain';
import { isAbsence, type ArmResult } from '@polku/domain/evaluation';
import { scaleLinear } from 'd3-scale';
import { absenceText } from './absence-words.ts';
import { armStyle } from './arm-style.ts';
import { ChartFigure } from './chart-figure.tsx';
import type { ChartProps, ChartSize, DrawingProps, Wording } from './chart-props.ts';
import { chartWords } from './chart-words.ts';
import { AbsenceDrawing, Drawing, fontSize, lineHeight, usePalette } from './drawing.tsx';
import { numberFormat, shareIntervalText, textOf } from './number-format.ts';
import { screenPalette } from './palette.ts';
import { countsText, DotRow, type ProportionRow } from './proportion-row.tsx';
import { sharesTo } from './share-axis.ts';
import { wrapText } from './text-width.ts';

export type ProportionDotsProps = ChartProps<'proportion'>;

/** Narrower than this, the key takes more lines. */
const narrowBelow = 620;

/**
 * A proportion in each arm: dot and interval on one scale, the counts beside it, and a pale band for what it could be if none,
 * or all, of those with an unknown outcome had it.
 */
export function ProportionDots(props: ProportionDotsProps) {
  return (
    <ChartFigure size={props.size} width={props.width} theme={props.theme}>
      {(width) => <ProportionDotsDrawing {...props} width={width} />}
    </ChartFigure>
  );
}

/** The proportions as one SVG element, drawn from its props alone: also for a file. */
export function ProportionDotsDrawing(props: DrawingProps<'proportion'>) {
  const { results, arms, locale, title, width, size = 'full', palette = screenPalette } = props;
  const rows: readonly ProportionRow[] = results.map((result) => ({
    style: armStyle(result.arm, arms, palette),
    result,
    absence: isAbsence(result.estimate) ? result.estimate : undefined,
  }));
  const description = props.description ?? rows.map((row) => `${row.style.label}: ${rowInWords(row, props)}.`).join(' ');
  const present = rows.filter(({ absence }) => absence === undefined);
  if (present.length === 0) {
    const absence = rows[0]?.absence ?? { absent: 'not_estimable', reason: 'no_data' };
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
  const shares = sharesTo(Math.max(...present.flatMap(({ result }) => highestOf(result))));
  const layout = layoutOf(size, width, rows.length);
  const scale = scaleLinear([0, shares.at(-1)!], [layout.left, layout.right]);
  const x = (share: number) => scale(share);
  return (
    <Drawing
      minimumCount={props.minimumCount}
      width={width}
      height={layout.height}
      title={title}
      description={description}
      palette={palette}
    >
      {size === 'full' && <ShareAxis shares={shares} x={x} top={layout.top} bottom={layout.bottom} locale={locale} />}
      {size === 'card' && <CardAxis x={layout.left} top={layout.top} bottom={layout.bottom} />}
      {rows.map((row, place) => (
        <DotRow key={row.style.id} row={row} place={{ ...layout, middle: layout.middleOf(place) }} x={x} locale={locale} size={size} />
      ))}
      {size === 'full' && (
        <Key rows={present} left={layout.left} top={layout.bottom + 42} narrow={layout.narrow} right={layout.right} locale={locale} />
      )}
    </Drawing>
  );
}

function highestOf({ estimate, interval, bounds }: ArmResult<'proportion'>): readonly number[] {
  return [isAbsence(estimate) ? 0 : estimate, isAbsence(interval) ? 0 : interval.upper, isAbsence(bounds) ? 0 : bounds.upper];
}

/** The proportion in words: estimate, interval, counts, and how many are unknown. */
function rowInWords({ result, absence }: ProportionRow, wording: Wording): string {
  if (absence) return absenceText(absence, wording);
  const { locale } = wording;
  const { share } = numberFormat(locale);
  const interval = shareIntervalText(result.interval, locale);
  return `${textOf(result.estimate, share)}${interval ? ` (${interval})` : ''}, ${countsText(result, locale)}`;
}

interface Layout {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly height: number;
  readonly narrow: boolean;
  readonly middleOf: (place: number) => number;
}

function layoutOf(size: ChartSize, width: number, rowCount: number): Layout {
  if (size === 'card') {
    const rowHeight = 76 / rowCount;
    return {
      left: 14,
      right: width - 52,
      top: 4,
      bottom: 80,
      height: 84,
      narrow: false,
      middleOf: (place) => 4 + rowHeight * (place + 0.5),
    };
  }
  const narrow = width < narrowBelow;
  const rowHeight = narrow ? 106 : 68;
  const bottom = rowCount * rowHeight + 8;
  return {
    left: 18,
    right: width - 18,
    top: 4,
    bottom,
    height: bottom + (narrow ? 112 : 66),
    narrow,
    middleOf: (place) => place * rowHeight + 50,
  };
}

function ShareAxis({
  shares,
  x,
  top,
  bottom,
  locale,
}: {
  readonly shares: readonly number[];
  readonly x: (share: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly locale: Locale;
}) {
  const { line, lineStrong } = usePalette();
  const { share: text } = numberFormat(locale);
  return shares.map((share) => (
    <g key={share}>
      <path d={`M${x(share)} ${top}V${bottom}`} stroke={share === 0 ? lineStrong : line} />
      <text x={x(share)} y={bottom + 18} textAnchor="middle">
        {text(share)}
      </text>
    </g>
  ));
}

function CardAxis({ x, top, bottom }: { readonly x: number; readonly top: number; readonly bottom: number }) {
  const { lineStrong } = usePalette();
  return <path d={`M${x} ${top}V${bottom}`} stroke={lineStrong} />;
}

function Key({ rows, left, top, narrow, right, locale }: KeyProps) {
  const { inkSoft } = usePalette();
  const [bandX, bandY] = narrow ? [left, top + 24] : [left + 140, top];
  return (
    <g>
      <path d={`M${left} ${top}h22m-22 -4v8m22 -8v8`} stroke={inkSoft} strokeWidth="2" fill="none" />
      <text x={left + 30} y={top + 4.5}>
        {chartWords.interval[locale]}
      </text>
      {rows.some(hasBand) && (
        <>
          <rect x={bandX} y={bandY - 7} width="22" height="14" fill={inkSoft} fillOpacity="0.2" rx="2" />
          {wrapText(chartWords.ifUnknown[locale], right - bandX - 30, fontSize).map((text, row) => (
            <text key={text} x={bandX + 30} y={bandY + 4.5 + row * lineHeight}>
              {text}
            </text>
          ))}
        </>
      )}
    </g>
  );
}

interface KeyProps {
  readonly rows: readonly ProportionRow[];
  readonly left: number;
  readonly top: number;
  readonly narrow: boolean;
  readonly right: number;
  readonly locale: Locale;
}

function hasBand({ result: { bounds } }: ProportionRow): boolean {
  return !isAbsence(bounds) && bounds.upper > bounds.lower;
}
